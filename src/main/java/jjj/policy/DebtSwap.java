package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.DebtSwapRule;
import jjj.rules.RulesInForce;

/** Special refinancing bonds that take over loans of city companies. */
record DebtSwap(List<Integer> where, DebtSwapRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "debt-swap",
            "债务置换",
            "Finance",
            "BondRule.swap",
            "The government issues special refinancing bonds beside its quota and repays loans of its city company with"
                    + " them: the same debt, longer and cheaper.",
            List.of(
                    Field.WHERE_EVERYWHERE,
                    Field.withDefault(
                            "share",
                            Field.amount(Unit.PER_YEAR, 0, 1),
                            "6 % per year",
                            "part of the company's loans swapped in a year"),
                    Field.withDefault("coupon", Field.amount(Unit.PER_YEAR, 0, 0.15), "2.6 % per year", "interest"),
                    Field.withDefault("term", Field.amount(Unit.YEARS, 1, 50), "20 years", "time to repay"),
                    Field.required("from", new FieldType.Month(), "first month"),
                    Field.UNTIL),
            "debt-swap: {where: tianjin, share: 6 % per year, from: 2024-11, until: 2028-12}",
            values -> new DebtSwap(
                    values.governments("where"),
                    new DebtSwapRule(values.number("share"), values.number("coupon"), values.number("term")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("BondRule.swap", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setFiscal(government, rules.fiscal(government).withSwap(rule));
        }
    }
}
