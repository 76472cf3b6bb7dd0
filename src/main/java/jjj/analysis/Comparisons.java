package jjj.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import jjj.base.Months;
import jjj.results.ResultFolder;
import jjj.results.RunSet;
import jjj.results.SafeFile;
import jjj.results.Series;
import jjj.results.SeriesKey;
import jjj.results.TableWriter;

/** Every scenario of an experiment against the first one, pair by pair of one seed, each December. */
public final class Comparisons {
    private static final String HEADER = "reference,scenario,measure,place,month,seeds,mean_reference,mean_scenario,"
            + "difference,ci95_low,ci95_high,seeds_agree,variance_reduction,settled,unit\n";
    private static final int DECEMBER = 12;

    private Comparisons() {}

    /** Compares in every December, and in the last month if that is none. */
    public static List<Comparison> of(RunSet runs) {
        List<String> scenarios = runs.scenarios();
        return scenarios.subList(1, scenarios.size()).stream()
                .flatMap(scenario -> of(runs, scenario).stream())
                .toList();
    }

    /** The same for one of the scenarios after the first. */
    public static List<Comparison> of(RunSet runs, String scenario) {
        List<Comparison> all = new ArrayList<>();
        for (SeriesKey key : runs.keys()) {
            Pairs.of(runs, scenario, key).ifPresent(pairs -> pairs.addDecembers(all));
        }
        return all;
    }

    /** Compares one measure at one place in one month over the seeds that both scenarios have it for. */
    public static Optional<Comparison> of(RunSet runs, String scenario, SeriesKey key, int month) {
        return Pairs.of(runs, scenario, key).flatMap(pairs -> pairs.in(month));
    }

    /** Compares one measure at one place in all months that were recorded. */
    public static List<Comparison> monthly(RunSet runs, String scenario, SeriesKey key) {
        return Pairs.of(runs, scenario, key).stream()
                .flatMap(pairs -> IntStream.rangeClosed(pairs.firstMonth(), pairs.lastMonth())
                        .mapToObj(pairs::in)
                        .flatMap(Optional::stream))
                .toList();
    }

    /** Writes {@code data/compare.csv}. */
    public static void write(ResultFolder folder, List<Comparison> comparisons) throws IOException {
        SafeFile.write(folder.compare(), out -> writeTable(comparisons, out));
    }

    private static void writeTable(List<Comparison> comparisons, OutputStream out) throws IOException {
        out.write(HEADER.getBytes(StandardCharsets.UTF_8));
        TableWriter table = new TableWriter(out);
        for (Comparison comparison : comparisons) {
            writeRow(comparison, table);
        }
    }

    private static void writeRow(Comparison c, TableWriter table) throws IOException {
        Paired paired = c.paired();
        table.word(c.reference())
                .word(c.scenario())
                .word(c.key().measure())
                .word(c.key().place());
        table.word(Months.text(c.month())).number(paired.seeds());
        table.number(paired.meanReference()).number(paired.meanScenario()).number(paired.difference());
        write(paired.interval().map(Interval::low), table);
        write(paired.interval().map(Interval::high), table);
        table.number(paired.agreeing());
        OptionalDouble saved = paired.varianceSaved();
        write(saved.isPresent() ? Optional.of(saved.getAsDouble()) : Optional.empty(), table);
        table.word(paired.verdict().word()).word(c.unit()).endRow();
    }

    private static void write(Optional<Double> number, TableWriter table) throws IOException {
        if (number.isPresent()) {
            table.number(number.get());
        } else {
            table.empty();
        }
    }

    /** The series of both scenarios for the seeds that recorded this in both. */
    private record Pairs(
            String reference, String scenario, SeriesKey key, List<Series> references, List<Series> scenarios) {

        static Optional<Pairs> of(RunSet runs, String scenario, SeriesKey key) {
            String reference = runs.scenarios().get(0);
            List<Long> seeds = runs.commonSeeds(reference, scenario).stream()
                    .filter(seed -> runs.run(reference, seed).series(key).isPresent()
                            && runs.run(scenario, seed).series(key).isPresent())
                    .toList();
            return seeds.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Pairs(
                            reference,
                            scenario,
                            key,
                            runs.series(reference, seeds, key),
                            runs.series(scenario, seeds, key)));
        }

        int firstMonth() {
            return references.stream().mapToInt(Series::firstMonth).min().orElseThrow();
        }

        /** The last that any pair may have: one scenario may end before the other. */
        int lastMonth() {
            return Math.min(last(references), last(scenarios));
        }

        private static int last(List<Series> series) {
            return series.stream().mapToInt(Series::lastMonth).max().orElseThrow();
        }

        void addDecembers(List<Comparison> to) {
            int last = lastMonth();
            for (int month = firstMonth(); month <= last; month++) {
                if (Months.monthOfYear(month) == DECEMBER || month == last) {
                    in(month).ifPresent(to::add);
                }
            }
        }

        Optional<Comparison> in(int month) {
            double[] a = new double[references.size()];
            double[] b = new double[references.size()];
            int pairs = 0;
            for (int i = 0; i < a.length; i++) {
                if (references.get(i).has(month) && scenarios.get(i).has(month)) {
                    a[pairs] = references.get(i).at(month);
                    b[pairs++] = scenarios.get(i).at(month);
                }
            }
            return pairs == 0
                    ? Optional.empty()
                    : Optional.of(new Comparison(
                            reference,
                            scenario,
                            key,
                            month,
                            references.get(0).unit(),
                            Paired.of(Arrays.copyOf(a, pairs), Arrays.copyOf(b, pairs))));
        }
    }
}
