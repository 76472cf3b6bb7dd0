package jjj.report.figures;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jjj.analysis.Comparisons;
import jjj.analysis.Verdict;
import jjj.report.chart.Atlas;
import jjj.report.chart.Classes;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureTable;
import jjj.report.chart.LegendEntry;
import jjj.report.chart.MapPlot;
import jjj.report.chart.Palette;
import jjj.report.chart.Panel;
import jjj.results.SeriesKey;

/** Where the second scenario differs from the reference in the last month, and where that is not settled. */
final class MapDifferences {
    private static final int COLUMNS = 2;
    private static final int SHADES = 8;

    private MapDifferences() {}

    static Optional<Figure> figure(Findings findings) {
        List<MapTheme> themes =
                MapTheme.ALL.stream().filter(theme -> theme.isIn(findings)).toList();
        if (findings.others().isEmpty() || themes.isEmpty()) {
            return Optional.empty();
        }
        String scenario = findings.others().get(0);
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (MapTheme theme : themes) {
            panels.add(panel(findings, scenario, theme, panels.isEmpty(), rows));
        }
        return Optional.of(new Figure(
                "map-differences",
                "Where %s differs from %s, %s"
                        .formatted(scenario, findings.reference(), Findings.monthWords(findings.lastMonth())),
                "",
                legend(findings),
                panels,
                COLUMNS,
                MapTheme.note(
                        findings,
                        themes,
                        "Grey: the 95 % interval of the paired difference covers zero, or there is no difference."
                                + " Shades: by size among the settled ones, the same on both sides of zero."),
                new FigureTable(List.of("measure", "zone", "name", "difference", "unit", "settled"), rows)));
    }

    private static Panel panel(
            Findings findings, String scenario, MapTheme theme, boolean names, List<List<Object>> rows) {
        Atlas atlas = findings.atlas().orElseThrow();
        Map<String, Double> settled = new LinkedHashMap<>();
        Set<String> places = new LinkedHashSet<>();
        double most = theme.means(findings, scenario, findings.lastMonth()).values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Display display = theme.display(findings, most);
        for (String zone : atlas.zoneIds()) {
            SeriesKey key = new SeriesKey(theme.measure(), theme.place(findings, zone));
            Comparisons.of(findings.runs(), scenario, key, findings.lastMonth()).ifPresent(c -> {
                boolean sure = c.paired().verdict() == Verdict.SETTLED;
                double difference = c.paired().difference() / theme.divisor(findings, zone);
                if (sure) {
                    settled.put(zone, difference);
                    places.add(key.place());
                }
                rows.add(List.of(
                        theme.measure(),
                        zone,
                        findings.name(zone),
                        display.shown(difference),
                        display.differenceUnit(),
                        sure ? "yes" : "no"));
            });
        }
        Classes classes = Classes.diverging(
                settled.values().stream().mapToDouble(Double::doubleValue).toArray());
        return new Panel(
                theme.heading(),
                range(settled, places.size(), display, theme.isByGovernment(findings)),
                MapFigures.height(atlas, COLUMNS),
                new MapPlot(atlas, MapFigures.colours(settled, classes), names));
    }

    private static String range(Map<String, Double> settled, int places, Display display, boolean byGovernment) {
        if (settled.isEmpty()) {
            return "no settled difference";
        }
        double largest = settled.values().stream().mapToDouble(Math::abs).max().orElse(0);
        String what = byGovernment ? "governments" : "counties";
        return "settled in %d %s, up to ±%s %s"
                .formatted(places, what, display.words(largest), display.differenceUnit());
    }

    private static List<LegendEntry> legend(Findings findings) {
        List<Color> colours = Palette.diverging(SHADES);
        return List.of(
                new LegendEntry("much less than under " + findings.reference(), colours.get(0), LegendEntry.Mark.FILL),
                new LegendEntry("less", colours.get(2), LegendEntry.Mark.FILL),
                new LegendEntry("more", colours.get(5), LegendEntry.Mark.FILL),
                new LegendEntry("much more", colours.get(7), LegendEntry.Mark.FILL),
                new LegendEntry("not settled, or the same", Palette.NOTHING, LegendEntry.Mark.FILL));
    }
}
