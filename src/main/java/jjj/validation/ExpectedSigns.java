package jjj.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import jjj.analysis.Paired;

/** The table of signs that theory expects ({@code validation/expected-signs.csv}), and what paired runs say to it. */
public final class ExpectedSigns {
    private static final String TABLE = "/validation/expected-signs.csv";

    private ExpectedSigns() {}

    /** All expectations, scenario after scenario. */
    public static List<ExpectedSign> all() {
        return Targets.rows(TABLE).stream()
                .map(row -> new ExpectedSign(
                        row.text("scenario"),
                        row.text("against"),
                        row.text("effect"),
                        row.text("kind"),
                        row.text("of"),
                        row.text("over"),
                        row.text("expected")))
                .toList();
    }

    /** Names of the scenarios for which something is expected. */
    public static List<String> scenarios() {
        return all().stream().map(ExpectedSign::scenario).distinct().toList();
    }

    /** Name of the scenario that one is held against. */
    public static Optional<String> against(String scenario) {
        return all().stream()
                .filter(expected -> expected.scenario().equals(scenario))
                .map(ExpectedSign::against)
                .findFirst();
    }

    /**
     * What paired runs say.
     *
     * @param scenario whose expectations
     * @param end last month that both sides have
     * @param reference runs of the reference by seed
     * @param runs runs of the scenario by seed
     */
    public static List<SignFinding> find(
            String scenario, int end, Map<Long, Observed> reference, Map<Long, Observed> runs) {
        List<SignFinding> findings = new ArrayList<>();
        for (ExpectedSign expected : all()) {
            if (expected.scenario().equals(scenario)) {
                findings.add(new SignFinding(expected, paired(expected.formula(end), reference, runs)));
            }
        }
        return findings;
    }

    private static Optional<Paired> paired(Formula formula, Map<Long, Observed> reference, Map<Long, Observed> runs) {
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        reference.forEach((seed, run) -> {
            OptionalDouble before = formula.of(run);
            OptionalDouble after = runs.containsKey(seed) ? formula.of(runs.get(seed)) : OptionalDouble.empty();
            if (before.isPresent() && after.isPresent()) {
                without.add(before.getAsDouble());
                with.add(after.getAsDouble());
            }
        });
        return without.isEmpty() ? Optional.empty() : Optional.of(Paired.of(values(without), values(with)));
    }

    private static double[] values(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
