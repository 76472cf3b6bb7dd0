package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.Path;
import jjj.rules.RulesInForce;

/** Births, entry of skilled people and moves of others across the country (docs/initialisation.md). */
record DemographicPath(Path births, Path skilledEntry, Path othersTrend, InForce inForce) implements Instrument {
    private static final FieldType FACTOR = new FieldType.Dated(Unit.NUMBER, 0, 5);

    static final InstrumentType TYPE = new InstrumentType(
            "demographic-path",
            "人口路径",
            "World",
            "NationalPaths.people",
            "Births, the entry of skilled people and the moves of others, each over its level of 2017.",
            List.of(
                    Field.withDefault("births", FACTOR, "1", "births at the same ages"),
                    Field.withDefault(
                            "skilled-entry", FACTOR, "1", "graduates, upgraders and in-migrants per skilled resident"),
                    Field.withDefault("others-trend", FACTOR, "1", "trend of the moves of other residents"),
                    Field.FROM,
                    Field.UNTIL),
            "demographic-path: {births: {2017: 1, 2022: 0.55}, skilled-entry: {2017: 1, 2036: 0.45}}",
            values -> new DemographicPath(
                    values.path("births"),
                    values.path("skilled-entry"),
                    values.path("others-trend"),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.national("NationalPaths.people");
    }

    @Override
    public void write(RulesInForce rules, int month) {
        rules.setNational(rules.national().withPeople(births, skilledEntry, othersTrend));
    }
}
