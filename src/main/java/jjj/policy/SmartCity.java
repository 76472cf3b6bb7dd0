package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.RulesInForce;
import jjj.rules.SmartCityRule;

/** Sensors, data and platforms of a city make its services better (docs/ODD.md 7.8). */
record SmartCity(List<Integer> where, SmartCityRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "smart-city",
            "智慧城市",
            "Infrastructure",
            "ServiceRule.smart",
            "Systems of a city make its services better, as far as their cost is paid.",
            List.of(
                    Field.WHERE,
                    Field.withDefault(
                            "gain",
                            Field.amount(Unit.NUMBER, 0, 0.5),
                            "0.02",
                            "gain of service quality once grown; 1 is the capital in 2016"),
                    Field.withDefault(
                            "cost",
                            Field.amount(Unit.CNY_PER_YEAR, 0, 20_000),
                            "300 CNY per year",
                            "cost a resident at the prices of 2016"),
                    Field.withDefault(
                            "grows-over", Field.amount(Unit.MONTHS, 1, 240), "24 months", "time over which it grows"),
                    Field.required("from", new FieldType.Month(), "month from which the systems work"),
                    Field.UNTIL),
            "smart-city: {where: xiongan, gain: 0.02, cost: 300 CNY per year, from: 2019-01}",
            values -> new SmartCity(
                    values.governments("where"),
                    new SmartCityRule(
                            values.number("cost"),
                            values.number("gain"),
                            values.month("from"),
                            values.whole("grows-over")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("ServiceRule.smart", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setSmartCity(government, rule);
        }
    }
}
