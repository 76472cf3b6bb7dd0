package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.RulesInForce;

/** What counts before points for the local hukou can be used (P004, P011). */
record HukouPoints(List<Integer> where, double insuranceYears, boolean relocatedExempt, InForce inForce)
        implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "hukou-points",
            "积分落户",
            "People",
            "HukouRule.points",
            "Years of social insurance before one may apply for the local hukou, and whether people relocated by order"
                    + " need not wait.",
            List.of(
                    Field.WHERE,
                    Field.withDefault(
                            "insurance",
                            Field.amount(Unit.YEARS, 0, 20),
                            "7 years",
                            "insured work before points count"),
                    Field.withDefault(
                            "relocated-exempt", new FieldType.YesNo(), "no", "people relocated by order need not wait"),
                    Field.FROM,
                    Field.UNTIL),
            "hukou-points: {where: beijing, insurance: 7 years}",
            values -> new HukouPoints(
                    values.governments("where"),
                    values.number("insurance"),
                    values.flag("relocated-exempt"),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("HukouRule.points", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setHukou(government, rules.hukou(government).withPoints(insuranceYears, relocatedExempt));
        }
    }
}
