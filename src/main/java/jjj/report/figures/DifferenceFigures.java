package jjj.report.figures;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jjj.analysis.Comparison;
import jjj.analysis.Interval;
import jjj.analysis.Paired;
import jjj.analysis.Verdict;
import jjj.base.Months;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureTable;
import jjj.report.chart.ForestPlot;
import jjj.report.chart.LegendEntry;
import jjj.report.chart.LinePlot;
import jjj.report.chart.Palette;
import jjj.report.chart.Panel;
import jjj.report.chart.TimeLine;

/** What the scenarios do differently, pair by pair of one seed. */
final class DifferenceFigures {
    private static final int MOST_PANELS = 9;
    private static final double BAND = 0.2;
    private static final double PERCENT = 100;
    private static final double OFF_THE_CHART = 300;

    private DifferenceFigures() {}

    static Optional<Figure> forest(Findings findings) {
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (String scenario : findings.others()) {
            List<ForestPlot.Row> points = new ArrayList<>();
            List<ForestPlot.Row> percents = new ArrayList<>();
            for (Headline headline : Headline.ALL) {
                headline.in(findings).ifPresent(measure -> findings.atTheEnd(scenario, measure, headline.place())
                        .filter(c -> c.paired().interval().isPresent())
                        .ifPresent(c -> add(findings, headline, c, points, percents, rows)));
            }
            addPanel(panels, scenario, "percentage points", points);
            addPanel(panels, scenario, "% of the mean of " + findings.reference(), percents);
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                "differences",
                "What changes against %s by %s"
                        .formatted(findings.reference(), Findings.monthWords(findings.lastMonth())),
                "Mean paired difference and its 95 % confidence interval; on the right the same in its own unit.",
                legend(),
                panels,
                1,
                ("Pairs share the seed: %s. Differences of more than %d %% are only in the table.")
                        .formatted(findings.seedWords(), (int) OFF_THE_CHART),
                new FigureTable(
                        List.of(
                                "scenario",
                                "measure",
                                "place",
                                "month",
                                "difference",
                                "ci95_low",
                                "ci95_high",
                                "unit",
                                "shown",
                                "shown_low",
                                "shown_high",
                                "shown_unit"),
                        rows)));
    }

    static Optional<Figure> overTime(Findings findings) {
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            Optional<String> measure = headline.in(findings);
            if (measure.isPresent() && panels.size() < MOST_PANELS) {
                addPanel(findings, headline, measure.get(), panels, rows);
            }
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        List<LegendEntry> legend = new ArrayList<>();
        for (int i = 0; i < findings.others().size(); i++) {
            String label = findings.others().get(i) + " − " + findings.reference();
            legend.add(new LegendEntry(label, Palette.difference(i), LegendEntry.Mark.LINE));
        }
        legend.add(new LegendEntry(
                "95 % confidence interval of the paired difference",
                Palette.band(Palette.difference(0), BAND), LegendEntry.Mark.BAND));
        return Optional.of(new Figure(
                "differences-over-time",
                "When the scenarios part: paired differences month by month",
                "",
                legend,
                panels,
                3,
                "Lines: mean difference of pairs with the same seed (%s). The dark line is zero."
                        .formatted(findings.seedWords()),
                new FigureTable(
                        List.of("measure", "place", "scenario", "month", "difference", "ci95_low", "ci95_high", "unit"),
                        rows)));
    }

    private static void addPanel(List<Panel> panels, String scenario, String unit, List<ForestPlot.Row> rows) {
        if (!rows.isEmpty()) {
            panels.add(new Panel(
                    scenario, unit, Panel.HEADING_HEIGHT + ForestPlot.heightFor(rows.size()), new ForestPlot(rows)));
        }
    }

    private static void addPanel(
            Findings findings, Headline headline, String measure, List<Panel> panels, List<List<Object>> rows) {
        Display display = findings.display(measure, headline.place());
        List<TimeLine> lines = findings.others().stream()
                .flatMap(other -> findings.differenceLine(other, measure, headline.place(), display).stream())
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        panels.add(new Panel(headline.label(), display.differenceUnit(), 200, LinePlot.aroundZero(lines)));
        for (TimeLine line : lines) {
            for (int i = 0; i < line.values().length; i++) {
                rows.add(List.of(
                        measure,
                        headline.place(),
                        line.label(),
                        Months.text(line.months().get(i)),
                        line.values()[i],
                        line.low()[i],
                        line.high()[i],
                        display.differenceUnit()));
            }
        }
    }

    private static void add(
            Findings findings,
            Headline headline,
            Comparison comparison,
            List<ForestPlot.Row> points,
            List<ForestPlot.Row> percents,
            List<List<Object>> rows) {
        Paired paired = comparison.paired();
        Interval interval = paired.interval().orElseThrow();
        Display display = findings.display(comparison.key().measure(), headline.place());
        boolean share = display.unit().equals("%");
        double factor = share ? PERCENT : PERCENT / Math.abs(paired.meanReference());
        double low = interval.low() * factor;
        double high = interval.high() * factor;
        if (paired.meanReference() != 0 && Math.max(Math.abs(low), Math.abs(high)) <= OFF_THE_CHART || share) {
            String words = Words.difference(paired, display) + " " + display.differenceUnit();
            Color colour = Palette.difference(findings.others().indexOf(comparison.scenario()));
            (share ? points : percents)
                    .add(new ForestPlot.Row(
                            headline.label(),
                            words,
                            colour,
                            paired.difference() * factor,
                            low,
                            high,
                            paired.verdict() == Verdict.SETTLED));
        }
        rows.add(List.of(
                comparison.scenario(),
                comparison.key().measure(),
                headline.place(),
                Months.text(comparison.month()),
                paired.difference(),
                interval.low(),
                interval.high(),
                comparison.unit(),
                display.shown(paired.difference()),
                display.shown(interval.low()),
                display.shown(interval.high()),
                display.differenceUnit()));
    }

    private static List<LegendEntry> legend() {
        Color colour = Palette.difference(0);
        return List.of(
                new LegendEntry("settled: the interval leaves out zero", colour, LegendEntry.Mark.DOT),
                new LegendEntry("not settled", colour, LegendEntry.Mark.RING),
                new LegendEntry("95 % confidence interval of the paired difference", colour, LegendEntry.Mark.LINE));
    }
}
