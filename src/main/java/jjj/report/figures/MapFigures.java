package jjj.report.figures;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jjj.analysis.Comparisons;
import jjj.analysis.Verdict;
import jjj.base.Months;
import jjj.report.chart.Atlas;
import jjj.report.chart.Classes;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureTable;
import jjj.report.chart.LegendEntry;
import jjj.report.chart.MapPlot;
import jjj.report.chart.Palette;
import jjj.report.chart.Panel;
import jjj.results.SeriesKey;

/** Maps of the region: what zones are like in chosen years, and where the scenarios differ. */
final class MapFigures {
    private static final double SHEET = 856;
    private static final double GAP = 26;

    private MapFigures() {}

    /** A measure that can be mapped; recorded for zones, or for governments where zones have none. */
    private record Theme(String id, String title, String heading, String note, List<String> measures) {}

    private static final List<Theme> THEMES = List.of(
            new Theme("map-price", "Home prices across the region", "Home price", "", List.of("price")),
            new Theme(
                    "map-skilled",
                    "Where skilled people live",
                    "Skilled residents",
                    "",
                    List.of("skilled", "skilledResidents")),
            new Theme(
                    "map-converted",
                    "Farmland and village land converted since 2017",
                    "Land converted",
                    "",
                    List.of("converted", "converted.all", "converted.total")),
            new Theme(
                    "map-debt",
                    "Public debt per resident",
                    "Public debt per resident",
                    "Debt belongs to the fourteen local governments; all their counties carry its colour.",
                    List.of("debtPerResident")));

