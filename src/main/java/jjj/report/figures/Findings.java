package jjj.report.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import jjj.analysis.Comparison;
import jjj.analysis.Comparisons;
import jjj.analysis.Interval;
import jjj.analysis.MonthSummary;
import jjj.analysis.Percentiles;
import jjj.analysis.Summaries;
import jjj.base.Months;
import jjj.report.chart.Atlas;
import jjj.report.chart.Palette;
import jjj.report.chart.TimeLine;
import jjj.results.Dictionary;
import jjj.results.Place;
import jjj.results.RunSet;
import jjj.results.SeriesKey;
import jjj.results.ShownPlaces;

/** What the figures ask the results: series with bands, differences, kinds of a measure, names. */
public final class Findings {
    /** The new area that the scenarios are about. */
    public static final String NEW_AREA = ShownPlaces.NEW_AREA.id();
    /** All of it. */
    public static final String REGION = "region";

    private final RunSet runs;
    private final Dictionary dictionary;
    private final List<Place> places;
    private final Optional<Atlas> atlas;
    private final Set<SeriesKey> keys;
    private final int lastMonth;

    /** Findings from these runs; {@code atlas} is empty where no map was stored. */
    public Findings(RunSet runs, Dictionary dictionary, List<Place> places, Optional<Atlas> atlas) {
        this.runs = runs;
        this.dictionary = dictionary;
        this.places = List.copyOf(places);
        this.atlas = atlas;
        this.keys = new LinkedHashSet<>(runs.keys());
        this.lastMonth = runs.scenarios().stream()
                .flatMap(scenario -> runs.runs(scenario).stream())
                .flatMap(run -> run.keys().stream().flatMap(key -> run.series(key).stream()))
                .mapToInt(series -> series.lastMonth())
                .max()
                .orElse(0);
    }

    /** The runs. */
    public RunSet runs() {
        return runs;
    }

    /** The shapes of the map, where a map was stored. */
    public Optional<Atlas> atlas() {
        return atlas;
    }

    /** All scenarios, the reference first. */
    public List<String> scenarios() {
        return runs.scenarios();
    }

    /** The scenario that others are compared with. */
    public String reference() {
        return runs.scenarios().get(0);
    }

    /** All scenarios but the reference. */
    public List<String> others() {
        return runs.scenarios().subList(1, runs.scenarios().size());
    }

    /** The last month of the runs. */
    public int lastMonth() {
        return lastMonth;
    }

    /** The first month of the runs. */
    public int firstMonth() {
        return scenarios().stream()
                .flatMap(scenario -> runs.runs(scenario).stream())
                .flatMap(run -> run.keys().stream().flatMap(key -> run.series(key).stream()))
                .mapToInt(series -> series.firstMonth())
                .min()
                .orElse(lastMonth);
    }

