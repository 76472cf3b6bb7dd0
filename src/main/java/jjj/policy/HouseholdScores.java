package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.HouseholdScoring;
import jjj.rules.RulesInForce;

/** Poor households are scored each month and exchange points for goods (T025, T026, T027). */
record HouseholdScores(int where, HouseholdScoring scoring, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "household-scoring",
            "家庭积分",
            "People",
            "EntitlementRule.households",
            "Poor households are visited once a month and scored on some dimensions; those with enough points exchange"
                    + " them for goods that the government pays.",
            List.of(
                    Field.required("where", new FieldType.OneGovernment(), "which government"),
                    Field.withDefault("families", Field.amount(Unit.COUNT, 0, 1e6), "4850", "households visited"),
                    Field.withDefault("dimensions", Field.amount(Unit.COUNT, 1, 20), "7", "scored at each visit"),
                    Field.withDefault("points", Field.amount(Unit.COUNT, 1, 100), "10", "to be had for each dimension"),
                    Field.withDefault(
                            "threshold", Field.amount(Unit.COUNT, 0, 2000), "40", "from which points are exchanged"),
                    Field.withDefault("value", Field.amount(Unit.CNY, 0, 1000), "1 CNY", "goods for a point"),
                    Field.required("from", new FieldType.Month(), "month of the first visit"),
                    Field.UNTIL),
            "household-scoring: {where: xiongan, families: 4850, value: 1 CNY, from: 2020-06}",
            values -> new HouseholdScores(
                    values.government("where"),
                    new HouseholdScoring(
                            values.whole("families"),
                            values.whole("dimensions"),
                            values.whole("points"),
                            values.whole("threshold"),
                            values.number("value"),
                            values.month("from")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("EntitlementRule.households", List.of(where));
    }

    @Override
    public void write(RulesInForce rules, int month) {
        rules.setScoring(where, java.util.Optional.of(scoring));
    }
}
