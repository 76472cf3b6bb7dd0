package jjj.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import jjj.analysis.Interval;
import jjj.analysis.Paired;
import jjj.base.Quantity;
import jjj.design.Axis;
import jjj.design.Design;
import jjj.results.Csv;
import jjj.results.Numbers;
import jjj.results.ResultFolder;
import jjj.results.SafeFile;
import jjj.results.SeriesKey;
import jjj.results.TableWriter;

/** The tables of a design: its axes, its points, what came out, and the paired differences. */
final class SweepTables {
    static final String SWEEP = "sweep.csv";

    private static final String AXES = "axes.csv";
    private static final String DESIGN = "design.csv";
    private static final String ASKED = "asked.csv";
    private static final String COMPARE = "sweep-compare.csv";
    private static final List<String> OUTCOME = List.of("measure", "place", "month", "value", "unit");
    private static final List<String> PAIRED = List.of(
            "measure",
            "place",
            "month",
            "seeds",
            "mean_reference",
            "mean_scenario",
            "difference",
            "ci95_low",
            "ci95_high",
            "seeds_agree",
            "variance_reduction",
            "settled",
            "unit");

    private SweepTables() {}

    static void write(Plan plan, ResultFolder folder, Design design, List<SeriesKey> asked, Observed observed)
            throws IOException {
        Csv.write(folder.data(AXES), List.of("design", "setting", "unit", "range"), axes(design));
        Csv.write(folder.data(DESIGN), columns(List.of("point"), design, List.of()), points(design));
        Csv.write(folder.data(ASKED), List.of("measure", "place"), asked(asked));
        SafeFile.write(folder.data(SWEEP), out -> writeOutcomes(plan, design, observed, out));
        if (stems(plan).size() > 1) {
            SafeFile.write(folder.data(COMPARE), out -> writeDifferences(plan, design, observed, out));
        }
    }

    /** Whether the tables that are there are of this design and hold these measures. */
    static boolean holds(ResultFolder folder, Design design, List<SeriesKey> asked) {
        try {
            return Files.exists(folder.data(ASKED))
                    && asked(asked).equals(cells(folder, ASKED, List.of("measure", "place")))
                    && axes(design).equals(cells(folder, AXES, List.of("design", "setting", "unit", "range")));
        } catch (IOException e) {
            return false; // then they are made again
        }
    }

    /** The names of the scenarios that were tried at every point, the reference first. */
    static List<String> stems(Plan plan) {
        return plan.scenarios().stream().map(ScenarioCase::stem).distinct().toList();
    }

    /** The n-th scenario against the first, at one point, over the seeds that both have. */
    static Optional<Paired> paired(Plan plan, Observed observed, SeriesKey key, int point, int scenario) {
        int stems = stems(plan).size();
        int seeds = plan.seeds().numbers().size();
        double[] a = new double[seeds];
        double[] b = new double[seeds];
        int pairs = 0;
        for (int s = 0; s < seeds; s++) {
            double reference = observed.at(key, point * stems, s);
            double other = observed.at(key, point * stems + scenario, s);
            if (!Double.isNaN(reference) && !Double.isNaN(other)) {
                a[pairs] = reference;
                b[pairs++] = other;
            }
        }
        return pairs == 0 ? Optional.empty() : Optional.of(Paired.of(Arrays.copyOf(a, pairs), Arrays.copyOf(b, pairs)));
    }

    private static List<List<String>> cells(ResultFolder folder, String file, List<String> columns) throws IOException {
        return Csv.read(folder.data(file)).stream()
                .map(row -> columns.stream().map(row::text).toList())
                .toList();
    }

    private static List<List<String>> asked(List<SeriesKey> keys) {
        return keys.stream().map(key -> List.of(key.measure(), key.place())).toList();
    }

    private static List<List<String>> axes(Design design) {
        return design.axes().stream()
                .map(axis -> List.of(design.kind().code(), axis.path(), unit(axis), axis.shown()))
                .toList();
    }

