package jjj.report.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jjj.base.Months;
import jjj.report.chart.AreaPlot;
import jjj.report.chart.BarPlot;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureTable;
import jjj.report.chart.Layer;
import jjj.report.chart.LegendEntry;
import jjj.report.chart.Palette;
import jjj.report.chart.Panel;

/** Builds figures of a measure whose kinds add up: areas over time, or bars at chosen months. */
final class Kinds {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("lgfv", "city companies (LGFV)"),
            Map.entry("statutory", "government bonds"),
            Map.entry("statutoryBonds", "government bonds"),
            Map.entry("ppp", "public-private partnerships"),
            Map.entry("developmentBank", "development bank loans"),
            Map.entry("soeProgramme", "state firms, for the programme"),
            Map.entry("stateEnterprises", "state firms"),
            Map.entry("developers", "private developers"),
            Map.entry("direct", "direct allocation"),
            Map.entry("negotiated", "negotiated sale"),
            Map.entry("netLand", "net land receipts"),
            Map.entry("households", "home buyers' advances"));

    private Kinds() {}

    /** Words for a kind: known ones, otherwise its name taken apart. */
    static String words(String kind) {
        return WORDS.getOrDefault(
                kind,
                kind.replaceAll("([a-z])([A-Z])", "$1 $2").replace('.', ' ').toLowerCase(Locale.ROOT));
    }

    /** One panel for each scenario with the kinds stacked over time. */
    static Optional<Figure> areas(
            Findings findings, String id, String title, String measure, String place, String note) {
        List<String> kinds = thatMatter(findings, measure, findings.kinds(measure, place), place);
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        Display display = Display.of(
                measure, findings.unit(measure + "." + kinds.get(0), place), highest(findings, measure, kinds, place));
        List<Integer> months = findings.monthly(findings.reference(), measure + "." + kinds.get(0), place).stream()
                .map(month -> month.month())
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        List<List<Layer>> stacks = new ArrayList<>();
        for (String scenario : findings.scenarios()) {
            List<Layer> layers = new ArrayList<>();
            for (int i = 0; i < kinds.size(); i++) {
                layers.add(layer(findings, scenario, measure, kinds.get(i), place, months, display, Palette.kind(i)));
            }
            stacks.add(layers);
            addRows(rows, scenario, months, kinds, layers, display);
        }
        double most = stacks.stream().mapToDouble(AreaPlot::highest).max().orElse(1);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < stacks.size(); i++) {
            panels.add(new Panel(
                    findings.scenarios().get(i), display.unit(), 290, new AreaPlot(months, stacks.get(i), most)));
        }
        return Optional.of(new Figure(
                id,
                title,
                totals(findings, stacks, display),
                legend(kinds),
                panels,
                Math.min(3, panels.size()),
                "Mean of %s. %s".formatted(findings.seedWords(), note).strip(),
                new FigureTable(List.of("scenario", "month", "kind", "mean", "unit"), rows)));
    }

    /** One panel for each month with a bar for each scenario. */
    static Optional<Figure> bars(
            Findings findings,
            String id,
            String title,
            String measure,
            String place,
            List<Integer> months,
            String note) {
        List<String> kinds = thatMatter(findings, measure, findings.kinds(measure, place), place);
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        double highest = highest(findings, measure, kinds, place);
        Display display = Display.of(measure, findings.unit(measure + "." + kinds.get(0), place), highest);
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (int month : months) {
            List<BarPlot.Bar> bars = new ArrayList<>();
            for (String scenario : findings.scenarios()) {
                List<BarPlot.Part> parts = new ArrayList<>();
                for (int i = 0; i < kinds.size(); i++) {
                    double mean = display.shown(
                            Math.max(0, findings.mean(month, scenario, measure + "." + kinds.get(i), place)));
                    parts.add(new BarPlot.Part(words(kinds.get(i)), Palette.kind(i), mean));
                    rows.add(List.of(Months.text(month), scenario, words(kinds.get(i)), mean, display.unit()));
                }
                bars.add(new BarPlot.Bar(scenario, parts));
            }
            panels.add(new Panel(
                    Findings.monthWords(month),
                    display.unit(),
                    Panel.HEADING_HEIGHT + BarPlot.heightFor(bars.size()),
                    new BarPlot(bars, display.shown(highest), Math.min(1, display.decimals()), true)));
        }
        return Optional.of(new Figure(
                id,
                title,
                "",
                legend(kinds),
                panels,
                1,
                "Mean of %s. %s".formatted(findings.seedWords(), note).strip(),
                new FigureTable(List.of("month", "scenario", "kind", "mean", "unit"), rows)));
    }

    private static List<LegendEntry> legend(List<String> kinds) {
        List<LegendEntry> legend = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            legend.add(new LegendEntry(words(kinds.get(i)), Palette.kind(i), LegendEntry.Mark.FILL));
        }
        return legend;
    }

    private static Layer layer(
            Findings findings,
            String scenario,
            String measure,
            String kind,
            String place,
            List<Integer> months,
            Display display,
            java.awt.Color colour) {
        double[] values = new double[months.size()];
        findings.monthly(scenario, measure + "." + kind, place).forEach(month -> {
            int at = months.indexOf(month.month());
            if (at >= 0) {
                values[at] = display.shown(month.percentiles().mean());
            }
        });
        return new Layer(words(kind), colour, values);
    }

    /** Kinds that are more than nothing in some scenario at some time. */
    private static List<String> thatMatter(Findings findings, String measure, List<String> kinds, String place) {
        return kinds.stream()
                .filter(kind -> findings.scenarios().stream()
                        .flatMap(scenario -> findings.monthly(scenario, measure + "." + kind, place).stream())
                        .anyMatch(month -> month.percentiles().mean() > 0))
                .toList();
    }

    private static double highest(Findings findings, String measure, List<String> kinds, String place) {
        double highest = 0;
        for (String scenario : findings.scenarios()) {
            double[] sums = new double[0];
            for (String kind : kinds) {
                var months = findings.monthly(scenario, measure + "." + kind, place);
                sums = sums.length < months.size() ? java.util.Arrays.copyOf(sums, months.size()) : sums;
                for (int i = 0; i < months.size(); i++) {
                    sums[i] += Math.max(0, months.get(i).percentiles().mean());
                }
            }
            highest = Math.max(highest, java.util.Arrays.stream(sums).max().orElse(0));
        }
        return highest;
    }

    private static String totals(Findings findings, List<List<Layer>> stacks, Display display) {
        List<String> totals = new ArrayList<>();
        for (int i = 0; i < stacks.size(); i++) {
            double sum = stacks.get(i).stream()
                    .mapToDouble(layer -> layer.values()[layer.values().length - 1])
                    .sum();
            totals.add(findings.scenarios().get(i) + " " + display.words(sum / display.factor()));
        }
        return "All kinds, %s, %s: %s."
                .formatted(Findings.monthWords(findings.lastMonth()), display.unit(), String.join("; ", totals));
    }

    private static void addRows(
            List<List<Object>> rows,
            String scenario,
            List<Integer> months,
            List<String> kinds,
            List<Layer> layers,
            Display display) {
        for (int j = 0; j < months.size(); j++) {
            for (int i = 0; i < kinds.size(); i++) {
                rows.add(List.of(
                        scenario,
                        Months.text(months.get(j)),
                        words(kinds.get(i)),
                        layers.get(i).values()[j],
                        display.unit()));
            }
        }
    }
}
