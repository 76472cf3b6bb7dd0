package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.PropertyTaxRule;
import jjj.rules.RulesInForce;

/** A yearly tax on homes (docs/ODD.md 7.7). */
record PropertyTax(List<Integer> where, PropertyTaxRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "property-tax",
            "房产税",
            "Land",
            "TaxRule.property",
            "A yearly tax on the price of homes in private hands, paid by households to the local government. Buyers"
                    + " count it as a cost of owning, so that a part of it lowers prices.",
            List.of(
                    Field.WHERE_EVERYWHERE,
                    Field.withDefault(
                            "rate", Field.amount(Unit.PER_YEAR, 0, 0.03), "0.5 % per year", "rate on what is taxed"),
                    Field.withDefault("taxed", Field.share(), "70 %", "part of the market price that is taxed"),
                    Field.withDefault(
                            "free",
                            Field.amount(Unit.SQM_PER_PERSON, 0, 200),
                            "0 m2/person",
                            "floor space per head that is not taxed; from 60 m2 on the modelled home of one person"
                                    + " pays nothing"),
                    Field.FROM,
                    Field.UNTIL),
            "property-tax: {where: region, rate: 0.5 % per year, from: 2026-01}",
            values -> new PropertyTax(
                    values.governments("where"),
                    new PropertyTaxRule(values.number("rate"), values.number("taxed"), values.number("free")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("TaxRule.property", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setFiscal(government, rules.fiscal(government).withPropertyTax(rule));
        }
    }
}