    private static List<List<String>> points(Design design) {
        List<List<String>> rows = new ArrayList<>();
        for (int point = 0; point < design.size(); point++) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(point + 1)));
            for (int i = 0; i < design.factors(); i++) {
                row.add(cell(design, point, i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> columns(List<String> before, Design design, List<String> after) {
        List<String> columns = new ArrayList<>(before);
        design.axes().forEach(axis -> columns.add(axis.path()));
        columns.addAll(after);
        return columns;
    }

    private static void writeOutcomes(Plan plan, Design design, Observed observed, OutputStream out)
            throws IOException {
        TableWriter table = header(columns(List.of("scenario", "point", "seed"), design, OUTCOME), out);
        List<String> stems = stems(plan);
        List<Long> seeds = plan.seeds().numbers();
        for (int c = 0; c < plan.scenarios().size(); c++) {
            int point = c / stems.size();
            for (int s = 0; s < seeds.size(); s++) {
                for (SeriesKey key : observed.recorded()) {
                    double value = observed.at(key, c, s);
                    if (!Double.isNaN(value)) {
                        table.word(stems.get(c % stems.size()))
                                .number(point + 1)
                                .number(seeds.get(s));
                        settings(design, point, table);
                        table.word(key.measure()).word(key.place()).word(observed.month());
                        table.number(value).word(observed.unit(key)).endRow();
                    }
                }
            }
        }
    }

    private static void writeDifferences(Plan plan, Design design, Observed observed, OutputStream out)
            throws IOException {
        TableWriter table = header(columns(List.of("reference", "scenario", "point"), design, PAIRED), out);
        List<String> stems = stems(plan);
        for (int point = 0; point < design.size(); point++) {
            for (int s = 1; s < stems.size(); s++) {
                for (SeriesKey key : observed.recorded()) {
                    Optional<Paired> paired = paired(plan, observed, key, point, s);
                    if (paired.isPresent()) {
                        table.word(stems.get(0)).word(stems.get(s)).number(point + 1);
                        settings(design, point, table);
                        table.word(key.measure()).word(key.place()).word(observed.month());
                        write(paired.get(), table);
                        table.word(observed.unit(key)).endRow();
                    }
                }
            }
        }
    }

    private static void write(Paired paired, TableWriter table) throws IOException {
        table.number(paired.seeds());
        table.number(paired.meanReference()).number(paired.meanScenario()).number(paired.difference());
        write(paired.interval().map(Interval::low), table);
        write(paired.interval().map(Interval::high), table);
        table.number(paired.agreeing());
        OptionalDouble saved = paired.varianceSaved();
        write(saved.isPresent() ? Optional.of(saved.getAsDouble()) : Optional.empty(), table);
        table.word(paired.verdict().word());
    }

    private static void write(Optional<Double> number, TableWriter table) throws IOException {
        if (number.isPresent()) {
            table.number(number.get());
        } else {
            table.empty();
        }
    }

    private static TableWriter header(List<String> columns, OutputStream out) throws IOException {
        out.write((String.join(",", columns) + "\n").getBytes(StandardCharsets.UTF_8));
        return new TableWriter(out);
    }

    private static void settings(Design design, int point, TableWriter table) throws IOException {
        for (int i = 0; i < design.factors(); i++) {
            table.word(cell(design, point, i));
        }
    }

    /** A number in the unit of the axis; a word as it was written. */
    private static String cell(Design design, int point, int axis) {
        String written = design.values().get(point).get(axis);
        if (design.axes().get(axis) instanceof Axis.Range range) {
            try {
                return Numbers.text(Quantity.parse(written, range.unit()).value());
            } catch (Quantity.Malformed e) {
                throw new IllegalStateException(range.path() + ": " + written + " cannot be read back", e);
            }
        }
        return written;
    }

    private static String unit(Axis axis) {
        return axis instanceof Axis.Range range ? range.unit().symbol() : "as written";
    }
}
