package jjj.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import jjj.base.Months;
import jjj.results.ResultFolder;
import jjj.results.RunSet;
import jjj.results.SafeFile;
import jjj.results.Series;
import jjj.results.SeriesKey;
import jjj.results.TableWriter;

/** Means and percentiles over seeds, for every scenario, measure, place and month. */
public final class Summaries {
    private static final String HEADER = "scenario,measure,place,month,seeds,mean,p5,p25,p50,p75,p95,unit\n";

    private static final int DECEMBER = 12;

    private Summaries() {}

    /** Describes a measure at a place month by month; empty if no run of the scenario recorded it. */
    public static List<MonthSummary> monthly(RunSet runs, String scenario, SeriesKey key) {
        return in(runs.series(scenario, runs.seeds(scenario), key), month -> true);
    }

    /** Describes a measure at a place in one month. */
    public static Optional<Percentiles> of(RunSet runs, String scenario, SeriesKey key, int month) {
        double[] values = values(runs.series(scenario, runs.seeds(scenario), key), month);
        return values.length == 0 ? Optional.empty() : Optional.of(Percentiles.of(values));
    }

    /** Writes {@code data/summary.csv}: each December, and the last month observed. */
    public static void write(ResultFolder folder, RunSet runs) throws IOException {
        SafeFile.write(folder.summary(), out -> writeTable(runs, out));
    }

    private static void writeTable(RunSet runs, OutputStream out) throws IOException {
        out.write(HEADER.getBytes(StandardCharsets.UTF_8));
        TableWriter table = new TableWriter(out);
        List<SeriesKey> keys = runs.keys();
        for (String scenario : runs.scenarios()) {
            List<Long> seeds = runs.seeds(scenario);
            for (SeriesKey key : keys) {
                List<Series> series = runs.series(scenario, seeds, key);
                if (!series.isEmpty()) {
                    int last = lastMonth(series);
                    List<MonthSummary> months =
                            in(series, month -> Months.monthOfYear(month) == DECEMBER || month == last);
                    writeRows(scenario, key, series.get(0).unit(), months, table);
                }
            }
        }
    }

    private static void writeRows(
            String scenario, SeriesKey key, String unit, List<MonthSummary> months, TableWriter table)
            throws IOException {
        for (MonthSummary month : months) {
            Percentiles p = month.percentiles();
            table.word(scenario).word(key.measure()).word(key.place()).word(Months.text(month.month()));
            table.number(p.seeds())
                    .number(p.mean())
                    .number(p.p5())
                    .number(p.p25())
                    .number(p.p50());
            table.number(p.p75()).number(p.p95()).word(unit).endRow();
        }
    }

    /** Describes those of the months that are wanted and recorded. */
    private static List<MonthSummary> in(List<Series> series, IntPredicate wanted) {
        if (series.isEmpty()) {
            return List.of();
        }
        int first = series.stream().mapToInt(Series::firstMonth).min().getAsInt();
        int last = lastMonth(series);
        List<MonthSummary> months = new ArrayList<>();
        for (int month = first; month <= last; month++) {
            double[] values = wanted.test(month) ? values(series, month) : new double[0];
            if (values.length > 0) {
                months.add(new MonthSummary(month, Percentiles.of(values)));
            }
        }
        return months;
    }

    private static int lastMonth(List<Series> series) {
        return series.stream().mapToInt(Series::lastMonth).max().orElseThrow();
    }

    private static double[] values(List<Series> series, int month) {
        double[] values = new double[series.size()];
        int count = 0;
        for (Series one : series) {
            if (one.has(month)) {
                values[count++] = one.at(month);
            }
        }
        return Arrays.copyOf(values, count);
    }
}
