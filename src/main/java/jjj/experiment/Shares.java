package jjj.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import jjj.analysis.sensitivity.Estimate;
import jjj.analysis.sensitivity.Morris;
import jjj.analysis.sensitivity.Outcomes;
import jjj.analysis.sensitivity.SobolIndices;
import jjj.design.Design;
import jjj.design.Kind;
import jjj.results.Csv;
import jjj.results.ResultFolder;
import jjj.results.SeriesKey;

/**
 * What moves one measure, of one scenario or of the difference to the reference.
 *
 * @param lines for a person
 * @param table rows of {@code data/sensitivity.csv}
 */
record Shares(SeriesKey key, List<String> lines, List<List<Object>> table) {
    private static final String FILE = "sensitivity.csv";
    private static final List<String> COLUMNS = List.of(
            "scenario",
            "reference",
            "measure",
            "place",
            "month",
            "setting",
            "statistic",
            "value",
            "ci95_low",
            "ci95_high",
            "unit");
    private static final double PERCENT = 100;

    /** Analyses every scenario, and every difference to the first one. */
    static List<Shares> of(Plan plan, Design design, Observed observed, SeriesKey key) {
        List<String> stems = SweepTables.stems(plan);
        List<Outcomes> outcomes = IntStream.range(0, stems.size())
                .mapToObj(s -> outcomes(plan, design, observed, key, s))
                .toList();
        List<Shares> all = new ArrayList<>();
        for (int s = 0; s < stems.size(); s++) {
            all.add(of(new About(stems.get(s), "", key, observed), design, outcomes.get(s)));
        }
        for (int s = 1; s < stems.size(); s++) {
            all.add(of(
                    new About(stems.get(s), stems.get(0), key, observed),
                    design,
                    outcomes.get(s).minus(outcomes.get(0))));
        }
        return all;
    }

    /** Why there is no analysis. */
    static Shares refused(SeriesKey key, String why) {
        return new Shares(key, List.of("%s, %s: no shares, %s".formatted(key.measure(), key.place(), why)), List.of());
    }

    /** Writes {@code data/sensitivity.csv}. */
    static void write(ResultFolder folder, List<Shares> all) throws IOException {
        Csv.write(
                folder.data(FILE),
                COLUMNS,
                all.stream().flatMap(shares -> shares.table.stream()).toList());
    }

