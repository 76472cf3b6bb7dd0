package jjj.report.figures;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jjj.base.Months;
import jjj.report.chart.Atlas;
import jjj.report.chart.Classes;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureTable;
import jjj.report.chart.LegendEntry;
import jjj.report.chart.MapPlot;
import jjj.report.chart.Panel;

/** Maps of the region in chosen years, one row for each scenario. */
final class MapFigures {
    private static final double SHEET = 856;
    private static final double GAP = 26;

    private MapFigures() {}

    static List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (MapTheme theme : MapTheme.ALL) {
            wishes.add(new Wish(theme.id(), theme.measure() + " by zone or government", f -> levels(f, theme)));
        }
        wishes.add(new Wish("map-differences", "a mapped measure in two scenarios", MapDifferences::figure));
        return wishes;
    }

    /** Height of a panel when {@code columns} maps stand beside each other. */
    static int height(Atlas atlas, int columns) {
        return Panel.HEADING_HEIGHT + MapPlot.heightFor(atlas, (SHEET - (columns - 1) * GAP) / columns);
    }

    static Map<String, Color> colours(Map<String, Double> values, Classes classes) {
        Map<String, Color> colours = new LinkedHashMap<>();
        values.forEach((zone, value) -> colours.put(zone, classes.colour(value)));
        return colours;
    }

    private static Optional<Figure> levels(Findings findings, MapTheme theme) {
        if (!theme.isIn(findings)) {
            return Optional.empty();
        }
        List<Integer> months = findings.chosenMonths();
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        for (String scenario : findings.scenarios()) {
            for (int month : months) {
                values.put(scenario + month, theme.means(findings, scenario, month));
            }
        }
        double[] all = values.values().stream()
                .flatMap(map -> map.values().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        if (Arrays.stream(all).allMatch(value -> value == 0)) {
            return Optional.empty();
        }
        return Optional.of(figure(findings, theme, months, values, all));
    }

    private static Figure figure(
            Findings findings,
            MapTheme theme,
            List<Integer> months,
            Map<String, Map<String, Double>> values,
            double[] all) {
        Atlas atlas = findings.atlas().orElseThrow();
        Display display = theme.display(findings, Arrays.stream(all).max().orElse(0));
        Classes classes = Classes.sequence(all);
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (String scenario : findings.scenarios()) {
            for (int month : months) {
                Map<String, Double> map = values.get(scenario + month);
                MapPlot plot = new MapPlot(atlas, colours(map, classes), panels.isEmpty());
                panels.add(
                        new Panel(Integer.toString(Months.year(month)), scenario, height(atlas, months.size()), plot));
                map.forEach((zone, value) -> rows.add(List.of(
                        scenario,
                        Months.text(month),
                        zone,
                        findings.name(zone),
                        display.shown(value),
                        display.unit())));
            }
        }
        return new Figure(
                theme.id(),
                theme.title() + ", " + display.unit(),
                "",
                legend(classes, display),
                panels,
                months.size(),
                MapTheme.note(findings, List.of(theme), ""),
                new FigureTable(List.of("scenario", "month", "zone", "name", "mean", "unit"), rows));
    }

    private static List<LegendEntry> legend(Classes classes, Display display) {
        List<LegendEntry> legend = new ArrayList<>();
        double[] breaks = classes.breaks();
        for (int i = 0; i <= breaks.length; i++) {
            legend.add(
                    new LegendEntry(words(breaks, i, display), classes.colours().get(i), LegendEntry.Mark.FILL));
        }
        return legend;
    }

    private static String words(double[] breaks, int i, Display display) {
        if (i == 0) {
            return "below " + display.words(breaks[0]);
        }
        String from = display.words(breaks[i - 1]);
        return i == breaks.length ? from + " and more" : from + " – " + display.words(breaks[i]);
    }
}
