package jjj.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        List<Series> series = runs.series(scenario, runs.seeds(scenario), key);
        if (series.isEmpty()) {
            return List.of();
        }
        int first = series.stream().mapToInt(Series::firstMonth).min().getAsInt();
        int last = series.stream().mapToInt(Series::lastMonth).max().getAsInt();
        List<MonthSummary> months = new ArrayList<>(last - first + 1);
        for (int month = first; month <= last; month++) {
            double[] values = values(series, month);
            if (values.length > 0) {
                months.add(new MonthSummary(month, Percentiles.of(values)));
            }
        }
        return months;
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
            for (SeriesKey key : keys) {
                List<Series> series = runs.series(scenario, runs.seeds(scenario), key);
                if (!series.isEmpty()) {
                    writeRows(scenario, key, series.get(0).unit(), monthly(runs, scenario, key), table);
                }
            }
        }
    }

    private static void writeRows(
            String scenario, SeriesKey key, String unit, List<MonthSummary> months, TableWriter table)
            throws IOException {
        int last = months.isEmpty() ? 0 : months.get(months.size() - 1).month();
        for (MonthSummary month : months) {
            if (Months.monthOfYear(month.month()) != DECEMBER && month.month() != last) {
                continue;
            }
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
