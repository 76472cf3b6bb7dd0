package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.RulesInForce;

/** A ceiling on what a government and its city company owe. */
record DebtCeiling(List<Integer> where, double overCapacity, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "debt-ceiling",
            "债务限额",
            "Finance",
            "CreditRule.ceiling",
            "Where statutory bonds and loans of the city company pass a share of a year's fiscal capacity (tax, transfers"
                    + " and land receipts), neither new bonds are issued nor new loans given.",
            List.of(
                    Field.WHERE_EVERYWHERE,
                    Field.withDefault(
                            "ceiling",
                            Field.amount(Unit.SHARE, 0, 20),
                            "120 %",
                            "debt over fiscal capacity of a year, at most"),
                    Field.FROM,
                    Field.UNTIL),
            "debt-ceiling: {where: tianjin, ceiling: 120 %, from: 2024-01}",
            values -> new DebtCeiling(values.governments("where"), values.number("ceiling"), values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("CreditRule.ceiling", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setFiscal(government, rules.fiscal(government).withCeiling(overCapacity));
        }
    }
}
