package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.HukouRule;
import jjj.rules.RulesInForce;

/** How many people a year get the local hukou where settlement is not free (P002). */
record HukouQuota(List<Integer> where, double personsPerYear, double graduateShare, InForce inForce)
        implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "hukou-quota",
            "落户指标",
            "People",
            "HukouRule.quota",
            "The local hukou is no longer free: so many people a year get it by points, and so many graduates with"
                    + " their first post.",
            List.of(
                    Field.WHERE,
                    Field.required("quota", Field.amount(Unit.PERSONS_PER_YEAR, 0, 1e6), "grants by points"),
                    Field.withDefault(
                            "graduates",
                            Field.share(),
                            "0 %",
                            "graduates of local universities hired into public, university and state posts who get it"),
                    Field.FROM,
                    Field.UNTIL),
            "hukou-quota: {where: beijing, quota: 6000 people per year, graduates: 20 %}",
            values -> new HukouQuota(
                    values.governments("where"), values.number("quota"), values.number("graduates"), values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("HukouRule.quota", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            HukouRule rule = rules.hukou(government);
            rules.setHukou(government, rule.withQuota(personsPerYear, graduateShare));
        }
    }
}
