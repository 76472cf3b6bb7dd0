package jjj.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import jjj.analysis.Comparison;
import jjj.analysis.Comparisons;
import jjj.analysis.Interval;
import jjj.analysis.MonthSummary;
import jjj.analysis.Percentiles;
import jjj.report.figures.Findings;
import jjj.results.RunResult;
import jjj.results.RunSet;
import jjj.results.SeriesKey;

/**
 * The series of the page, packed: for each scenario mean, 5th and 95th percentile over seeds; for each pair of
 * scenarios the paired difference with its 95 % interval. The more scenarios, the fewer months.
 */
final class PageSeries {
    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final int FEW_PAIRS = 3;

    private final Findings findings;
    private final Units units;
    private final int firstMonth;
    private final List<RunSet> byReference = new ArrayList<>();

    PageSeries(Findings findings, Units units, int firstMonth) {
        this.findings = findings;
        this.units = units;
        this.firstMonth = firstMonth;
        for (int i = 0; i < findings.scenarios().size(); i++) {
            byReference.add(from(
                    findings.runs(),
                    findings.scenarios().subList(i, findings.scenarios().size())));
        }
    }

    /** The pairs of scenarios that are compared: both as places in the list, the reference first. */
    List<List<Integer>> pairs() {
        List<List<Integer>> pairs = new ArrayList<>();
        int scenarios = findings.scenarios().size();
        for (int a = 0; a < scenarios; a++) {
            for (int b = a + 1; b < scenarios; b++) {
                pairs.add(List.of(a, b));
            }
        }
        return pairs;
    }

    /**
     * One measure at one place.
     *
     * @param main whether every month and pair is kept, as far as there is room
     */
    Map<String, Object> of(String measure, String place, boolean main) {
        Grid levels = Grid.back(firstMonth, findings.lastMonth(), main ? step(1, QUARTER) : step(QUARTER, YEAR));
        Grid pairs = Grid.back(firstMonth, findings.lastMonth(), main ? pairStep(1) : pairStep(QUARTER));
        double most = 0;
        List<Object> scenarios = new ArrayList<>();
        for (String scenario : findings.scenarios()) {
            List<MonthSummary> months = findings.monthly(scenario, measure, place);
            for (MonthSummary month : months) {
                most = Math.max(most, Math.abs(month.percentiles().mean()));
            }
            scenarios.add(months.isEmpty() ? Double.NaN : packed(levels(months, levels), levels));
        }
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("m", levels.asList());
        series.put("s", scenarios);
        series.put("d", pairs.asList());
        series.put("p", differences(new SeriesKey(measure, place), pairs, main));
        series.put("u", units(measure, findings.unit(measure, place), most));
        return series;
    }

    /** How a measure is shown, in English and in Chinese: label, factor, label of a difference, decimals. */
    List<Object> units(String measure, String unit, double most) {
        List<Object> both = new ArrayList<>();
        for (String language : List.of(Units.ENGLISH, Units.CHINESE)) {
            Unit shown = units.of(language, measure, unit, most);
            both.add(List.of(shown.label(), shown.factor(), shown.difference(), shown.decimals()));
        }
        return both;
    }

    /** All runs again with another reference: this one against those behind it. */
    RunSet runsFrom(int reference) {
        return byReference.get(reference);
    }

    private List<Object> differences(SeriesKey key, Grid grid, boolean main) {
        List<Object> all = new ArrayList<>();
        for (List<Integer> pair : pairs()) {
            boolean kept = main || pairs().size() <= FEW_PAIRS || pair.get(0) == 0;
            List<Comparison> months = kept
                    ? Comparisons.monthly(
                            runsFrom(pair.get(0)), findings.scenarios().get(pair.get(1)), key)
                    : List.of();
            all.add(months.isEmpty() ? Double.NaN : packed(differences(months, grid), grid));
        }
        return all;
    }

    private static double[] levels(List<MonthSummary> months, Grid grid) {
        double[] values = nothing(grid);
        fill(values, 0, months, grid, Percentiles::mean);
        fill(values, grid.count(), months, grid, Percentiles::p5);
        fill(values, 2 * grid.count(), months, grid, Percentiles::p95);
        return values;
    }

    private static void fill(
            double[] values, int from, List<MonthSummary> months, Grid grid, ToDoubleFunction<Percentiles> of) {
        for (MonthSummary month : months) {
            int at = grid.indexOf(month.month());
            if (at >= 0) {
                values[from + at] = of.applyAsDouble(month.percentiles());
            }
        }
    }

    private static double[] differences(List<Comparison> months, Grid grid) {
        double[] values = nothing(grid);
        for (Comparison month : months) {
            int at = grid.indexOf(month.month());
            if (at >= 0) {
                double difference = month.paired().difference();
                values[at] = difference;
                Interval interval = month.paired().interval().orElse(new Interval(Double.NaN, Double.NaN));
                values[grid.count() + at] = interval.low();
                values[2 * grid.count() + at] = interval.high();
            }
        }
        return values;
    }

    /** Mean and both ends, in the dated months to nine digits. */
    private Map<String, Object> packed(double[] values, Grid grid) {
        List<Integer> exact = new ArrayList<>();
        for (int month : findings.datedMonths(PageData.KNOWN)) {
            int at = grid.indexOf(month);
            for (int part = 0; at >= 0 && part < values.length / grid.count(); part++) {
                exact.add(part * grid.count() + at);
            }
        }
        return Packed.of(values, exact, 1);
    }

    private static double[] nothing(Grid grid) {
        double[] values = new double[3 * grid.count()];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private int step(int few, int many) {
        return findings.scenarios().size() <= FEW_PAIRS ? few : many;
    }

    private int pairStep(int few) {
        int pairs = pairs().size();
        return pairs <= 1 ? few : pairs <= FEW_PAIRS ? QUARTER : YEAR;
    }

    private static RunSet from(RunSet runs, List<String> scenarios) {
        Map<String, Map<Long, RunResult>> some = new LinkedHashMap<>();
        for (String scenario : scenarios) {
            Map<Long, RunResult> bySeed = new LinkedHashMap<>();
            runs.seeds(scenario).forEach(seed -> bySeed.put(seed, runs.run(scenario, seed)));
            some.put(scenario, bySeed);
        }
        return RunSet.of(some);
    }
}
