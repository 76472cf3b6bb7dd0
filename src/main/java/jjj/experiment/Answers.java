package jjj.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import jjj.analysis.Comparison;
import jjj.analysis.Comparisons;
import jjj.analysis.Interval;
import jjj.analysis.Multiplicity;
import jjj.analysis.Paired;
import jjj.analysis.Percentiles;
import jjj.analysis.Summaries;
import jjj.analysis.Verdict;
import jjj.base.Months;
import jjj.results.Dictionary;
import jjj.results.RunSet;
import jjj.results.Series;
import jjj.results.SeriesKey;

/** The table on standard output: the headline measures in the last month, alone or against the reference. */
final class Answers {
    private final RunSet runs;
    private final Dictionary dictionary;

    Answers(RunSet runs, Dictionary dictionary) {
        this.runs = runs;
        this.dictionary = dictionary;
    }

    /** Mean and spread of every scenario. */
    Answer summary() {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String scenario : runs.scenarios()) {
            TextTable table = new TextTable(2, List.of("measure", "place", "mean", "5 % to 95 %", "unit"));
            List<Integer> months = new ArrayList<>();
            for (SeriesKey key : Headline.KEYS) {
                lastMonth(scenario, key).ifPresent(month -> {
                    months.add(month);
                    Summaries.of(runs, scenario, key, month)
                            .ifPresent(found -> addSummary(scenario, key, month, found, table, rows));
                });
            }
            addTable(scenario, months, table, lines);
        }
        return new Answer(lines, rows);
    }

    /** Every other scenario against the first, paired by seed. */
    Answer comparison() {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        List<String> scenarios = runs.scenarios();
        for (String scenario : scenarios.subList(1, scenarios.size())) {
            TextTable table = new TextTable(
                    2,
                    List.of(
                            "measure",
                            "place",
                            scenarios.get(0),
                            scenario,
                            "difference",
                            "95 % interval",
                            "seeds agree",
                            "pairing saved",
                            "settled",
                            "unit"));
            List<Integer> months = new ArrayList<>();
            List<Comparison> found = new ArrayList<>();
            for (SeriesKey key : Headline.KEYS) {
                lastMonthOfBoth(scenario, key)
                        .flatMap(month -> Comparisons.of(runs, scenario, key, month))
                        .ifPresent(one -> {
                            months.add(one.month());
                            found.add(one);
                            addComparison(one, table, rows);
                        });
            }
            addTable(scenario + " against " + scenarios.get(0), months, table, lines);
            if (!found.isEmpty()) {
                lines.add(chance(Multiplicity.of(found)));
            }
        }
        return new Answer(lines, rows);
    }

    private void addTable(String title, List<Integer> months, TextTable table, List<String> lines) {
        if (months.isEmpty()) {
            return;
        }
        int seeds = runs.seeds(runs.scenarios().get(0)).size();
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add("%s, %s, %d seed%s".formatted(title, Months.text(months.get(0)), seeds, seeds == 1 ? "" : "s"));
        lines.addAll(table.lines());
    }

    /** The reference may end earlier, or later. */
    private Optional<Integer> lastMonthOfBoth(String scenario, SeriesKey key) {
        return lastMonth(scenario, key)
                .flatMap(month -> lastMonth(runs.scenarios().get(0), key).map(other -> Math.min(month, other)));
    }

    private Optional<Integer> lastMonth(String scenario, SeriesKey key) {
        return runs.series(scenario, runs.seeds(scenario), key).stream()
                .map(Series::lastMonth)
                .max(Integer::compare);
    }

    private void addSummary(
            String scenario,
            SeriesKey key,
            int month,
            Percentiles found,
            TextTable table,
            List<Map<String, Object>> rows) {
        String unit = dictionary.measure(key.measure()).unit();
        String spread = Shown.value(found.p5(), unit) + " to " + Shown.value(found.p95(), unit);
        table.row(List.of(key.measure(), key.place(), Shown.value(found.mean(), unit), spread, Shown.unit(unit)));
        Map<String, Object> row = start(scenario, key, month, unit);
        row.put("seeds", found.seeds());
        row.put("mean", found.mean());
        row.put("p5", found.p5());
        row.put("p95", found.p95());
        rows.add(row);
    }

    private void addComparison(Comparison found, TextTable table, List<Map<String, Object>> rows) {
        Paired paired = found.paired();
        String unit = found.unit();
        table.row(List.of(
                found.key().measure(),
                found.key().place(),
                Shown.value(paired.meanReference(), unit),
                Shown.value(paired.meanScenario(), unit),
                Shown.difference(paired.difference(), unit),
                paired.interval().map(interval -> shown(interval, unit)).orElse("one seed"),
                paired.agreeing() + " of " + paired.seeds(),
                paired.varianceSaved().isPresent()
                        ? Math.round(100 * paired.varianceSaved().getAsDouble()) + " %"
                        : "-",
                settled(paired),
                Shown.unit(unit)));
        Map<String, Object> row = start(found.scenario(), found.key(), found.month(), unit);
        row.put("reference", found.reference());
        row.put("seeds", paired.seeds());
        row.put("meanReference", paired.meanReference());
        row.put("meanScenario", paired.meanScenario());
        row.put("difference", paired.difference());
        paired.interval().ifPresent(interval -> {
            row.put("ci95Low", interval.low());
            row.put("ci95High", interval.high());
        });
        row.put("seedsAgree", paired.agreeing());
        paired.varianceSaved().ifPresent(saved -> row.put("varianceSaved", saved));
        row.put("settled", paired.verdict().word());
        seedsToSettle(paired).ifPresent(seeds -> row.put("seedsToSettle", seeds));
        rows.add(row);
    }

    /** Whether the sign is settled, and if not, about how many seeds would settle it if the mean stays as it is. */
    private static String settled(Paired paired) {
        OptionalLong seeds = seedsToSettle(paired);
        return paired.verdict().word() + (seeds.isPresent() ? " (~%,d seeds)".formatted(seeds.getAsLong()) : "");
    }

    private static OptionalLong seedsToSettle(Paired paired) {
        return paired.verdict() == Verdict.OPEN ? paired.seedsFor(Math.abs(paired.difference())) : OptionalLong.empty();
    }

    private static String chance(Multiplicity counted) {
        return "settled: %d of %d intervals that vary leave out zero; by chance alone about %.1f would"
                .formatted(counted.settled(), counted.intervals(), counted.expectedByChance());
    }

    private static String shown(Interval interval, String unit) {
        return Shown.difference(interval.low(), unit) + " to " + Shown.difference(interval.high(), unit);
    }

    private static Map<String, Object> start(String scenario, SeriesKey key, int month, String unit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("scenario", scenario);
        row.put("measure", key.measure());
        row.put("place", key.place());
        row.put("month", Months.text(month));
        row.put("unit", unit);
        return row;
    }
}
