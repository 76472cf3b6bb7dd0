package jjj.report.figures;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jjj.analysis.MonthSummary;
import jjj.base.Months;
import jjj.report.chart.AreaPlot;
import jjj.report.chart.BarPlot;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureTable;
import jjj.report.chart.Layer;
import jjj.report.chart.LegendEntry;
import jjj.report.chart.Palette;
import jjj.report.chart.Panel;

/** A measure at a place whose kinds add up: figures of areas over time, or of bars in chosen months. */
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

    private static final int AREA_HEIGHT = 290;
    private static final int MOST_COLUMNS = 3;

    private final Findings findings;
    private final String measure;
    private final String place;
    private final Map<String, Color> colours = new LinkedHashMap<>();
    private final double highest;
    private final Display display;

    /** The kinds that are more than nothing in some scenario at some time, each with its colour. */
    private Kinds(Findings findings, String measure, String place) {
        this.findings = findings;
        this.measure = measure;
        this.place = place;
        List<String> all = findings.kinds(measure, place);
        colours.putAll(Palette.kinds(all.stream().filter(this::matters).toList()));
        this.highest =
                findings.scenarios().stream().mapToDouble(this::highest).max().orElse(0);
        String unit = all.isEmpty() ? "" : findings.unit(measure + "." + all.get(0), place);
        this.display = Display.of(measure, unit, highest);
    }

    /** One panel for each scenario with the kinds stacked over time. */
    static Optional<Figure> areas(
            Findings findings, String id, String title, String measure, String place, String note) {
        Kinds kinds = new Kinds(findings, measure, place);
        return kinds.colours.isEmpty() ? Optional.empty() : Optional.of(kinds.areas(id, title, note));
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
        Kinds kinds = new Kinds(findings, measure, place);
        return kinds.colours.isEmpty() ? Optional.empty() : Optional.of(kinds.bars(id, title, months, note));
    }

    private Figure areas(String id, String title, String note) {
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        List<String> totals = new ArrayList<>();
        for (String scenario : findings.scenarios()) {
            List<Integer> months = months(scenario);
            List<Layer> layers = new ArrayList<>();
            colours.forEach((kind, colour) -> layers.add(layer(scenario, kind, colour, months)));
            panels.add(new Panel(
                    scenario, display.unit(), AREA_HEIGHT, new AreaPlot(months, layers, display.shown(highest))));
            addRows(rows, scenario, months, layers);
            double last = layers.stream()
                    .mapToDouble(layer -> layer.values()[months.size() - 1])
                    .sum();
            totals.add(scenario + " " + display.words(last / display.factor()));
        }
        String end = Findings.monthWords(findings.lastMonth());
        return new Figure(
                id,
                title,
                "All kinds, %s, %s: %s.".formatted(end, display.unit(), String.join("; ", totals)),
                legend(),
                panels,
                Math.min(MOST_COLUMNS, panels.size()),
                "Mean of %s. %s".formatted(findings.seedWords(), note).strip(),
                new FigureTable(List.of("scenario", "month", "kind", "mean", "unit"), rows));
    }

    private Figure bars(String id, String title, List<Integer> months, String note) {
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (int month : months) {
            List<BarPlot.Bar> bars = findings.scenarios().stream()
                    .map(scenario -> bar(scenario, month, rows))
                    .toList();
            panels.add(new Panel(
                    Findings.monthWords(month),
                    display.unit(),
                    Panel.HEADING_HEIGHT + BarPlot.heightFor(bars.size()),
                    new BarPlot(bars, display.shown(highest), Math.min(1, display.decimals()), true)));
        }
        return new Figure(
                id,
                title,
                "",
                legend(),
                panels,
                1,
                "Mean of %s. %s".formatted(findings.seedWords(), note).strip(),
                new FigureTable(List.of("month", "scenario", "kind", "mean", "unit"), rows));
    }

    private BarPlot.Bar bar(String scenario, int month, List<List<Object>> rows) {
        List<BarPlot.Part> parts = new ArrayList<>();
        colours.forEach((kind, colour) -> {
            double mean = display.shown(Math.max(0, findings.mean(month, scenario, measure + "." + kind, place)));
            parts.add(new BarPlot.Part(words(kind), colour, mean));
            rows.add(List.of(Months.text(month), scenario, words(kind), mean, display.unit()));
        });
        return new BarPlot.Bar(scenario, parts);
    }

    private Layer layer(String scenario, String kind, Color colour, List<Integer> months) {
        double[] values = new double[months.size()];
        for (MonthSummary month : findings.monthly(scenario, measure + "." + kind, place)) {
            int at = months.indexOf(month.month());
            if (at >= 0) {
                values[at] = display.shown(month.percentiles().mean());
            }
        }
        return new Layer(words(kind), colour, values);
    }

    private void addRows(List<List<Object>> rows, String scenario, List<Integer> months, List<Layer> layers) {
        for (int j = 0; j < months.size(); j++) {
            for (Layer layer : layers) {
                String month = Months.text(months.get(j));
                rows.add(List.of(scenario, month, layer.label(), layer.values()[j], display.unit()));
            }
        }
    }

    private List<LegendEntry> legend() {
        List<LegendEntry> legend = new ArrayList<>();
        colours.forEach((kind, colour) -> legend.add(new LegendEntry(words(kind), colour, LegendEntry.Mark.FILL)));
        return legend;
    }

    private List<Integer> months(String scenario) {
        String first = colours.keySet().iterator().next();
        return findings.monthly(scenario, measure + "." + first, place).stream()
                .map(MonthSummary::month)
                .toList();
    }

    private boolean matters(String kind) {
        return findings.scenarios().stream()
                .flatMap(scenario -> findings.monthly(scenario, measure + "." + kind, place).stream())
                .anyMatch(month -> month.percentiles().mean() > 0);
    }

    /** The highest stack of a scenario, in the unit of the results. */
    private double highest(String scenario) {
        double[] sums = new double[0];
        for (String kind : colours.keySet()) {
            List<MonthSummary> months = findings.monthly(scenario, measure + "." + kind, place);
            sums = sums.length < months.size() ? Arrays.copyOf(sums, months.size()) : sums;
            for (int i = 0; i < months.size(); i++) {
                sums[i] += Math.max(0, months.get(i).percentiles().mean());
            }
        }
        return Arrays.stream(sums).max().orElse(0);
    }

    /** Words for a kind: known ones, otherwise its name taken apart. */
    private static String words(String kind) {
        return WORDS.getOrDefault(
                kind,
                kind.replaceAll("([a-z])([A-Z])", "$1 $2").replace('.', ' ').toLowerCase(Locale.ROOT));
    }
}
