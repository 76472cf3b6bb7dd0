package jjj.results;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * A scenario compared with itself under another name, on one seed: every difference must be exactly zero.
 *
 * @param scenario the scenario that ran twice
 * @param seed the seed of both runs
 * @param values how many values were compared
 * @param different how many of them are not equal, or are there only once
 * @param largestDifference the largest difference in size
 */
public record Placebo(String scenario, long seed, long values, long different, double largestDifference) {
    private static final List<String> COLUMNS =
            List.of("scenario", "seed", "values", "different", "largest_difference");

    /** Compares two runs value by value. */
    public static Placebo of(String scenario, long seed, RunResult one, RunResult other) {
        long values = 0;
        long different = 0;
        double largest = 0;
        for (SeriesKey key : one.keys()) {
            Series ours = one.series(key).orElseThrow();
            for (int month = ours.firstMonth(); month <= ours.lastMonth(); month++) {
                if (ours.has(month)) {
                    values++;
                    double theirs = valueOrNaN(other, key, month);
                    different += theirs == ours.at(month) ? 0 : 1;
                    largest = Math.max(largest, sizeOf(theirs - ours.at(month)));
                }
            }
        }
        long onlyThere = Math.max(0, other.rows() - (values - missing(one, other)));
        return new Placebo(scenario, seed, values, different + onlyThere, largest);
    }

    /** Whether every difference is exactly zero. */
    public boolean holds() {
        return different == 0;
    }

    /** Writes {@code data/placebo.csv}. */
    public static void write(ResultFolder folder, Placebo placebo) throws IOException {
        Csv.write(
                folder.placebo(),
                COLUMNS,
                List.of(List.of(
                        placebo.scenario, placebo.seed, placebo.values, placebo.different, placebo.largestDifference)));
    }

    /** Reads {@code data/placebo.csv}, if the experiment made one. */
    public static Optional<Placebo> read(ResultFolder folder) throws IOException {
        if (!Files.exists(folder.placebo())) {
            return Optional.empty();
        }
        return Csv.read(folder.placebo()).stream()
                .map(row -> new Placebo(
                        row.text("scenario"),
                        row.whole("seed"),
                        row.whole("values"),
                        row.whole("different"),
                        row.number("largest_difference")))
                .findFirst();
    }

    private static double valueOrNaN(RunResult run, SeriesKey key, int month) {
        return run.series(key)
                .filter(series -> series.has(month))
                .map(series -> series.at(month))
                .orElse(Double.NaN);
    }

    private static double sizeOf(double difference) {
        return Double.isNaN(difference) ? 0 : Math.abs(difference);
    }

    private static long missing(RunResult one, RunResult other) {
        long missing = 0;
        for (SeriesKey key : one.keys()) {
            Series ours = one.series(key).orElseThrow();
            for (int month = ours.firstMonth(); month <= ours.lastMonth(); month++) {
                if (ours.has(month) && Double.isNaN(valueOrNaN(other, key, month))) {
                    missing++;
                }
            }
        }
        return missing;
    }
}
