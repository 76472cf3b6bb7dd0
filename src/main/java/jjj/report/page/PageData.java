package jjj.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jjj.report.chart.Palette;
import jjj.report.figures.Findings;
import jjj.results.Place;
import jjj.results.ScenarioNote;

/** The numbers and words that the script of a page draws from. */
final class PageData {
    /** The last year for which total investment is known from reports. */
    static final int KNOWN = 2023;

    private final Findings findings;
    private final Material material;
    private final Phrases phrases;
    private final Units units;
    private final Names names;

    PageData(Findings findings, Material material, Phrases phrases, Units units, Names names) {
        this.findings = findings;
        this.material = material;
        this.phrases = phrases;
        this.units = units;
        this.names = names;
    }

    /** @param whole whether the map and the choice of places are wanted */
    Map<String, Object> of(List<Chart> wanted, boolean whole) {
        List<Chart> charts =
                wanted.stream().filter(chart -> isThere(findings, chart)).toList();
        PageSeries series = new PageSeries(findings, units, firstMonth(findings));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("experiment", material.about().experiment());
        all.put("first", firstMonth(findings));
        all.put("last", findings.lastMonth());
        all.put("dated", findings.datedMonths(KNOWN));
        all.put("scenarios", material.notes().stream().map(this::scenario).toList());
        all.put("pairs", series.pairs());
        all.put(
                "single",
                findings.scenarios().stream()
                        .allMatch(s -> findings.runs().seeds(s).size() < 2));
        Map<String, Object> numbers = new LinkedHashMap<>();
        Map<String, Object> measures = new LinkedHashMap<>();
        all.put(
                "charts",
                charts.stream()
                        .map(chart -> chart(chart, whole, series, numbers, measures))
                        .toList());
        all.put("measures", measures);
        all.put("places", places());
        all.put("choices", whole ? choices() : List.of());
        all.put("series", numbers);
        all.put("words", phrases.all());
        findings.atlas()
                .filter(atlas -> whole)
                .ifPresent(atlas -> all.put("map", new MapData(findings, atlas, series, material.rails()).all()));
        return all;
    }

    /** Whether any part of a chart was recorded. */
    static boolean isThere(Findings findings, Chart chart) {
        return chart.subjects().stream()
                .anyMatch(subject -> !measures(findings, chart, subject).isEmpty());
    }

    /** The first month of all runs. */
    static int firstMonth(Findings findings) {
        return findings.firstMonth();
    }

    private Map<String, Object> chart(
            Chart chart, boolean whole, PageSeries series, Map<String, Object> numbers, Map<String, Object> measures) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("id", chart.id());
        words.put("kind", chart.kind().word());
        words.put("anyPlace", whole && chart.anyPlace());
        List<Object> panels = new ArrayList<>();
        for (Chart.Subject subject : chart.subjects()) {
            Set<String> found = new LinkedHashSet<>(measures(findings, chart, subject));
            for (String place : placesOf(chart, subject, whole)) {
                for (String measure : measuresAt(chart, subject, place)) {
                    found.add(measure);
                    boolean main = place.equals(subject.place());
                    numbers.computeIfAbsent(measure + "|" + place, key -> series.of(measure, place, main));
                    measures.computeIfAbsent(measure, this::measure);
                }
            }
            if (!found.isEmpty()) {
                Map<String, Object> panel = new LinkedHashMap<>(); // the order in which they are written
                panel.put("m", subject.measure());
                panel.put("p", subject.place());
                panel.put("of", List.copyOf(found));
                panels.add(panel);
                measures.computeIfAbsent(subject.measure(), this::measure);
            }
        }
        words.put("panels", panels);
        return words;
    }

    private Object measure(String measure) {
        int dot = measure.indexOf('.');
        Said kind = dot < 0 ? Said.same("") : names.kind(measure.substring(dot + 1));
        int colour = Palette.kindPlace(measure.substring(dot + 1)).orElse(-1);
        return List.of(names.measure(measure), kind, colour);
    }

    private List<String> placesOf(Chart chart, Chart.Subject subject, boolean whole) {
        if (chart.kind() == Chart.Kind.PLACES) {
            return findings.places().stream()
                    .filter(place -> place.level().equals("government"))
                    .map(Place::id)
                    .toList();
        }
        if (!whole || !chart.anyPlace()) {
            return List.of(subject.place());
        }
        List<String> places = new ArrayList<>(List.of(subject.place()));
        choices().stream().filter(place -> !place.equals(subject.place())).forEach(places::add);
        return places;
    }

    /** Places that a reader may choose: the new area, the region, Hebei, every local government. */
    private List<String> choices() {
        List<String> places = new ArrayList<>(List.of(Findings.NEW_AREA, Findings.REGION));
        findings.places().stream()
                .filter(place -> !place.level().equals("zone") && !places.contains(place.id()))
                .forEach(place -> places.add(place.id()));
        return places;
    }

    private List<String> measuresAt(Chart chart, Chart.Subject subject, String place) {
        return measures(findings, chart, new Chart.Subject(subject.measure(), place));
    }

    /** The measure itself, or those of its kinds, that were recorded at the place (anywhere, for a chart of places). */
    private static List<String> measures(Findings findings, Chart chart, Chart.Subject subject) {
        return switch (chart.kind()) {
            case LINES ->
                findings.has(subject.measure(), subject.place()) ? List.of(subject.measure()) : List.<String>of();
            case PLACES ->
                findings.places().stream().anyMatch(place -> findings.has(subject.measure(), place.id()))
                        ? List.of(subject.measure())
                        : List.<String>of();
            default ->
                findings.kinds(subject.measure(), subject.place()).stream()
                        .map(kind -> subject.measure() + "." + kind)
                        .toList();
        };
    }

    private Map<String, Object> places() {
        Map<String, Object> all = new LinkedHashMap<>();
        findings.places().forEach(place -> all.put(place.id(), names.place(place.id())));
        return all;
    }

    private Object scenario(ScenarioNote note) {
        Said name = new Sentences(findings, phrases, units).name(note.name());
        return List.of(note.name(), name);
    }
}
