package jjj.experiment;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jjj.base.Months;
import jjj.experiment.ScenarioCase.Period;
import jjj.results.ResultFolder;
import jjj.results.RunReader;
import jjj.results.RunResult;
import jjj.results.Series;
import jjj.results.SeriesKey;

/**
 * What the runs of a plan recorded in the last month that is written down of all of its scenarios, for some measures; NaN
 * where a run is missing.
 */
final class Observed {
    private final List<SeriesKey> keys;
    private final double[][][] values;
    private final String[] units;
    private final int month;

    private Observed(List<SeriesKey> keys, double[][][] values, String[] units, int month) {
        this.keys = keys;
        this.values = values;
        this.units = units;
        this.month = month;
    }

    /** Reads the runs of the plan that are there. */
    static Observed read(Plan plan, ResultFolder folder, List<SeriesKey> keys, int threads) throws IOException {
        List<ScenarioCase> cases = plan.scenarios();
        List<Long> seeds = plan.seeds().numbers();
        double[][][] values = new double[keys.size()][cases.size()][seeds.size()];
        for (double[][] ofKey : values) {
            for (double[] ofCase : ofKey) {
                Arrays.fill(ofCase, Double.NaN);
            }
        }
        String[] units = new String[keys.size()];
        Arrays.fill(units, "");
        int month = lastInCommon(plan);
        try (Together together = new Together(threads)) {
            for (int start = 0; start < threads; start++) {
                int first = start;
                together.start(() -> {
                    for (int c = first; c < cases.size(); c += threads) {
                        readCase(folder, cases.get(c).name(), seeds, keys, month, c, values, units);
                    }
                });
            }
            together.join();
        }
        return new Observed(keys, values, units, month);
    }

    /** The first end of a scenario; the December before, where the others keep no other month than their own last. */
    private static int lastInCommon(Plan plan) {
        List<Period> periods =
                plan.scenarios().stream().map(ScenarioCase::period).toList();
        List<Integer> ends = periods.stream()
                .map(period -> Months.of(period.until()))
                .distinct()
                .sorted()
                .toList();
        int month = ends.get(0);
        if (plan.detail() == Detail.YEARS && ends.size() > 1) {
            month -= Months.monthOfYear(month) % Months.PER_YEAR;
        }
        for (ScenarioCase scenario : plan.scenarios()) {
            if (Months.of(scenario.period().from()) > month) {
                throw new BadInput(
                        "%s begins in %s, after the last month that all scenarios have, %s; --until gives all the same end"
                                .formatted(scenario.name(), scenario.period().from(), Months.text(month)));
            }
        }
        return month;
    }

    private static void readCase(
            ResultFolder folder,
            String name,
            List<Long> seeds,
            List<SeriesKey> keys,
            int month,
            int at,
            double[][][] values,
            String[] units)
            throws IOException {
        List<Long> there = folder.seeds(name);
        for (int s = 0; s < seeds.size(); s++) {
            if (!there.contains(seeds.get(s))) {
                continue;
            }
            RunResult run = RunReader.read(folder.run(name, seeds.get(s)));
            for (int k = 0; k < keys.size(); k++) {
                Optional<Series> series = run.series(keys.get(k)).filter(found -> found.has(month));
                if (series.isPresent()) {
                    values[k][at][s] = series.get().at(month);
                    synchronized (units) {
                        units[k] = series.get().unit();
                    }
                }
            }
        }
    }

    /** The measures that any run recorded. */
    List<SeriesKey> recorded() {
        return keys.stream().filter(key -> !unit(key).isEmpty()).toList();
    }

    /** The value of a measure in the run of the plan's n-th scenario on its n-th seed. */
    double at(SeriesKey key, int scenario, int seed) {
        return values[keys.indexOf(key)][scenario][seed];
    }

    /** All seeds of a scenario that recorded the measure. */
    double[] there(SeriesKey key, int scenario) {
        return Arrays.stream(values[keys.indexOf(key)][scenario])
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }

    String unit(SeriesKey key) {
        return units[keys.indexOf(key)];
    }

    /** The month, as {@code 2035-12}. */
    String month() {
        return Months.text(month);
    }
}
