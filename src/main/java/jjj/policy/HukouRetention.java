package jjj.policy;

import java.util.List;
import jjj.rules.RulesInForce;

/** Relocated people keep their old hukou and are entitled like locals while the post lasts (docs/ODD.md 7.6). */
record HukouRetention(List<Integer> where, List<Integer> hukou, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "hukou-retention",
            "保留原户籍",
            "People",
            "HukouRule.retention",
            "People relocated to the place keep their old hukou and are entitled to services and schools there like"
                    + " locals, as long as they hold a post there.",
            List.of(
                    Field.WHERE,
                    Field.required("hukou", new FieldType.Governments(), "whose hukou is kept"),
                    Field.FROM,
                    Field.UNTIL),
            "hukou-retention: {where: xiongan, hukou: beijing, from: 2018-01}",
            values -> new HukouRetention(values.governments("where"), values.governments("hukou"), values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("HukouRule.retention", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setHukou(government, rules.hukou(government).withRetention(hukou));
        }
    }
}
