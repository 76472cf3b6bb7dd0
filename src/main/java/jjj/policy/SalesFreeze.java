package jjj.policy;

import java.util.List;
import jjj.rules.RulesInForce;

/** No registered sales of existing homes (docs/ODD.md 7.7). */
record SalesFreeze(List<Integer> where, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "sales-freeze",
            "冻结存量房交易",
            "Land",
            "SaleRule.frozen",
            "Registered sales of existing homes stop; people may rent or take homes held by the state.",
            List.of(Field.WHERE, Field.FROM, Field.UNTIL),
            "sales-freeze: {where: xiongan, from: 2017-04, until: 2029-12}",
            values -> new SalesFreeze(values.governments("where"), values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("SaleRule.frozen", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setSale(government, rules.sale(government).withFrozen(true));
        }
    }
}
