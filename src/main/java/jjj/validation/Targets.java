package jjj.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import jjj.results.Csv;

/**
 * Every published figure with its use: the rows of {@code evidence/targets.csv} joined with
 * {@code validation/targets.csv} by id, the rows of the panel, home-price and population tables by the rules of
 * {@code validation/series.csv}, and the checks of patterns in {@code validation/patterns.csv}.
 */
public final class Targets {
    private static final String PUBLISHED = "/evidence/targets.csv";
    private static final String USES = "/validation/targets.csv";
    private static final String PATTERNS = "/validation/patterns.csv";

    private Targets() {}

    /** All figures, in the order of their tables. */
    public static List<Target> all() {
        List<Target> all = new ArrayList<>(listed());
        all.addAll(SeriesTargets.all());
        all.addAll(patterns());
        return List.copyOf(all);
    }

    /** The figures that a run is asked for. */
    public static List<Target> compared() {
        return all().stream().filter(target -> target.comparison().isPresent()).toList();
    }

    private static List<Target> listed() {
        Map<String, Csv.Row> published = new LinkedHashMap<>();
        rows(PUBLISHED).forEach(row -> published.put(row.text("id"), row));
        List<Target> targets = new ArrayList<>();
        for (Csv.Row use : rows(USES)) {
            Csv.Row row = published.remove(use.text("target"));
            if (row == null) {
                throw new IllegalStateException(
                        "%s: %s is no row of %s, or stands twice".formatted(USES, use.text("target"), PUBLISHED));
            }
            targets.add(listed(row, use));
        }
        if (!published.isEmpty()) {
            throw new IllegalStateException("%s: no use for %s".formatted(USES, published.keySet()));
        }
        return targets;
    }

    private static Target listed(Csv.Row row, Csv.Row use) {
        OptionalDouble value =
                row.text("value").isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(row.number("value"));
        return new Target(
                row.text("id"),
                row.text("name"),
                Use.of(use.text("use")),
                use.text("reason"),
                use.text("subject"),
                use.text("kind").isEmpty()
                        ? Optional.empty()
                        : Optional.of(comparison(use, value.orElse(1) * use.number("scale"))),
                new Target.Cite(
                        value,
                        row.text("unit"),
                        row.text("geography"),
                        row.text("period"),
                        row.text("source"),
                        row.text("confidence"),
                        Optional.empty()));
    }

    private static List<Target> patterns() {
        List<Target> targets = new ArrayList<>();
        for (Csv.Row row : rows(PATTERNS)) {
            targets.add(new Target(
                    row.text("pattern"),
                    row.text("what"),
                    Use.PATTERN,
                    row.text("reason"),
                    "pattern",
                    Optional.of(comparison(row, row.number("expected"))),
                    new Target.Cite(
                            OptionalDouble.empty(), "", "", "", row.text("source"), "qualitative", Optional.empty())));
        }
        return targets;
    }

    static Target.Comparison comparison(Csv.Row row, double published) {
        boolean rank = row.text("kind").equals("rank");
        try {
            return new Target.Comparison(
                    rank
                            ? Optional.empty()
                            : Optional.of(Formula.of(row.text("kind"), row.text("of"), row.text("over"))),
                    rank ? Optional.of(row.text("of")) : Optional.empty(),
                    published,
                    row.text("unit"),
                    Band.of(row.text("tolerance"), published));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("validation tables: " + row.text("of") + ": " + e.getMessage(), e);
        }
    }

    static List<Csv.Row> rows(String table) {
        try {
            return Csv.readResource(Targets.class, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
