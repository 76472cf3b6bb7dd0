package jjj.policy;

import java.util.List;
import jjj.base.Months;
import jjj.base.Unit;
import jjj.rules.OperatorRule;
import jjj.rules.RulesInForce;

/** A firm runs the public space of a city under contract (docs/ODD.md 7.8). */
record PropertyCity(List<Integer> where, OperatorRule contract, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "property-city",
            "物业城市",
            "Infrastructure",
            "ServiceRule.operator",
            "A firm runs streets, parks and public buildings under contract: it is paid a fee out of the spending on"
                    + " services, gives more or less for it than the government would, and keeps the contract only if the"
                    + " quality agreed is met when a term ends.",
            List.of(
                    Field.WHERE,
                    Field.withDefault(
                            "fee",
                            Field.amount(Unit.CNY_PER_YEAR, 1, 20_000),
                            "1000 CNY per year",
                            "fee a resident at the prices of 2016"),
                    Field.withDefault(
                            "efficiency",
                            Field.amount(Unit.NUMBER, 0.5, 2),
                            "1.1",
                            "service for a yuan of fee; 1 is what the government gives"),
                    Field.withDefault(
                            "target",
                            Field.amount(Unit.NUMBER, 0, 3),
                            "1",
                            "quality of services agreed, over that of the start"),
                    Field.withDefault("term", Field.amount(Unit.YEARS, 1, 30), "5 years", "term of the contract"),
                    Field.withDefault(
                            "renewable", new FieldType.YesNo(), "yes", "a contract that met its target is renewed"),
                    Field.required("from", new FieldType.Month(), "month in which the contract begins"),
                    Field.UNTIL),
            "property-city: {where: xiongan, fee: 1000 CNY per year, term: 5 years, from: 2020-08}",
            values -> new PropertyCity(
                    values.governments("where"),
                    new OperatorRule(
                            values.number("fee"),
                            values.number("efficiency"),
                            values.number("target"),
                            (int) StrictMath.rint(values.number("term") * Months.PER_YEAR),
                            values.month("from"),
                            values.flag("renewable")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("ServiceRule.operator", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setOperator(government, contract);
        }
    }
}