    /** The table for machines. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Object> cells : table) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(COLUMNS.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Outcomes outcomes(Plan plan, Design design, Observed observed, SeriesKey key, int stem) {
        int stems = SweepTables.stems(plan).size();
        double[][] values = new double[design.size()][plan.seeds().numbers().size()];
        for (int point = 0; point < values.length; point++) {
            for (int s = 0; s < values[point].length; s++) {
                values[point][s] = observed.at(key, point * stems + stem, s);
            }
        }
        return Outcomes.of(design, values);
    }

    private static Shares of(About about, Design design, Outcomes outcomes) {
        return design.kind() == Kind.SALTELLI
                ? sobol(about, design, SobolIndices.of(outcomes))
                : morris(about, design, Morris.of(outcomes));
    }

    private static Shares sobol(About about, Design design, SobolIndices found) {
        List<String> lines = new ArrayList<>(List.of("%s: mean %s, standard deviation %s over settings and seeds"
                .formatted(about.title(), about.value(found.mean()), about.value(found.standardDeviation()))));
        List<List<Object>> table = new ArrayList<>();
        if (!found.varies()) {
            lines.add("nothing varies: there is nothing to share out");
            return new Shares(about.key, lines, table);
        }
        TextTable shown =
                new TextTable(2, List.of("setting", "range", "alone", "95 % interval", "with others", "95 % interval"));
        for (int i = 0; i < design.factors(); i++) {
            String path = design.axes().get(i).path();
            Estimate alone = found.first().get(i);
            Estimate total = found.total().get(i);
            shown.row(List.of(
                    path,
                    design.axes().get(i).shown(),
                    percent(alone.value()),
                    interval(alone),
                    percent(total.value()),
                    interval(total)));
            table.add(about.row(path, "share_alone", alone, "1"));
            table.add(about.row(path, "share_with_others", total, "1"));
        }
        shown.row(rest("interactions", found.interaction()));
        shown.row(rest("luck", found.noise()));
        double sum = found.first().stream().mapToDouble(Estimate::value).sum()
                + found.interaction().value()
                + found.noise().value();
        shown.row(List.of("sum", "", percent(sum), "", "", ""));
        table.add(about.row("", "share_interactions", found.interaction(), "1"));
        table.add(about.row("", "share_luck", found.noise(), "1"));
        lines.addAll(shown.lines());
        return new Shares(about.key, lines, table);
    }

    private static List<String> rest(String name, Estimate share) {
        return List.of(name, "", percent(share.value()), interval(share), "", "");
    }

    private static Shares morris(About about, Design design, Morris found) {
        List<String> lines = new ArrayList<>(List.of(
                about.title() + ": effect of the whole range of a setting, and what its mean square is made of"));
        List<List<Object>> table = new ArrayList<>();
        TextTable shown = new TextTable(
                2,
                List.of(
                        "setting",
                        "range",
                        "size",
                        "95 % interval",
                        "mean",
                        "95 % interval",
                        "steady",
                        "interaction",
                        "luck",
                        "sum"));
        List<Integer> largestFirst = IntStream.range(0, design.factors())
                .boxed()
                .sorted((a, b) -> Double.compare(
                        found.settings().get(b).size().value(),
                        found.settings().get(a).size().value()))
                .toList();
        for (int i : largestFirst) {
            Morris.Effect effect = found.settings().get(i);
            String path = design.axes().get(i).path();
            double sum = effect.steadyShare().value()
                    + effect.interactionShare().value()
                    + effect.noiseShare().value();
            shown.row(List.of(
                    path,
                    design.axes().get(i).shown(),
                    about.value(effect.size().value()),
                    about.interval(effect.size()),
                    about.difference(effect.mean().value()),
                    about.interval(effect.mean()),
                    percent(effect.steadyShare().value()),
                    percent(effect.interactionShare().value()),
                    percent(effect.noiseShare().value()),
                    percent(sum)));
            table.add(about.row(path, "effect_size", effect.size(), about.unit()));
            table.add(about.row(path, "effect_mean", effect.mean(), about.unit()));
            table.add(about.row(path, "share_steady", effect.steadyShare(), "1"));
            table.add(about.row(path, "share_interactions", effect.interactionShare(), "1"));
            table.add(about.row(path, "share_luck", effect.noiseShare(), "1"));
        }
        lines.addAll(shown.lines());
        return new Shares(about.key, lines, table);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", PERCENT * share);
    }

    private static String interval(Estimate estimate) {
        return String.format(Locale.ROOT, "%.1f to %.1f %%", PERCENT * estimate.low(), PERCENT * estimate.high());
    }

    /** Of what is spoken. */
    private record About(String scenario, String reference, SeriesKey key, Observed observed) {
        String title() {
            return "%s, %s, %s, %s"
                    .formatted(
                            reference.isEmpty() ? scenario : scenario + " against " + reference,
                            key.measure(),
                            key.place(),
                            observed.month());
        }

        String unit() {
            return observed.unit(key);
        }

        String value(double value) {
            return (Shown.value(value, unit()) + " " + Shown.unit(unit())).strip();
        }

        String difference(double value) {
            return Shown.difference(value, unit());
        }

        String interval(Estimate estimate) {
            return difference(estimate.low()) + " to " + difference(estimate.high());
        }

        List<Object> row(String setting, String statistic, Estimate estimate, String unit) {
            return List.of(
                    scenario,
                    reference,
                    key.measure(),
                    key.place(),
                    observed.month(),
                    setting,
                    statistic,
                    estimate.value(),
                    estimate.low(),
                    estimate.high(),
                    unit);
        }
    }
}