    /** As {@code December 2035}. */
    public static String monthWords(int month) {
        return java.time.Month.of(Months.monthOfYear(month))
                        .getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.ENGLISH)
                + " " + Months.year(month);
    }

    /** Whether a measure was recorded at a place. */
    public boolean has(String measure, String place) {
        return keys.contains(new SeriesKey(measure, place));
    }

    /** The first of these measures that was recorded at the place. */
    public Optional<String> firstOf(String place, String... measures) {
        return List.of(measures).stream().filter(measure -> has(measure, place)).findFirst();
    }

    /** The kinds of a measure recorded at a place: {@code lgfv} for {@code debt.lgfv}, in the order of the files. */
    public List<String> kinds(String measure, String place) {
        String front = measure + ".";
        return keys.stream()
                .filter(key -> key.place().equals(place) && key.measure().startsWith(front))
                .map(key -> key.measure().substring(front.length()))
                .toList();
    }

    /** English title of a measure. */
    public String title(String measure) {
        return dictionary.measure(measure).titleEnglish();
    }

    /** Chinese title of a measure. */
    public String titleChinese(String measure) {
        return dictionary.measure(measure).titleChinese();
    }

    /** Formula of a measure. */
    public String formula(String measure) {
        return dictionary.measure(measure).formula();
    }

    /** Chinese title of an instrument, if the results have one. */
    public Optional<String> instrumentChinese(String instrument) {
        return dictionary.instrument(instrument);
    }

    /** English name of a place. */
    public String name(String place) {
        return places.stream()
                .filter(p -> p.id().equals(place))
                .map(Place::nameEnglish)
                .findFirst()
                .orElse(place);
    }

    /** Chinese name of a place. */
    public String nameChinese(String place) {
        return places.stream()
                .filter(p -> p.id().equals(place))
                .map(Place::nameChinese)
                .findFirst()
                .orElse(place);
    }

    /** All places that results are about. */
    public List<Place> places() {
        return places;
    }

    /** The unit a measure was recorded in. */
    public String unit(String measure, String place) {
        SeriesKey key = new SeriesKey(measure, place);
        return runs.scenarios().stream()
                .flatMap(scenario -> runs.runs(scenario).stream())
                .flatMap(run -> run.series(key).stream())
                .map(series -> series.unit())
                .findFirst()
                .orElse("");
    }

    /** How to show a measure at a place. */
    public Display display(String measure, String place) {
        double most = 0;
        for (String scenario : scenarios()) {
            for (MonthSummary month : monthly(scenario, measure, place)) {
                most = Math.max(most, Math.abs(month.percentiles().mean()));
            }
        }
        return Display.of(measure, unit(measure, place), most);
    }

    /**
     * A measure month by month, described over seeds. Months that only some seeds recorded are left out: a mean over
     * changing seeds would move by itself.
     */
    public List<MonthSummary> monthly(String scenario, String measure, String place) {
        int seeds = runs.seeds(scenario).size();
        return Summaries.monthly(runs, scenario, new SeriesKey(measure, place)).stream()
                .filter(month -> month.percentiles().seeds() == seeds)
                .toList();
    }

    /** A measure in one month, described over seeds. */
    public Optional<Percentiles> in(int month, String scenario, String measure, String place) {
        return Summaries.of(runs, scenario, new SeriesKey(measure, place), month);
    }

    /** The mean over seeds in one month; 0 where nothing was recorded. */
    public double mean(int month, String scenario, String measure, String place) {
        return in(month, scenario, measure, place).map(Percentiles::mean).orElse(0.0);
    }

    /** A scenario's mean with the band of 5–95 % of seeds, in the unit shown. */
    public Optional<TimeLine> line(String scenario, String measure, String place, Display display) {
        List<MonthSummary> months = monthly(scenario, measure, place);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TimeLine(
                scenario,
                Palette.scenario(scenarios().indexOf(scenario)),
                months.stream().map(MonthSummary::month).toList(),
                shown(months, display, Percentiles::mean),
                shown(months, display, Percentiles::p5),
                shown(months, display, Percentiles::p95)));
    }

    /** The lines of all scenarios that recorded this. */
    public List<TimeLine> lines(String measure, String place, Display display) {
        return scenarios().stream()
                .flatMap(scenario -> line(scenario, measure, place, display).stream())
                .toList();
    }

    /** A scenario's paired difference to the reference over time with its 95 % interval. */
    public Optional<TimeLine> differenceLine(String scenario, String measure, String place, Display display) {
        List<Comparison> months = Comparisons.monthly(runs, scenario, new SeriesKey(measure, place)).stream()
                .filter(month -> month.paired().interval().isPresent())
                .toList();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        List<Interval> intervals = months.stream()
                .map(month -> month.paired().interval().orElseThrow())
                .toList();
        return Optional.of(new TimeLine(
                scenario,
                Palette.difference(others().indexOf(scenario)),
                months.stream().map(Comparison::month).toList(),
                months.stream()
                        .mapToDouble(m -> display.shown(m.paired().difference()))
                        .toArray(),
                intervals.stream().mapToDouble(i -> display.shown(i.low())).toArray(),
                intervals.stream().mapToDouble(i -> display.shown(i.high())).toArray()));
    }

    /** The difference in the last month. */
    public Optional<Comparison> atTheEnd(String scenario, String measure, String place) {
        return Comparisons.of(runs, scenario, new SeriesKey(measure, place), lastMonth);
    }

    /** How many seeds there are, in words: one number, or the range over scenarios. */
    public String seedWords() {
        List<Integer> counts = scenarios().stream()
                .map(s -> runs.seeds(s).size())
                .distinct()
                .sorted()
                .toList();
        int most = counts.get(counts.size() - 1);
        String words = counts.size() == 1 ? "" + most : counts.get(0) + " to " + most;
        return words + (most == 1 ? " seed" : " seeds");
    }

    private static double[] shown(List<MonthSummary> months, Display display, ToDoubleFunction<Percentiles> of) {
        return months.stream()
                .mapToDouble(month -> display.shown(of.applyAsDouble(month.percentiles())))
                .toArray();
    }

    /** The December of a year, if the runs go beyond it, and their last month. */
    public List<Integer> datedMonths(int year) {
        int december = Months.of(year, 12);
        return december < lastMonth ? List.of(december, lastMonth) : List.of(lastMonth);
    }

    /** The Decembers shown on maps and bars: the first, one in the middle, and the last month. */
    public List<Integer> chosenMonths() {
        int first = firstMonth();
        int firstDecember = Months.of(Months.year(first), 12);
        int middle = Months.of((Months.year(first) + Months.year(lastMonth)) / 2, 12);
        List<Integer> months = new ArrayList<>();
        for (int month : new int[] {firstDecember, middle, lastMonth}) {
            if (month <= lastMonth && !months.contains(month)) {
                months.add(month);
            }
        }
        return months;
    }
}
