package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.JointQuota;
import jjj.rules.RulesInForce;

/** Several governments share one quota of land (docs/ODD.md 7.3). */
record JointLandQuota(JointQuota quota, InForce inForce) implements Instrument {
    private static final double SQM_PER_HECTARE = 10_000;

    static final InstrumentType TYPE = new InstrumentType(
            "joint-land-quota",
            "区域统筹用地指标",
            "Land",
            "SupplyRule.jointQuota",
            "Several governments share one quota: where their plans for a year pass it together, each is cut in the same"
                    + " proportion.",
            List.of(
                    Field.WHERE_EVERYWHERE,
                    Field.required(
                            "at-most",
                            Field.amount(Unit.SQM_PER_YEAR, 0, 1e10),
                            "land that all of them together may plan, all uses"),
                    Field.FROM,
                    Field.UNTIL),
            "joint-land-quota: {where: [beijing, tianjin, langfang], at-most: 2500 ha per year, from: 2018-01}",
            values -> new JointLandQuota(
                    new JointQuota(values.governments("where"), values.number("at-most") / SQM_PER_HECTARE),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("SupplyRule.jointQuota", quota.members());
    }

    @Override
    public void write(RulesInForce rules, int month) {
        rules.share(quota);
    }
}