    static List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (Theme theme : THEMES) {
            wishes.add(new Wish(theme.id(), theme.measures().get(0) + " by zone or government", f -> levels(f, theme)));
        }
        wishes.add(new Wish(
                "map-differences",
                "a mapped measure in two scenarios",
                f -> f.others().isEmpty()
                        ? Optional.empty()
                        : differences(f, f.others().get(0))));
        return wishes;
    }

    private static Optional<Figure> levels(Findings findings, Theme theme) {
        Optional<String> measure = measure(findings, theme);
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        Atlas atlas = findings.atlas().orElseThrow();
        List<Integer> months = findings.chosenMonths();
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        for (String scenario : findings.scenarios()) {
            for (int month : months) {
                values.put(scenario + month, means(findings, scenario, measure.get(), month));
            }
        }
        double[] all = values.values().stream()
                .flatMap(map -> map.values().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (all.length == 0) {
            return Optional.empty();
        }
        Display display = Display.of(
                measure.get(),
                unit(findings, measure.get()),
                Arrays.stream(all).max().orElse(0));
        Classes classes = Classes.sequence(all);
        int height = height(atlas, months.size());
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (String scenario : findings.scenarios()) {
            for (int month : months) {
                Map<String, Double> map = values.get(scenario + month);
                panels.add(new Panel(
                        Integer.toString(Months.year(month)),
                        scenario,
                        height,
                        new MapPlot(atlas, colours(map, classes), panels.isEmpty())));
                map.forEach((zone, value) -> rows.add(List.of(
                        scenario,
                        Months.text(month),
                        zone,
                        findings.name(zone),
                        display.shown(value),
                        display.unit())));
            }
        }
        return Optional.of(new Figure(
                theme.id(),
                theme.title() + (display.unit().isEmpty() ? "" : ", " + display.unit()),
                "",
                legend(classes, display, false),
                panels,
                months.size(),
                note(findings, theme.note()),
                new FigureTable(List.of("scenario", "month", "zone", "name", "mean", "unit"), rows)));
    }

    private static Optional<Figure> differences(Findings findings, String scenario) {
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Theme theme : THEMES) {
            measure(findings, theme)
                    .ifPresent(measure -> addDifference(findings, scenario, theme, measure, panels, rows));
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        List<Color> colours = Palette.diverging(8);
        List<LegendEntry> legend = List.of(
                new LegendEntry("much less than under " + findings.reference(), colours.get(0), LegendEntry.Mark.FILL),
                new LegendEntry("less", colours.get(2), LegendEntry.Mark.FILL),
                new LegendEntry("more", colours.get(5), LegendEntry.Mark.FILL),
                new LegendEntry("much more", colours.get(7), LegendEntry.Mark.FILL),
                new LegendEntry("not settled, or the same", Palette.NOTHING, LegendEntry.Mark.FILL));
        return Optional.of(new Figure(
                "map-differences",
                "Where %s differs from %s, %s"
                        .formatted(scenario, findings.reference(), Findings.monthWords(findings.lastMonth())),
                "",
                legend,
                panels,
                2,
                note(
                        findings,
                        "Grey: the 95 % interval of the paired difference covers zero. Classes are equal steps of rank, mirrored at zero."),
                new FigureTable(List.of("measure", "zone", "name", "difference", "unit", "settled"), rows)));
    }

    private static void addDifference(
            Findings findings,
            String scenario,
            Theme theme,
            String measure,
            List<Panel> panels,
            List<List<Object>> rows) {
        Atlas atlas = findings.atlas().orElseThrow();
        Map<String, Double> settled = new LinkedHashMap<>();
        Display display = Display.of(measure, unit(findings, measure), most(findings, scenario, measure));
        for (String zone : atlas.zoneIds()) {
            SeriesKey key = new SeriesKey(measure, place(findings, measure, zone));
            Comparisons.of(findings.runs(), scenario, key, findings.lastMonth()).ifPresent(c -> {
                boolean sure = c.paired().verdict() == Verdict.SETTLED;
                if (sure) {
                    settled.put(zone, c.paired().difference());
                }
                rows.add(List.of(
                        measure,
                        zone,
                        findings.name(zone),
                        display.shown(c.paired().difference()),
                        display.differenceUnit(),
                        sure ? "yes" : "no"));
            });
        }
        Classes classes = Classes.diverging(
                settled.values().stream().mapToDouble(Double::doubleValue).toArray());
        double largest = settled.values().stream().mapToDouble(Math::abs).max().orElse(0);
        String range = settled.isEmpty()
                ? "no settled difference"
                : "settled in %d zones, up to ±%s %s"
                        .formatted(settled.size(), display.words(largest), display.differenceUnit());
        panels.add(new Panel(
                theme.heading(),
                range,
                height(atlas, 2),
                new MapPlot(atlas, colours(settled, classes), panels.isEmpty())));
    }

    private static int height(Atlas atlas, int columns) {
        return Panel.HEADING_HEIGHT + MapPlot.heightFor(atlas, (SHEET - (columns - 1) * GAP) / columns);
    }

    private static double most(Findings findings, String scenario, String measure) {
        return means(findings, scenario, measure, findings.lastMonth()).values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static Map<String, Color> colours(Map<String, Double> values, Classes classes) {
        Map<String, Color> colours = new LinkedHashMap<>();
        values.forEach((zone, value) -> colours.put(zone, classes.colour(value)));
        return colours;
    }

    private static List<LegendEntry> legend(Classes classes, Display display, boolean signed) {
        List<LegendEntry> legend = new ArrayList<>();
        double[] breaks = classes.breaks();
        for (int i = 0; i <= breaks.length; i++) {
            String label = i == 0
                    ? "below " + words(display, breaks[0], signed)
                    : i == breaks.length
                            ? words(display, breaks[i - 1], signed) + " and more"
                            : words(display, breaks[i - 1], signed) + " – " + words(display, breaks[i], signed);
            legend.add(new LegendEntry(label, classes.colours().get(i), LegendEntry.Mark.FILL));
        }
        return legend;
    }

    private static String words(Display display, double value, boolean signed) {
        return signed ? display.signed(value) : display.words(value);
    }

    /** The measure of a theme that the results have for zones, or else for governments; none without a map. */
    private static Optional<String> measure(Findings findings, Theme theme) {
        return findings.atlas().flatMap(atlas -> theme.measures().stream()
                .filter(measure -> atlas.zoneIds().stream()
                        .anyMatch(zone -> findings.has(measure, place(findings, measure, zone))))
                .findFirst());
    }

    /** Where a zone's value stands: with the zone itself, or with its government. */
    private static String place(Findings findings, String measure, String zone) {
        return findings.has(measure, zone)
                ? zone
                : findings.atlas().orElseThrow().government(zone);
    }

    private static String unit(Findings findings, String measure) {
        String zone = findings.atlas().orElseThrow().zoneIds().get(0);
        return findings.unit(measure, place(findings, measure, zone));
    }

    private static Map<String, Double> means(Findings findings, String scenario, String measure, int month) {
        Map<String, Double> means = new LinkedHashMap<>();
        for (String zone : findings.atlas().orElseThrow().zoneIds()) {
            findings.in(month, scenario, measure, place(findings, measure, zone))
                    .ifPresent(p -> means.put(zone, p.mean()));
        }
        return means;
    }

    private static String note(Findings findings, String more) {
        return ("Mean of %s; squares of the grid carry the county with the largest part of them. Sea off the region's coast is schematic. %s")
                .formatted(findings.seedWords(), more)
                .strip();
    }
}
