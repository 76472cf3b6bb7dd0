package jjj.report.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jjj.analysis.Percentiles;
import jjj.base.Months;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureTable;
import jjj.report.chart.LegendEntry;
import jjj.report.chart.Palette;
import jjj.report.chart.Panel;
import jjj.report.chart.PublishedPlot;
import jjj.report.chart.StripPlot;
import jjj.report.chart.TimeLine;
import jjj.validation.Band;
import jjj.validation.Finding;
import jjj.validation.Target;
import jjj.validation.Use;
import jjj.validation.Validation;

/** Figures of a validation: distances by subject, and bands over points by variable. */
final class ValidationFigures {
    private static final int DECEMBER = 12;
    private static final int COLUMNS = 4;
    private static final int LEAST_YEARS = 2;
    private static final int PANEL_HEIGHT = 150;
    private static final int MOST_TOLERANCES = 4;

    private ValidationFigures() {}

    static List<Figure> all(Validation validation, String seedWords) {
        List<Figure> figures = new ArrayList<>();
        figures.add(distances(validation, seedWords));
        Map<String, Map<String, List<Finding>>> byVariable = new LinkedHashMap<>();
        for (Finding finding : validation.findings()) {
            if (finding.spread().isPresent()) {
                finding.target().cite().point().ifPresent(point -> byVariable
                        .computeIfAbsent(point.variable(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(point.place(), key -> new ArrayList<>())
                        .add(finding));
            }
        }
        byVariable.forEach((variable, places) -> {
            places.values().removeIf(years -> years.size() < LEAST_YEARS);
            if (!places.isEmpty()) {
                figures.add(paths(variable, places, seedWords));
            }
        });
        return figures;
    }

    private static Figure distances(Validation validation, String seedWords) {
        Map<String, List<StripPlot.Dot>> dots = new TreeMap<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Finding finding : validation.findings()) {
            if (finding.target().judged() && finding.distance().isPresent()) {
                Use use = finding.target().use();
                double distance = finding.distance().getAsDouble();
                dots.computeIfAbsent(finding.target().subject(), key -> new ArrayList<>())
                        .add(new StripPlot.Dot(distance, Palette.kind(use.ordinal())));
                rows.add(List.of(
                        finding.target().subject(), use.id(), finding.target().id(), distance));
            }
        }
        List<StripPlot.Row> strips = dots.entrySet().stream()
                .map(entry -> new StripPlot.Row(entry.getKey(), entry.getValue()))
                .toList();
        return new Figure(
                "validation-distances",
                "How far simulated figures are from published ones, in tolerances",
                "Shaded: within tolerance. Dots at an end lie further out.",
                List.of(
                        legend("calibration", Use.CALIBRATION),
                        legend("set aside for validation", Use.VALIDATION),
                        legend("pattern", Use.PATTERN)),
                List.of(new Panel(
                        "",
                        "tolerances",
                        StripPlot.heightFor(strips.size()) + Panel.HEADING_HEIGHT,
                        new StripPlot(strips, MOST_TOLERANCES))),
                1,
                "Mean of " + seedWords + " less published figure, over the tolerance.",
                new FigureTable(List.of("subject", "use", "target", "distance"), rows));
    }

    private static LegendEntry legend(String label, Use use) {
        return new LegendEntry(label, Palette.kind(use.ordinal()), LegendEntry.Mark.DOT);
    }

    private static Figure paths(String variable, Map<String, List<Finding>> places, String seedWords) {
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        places.forEach((place, years) -> {
            panels.add(new Panel(capital(place), unit(years.get(0).comparison().unit()), PANEL_HEIGHT, plot(years)));
            years.forEach(year -> rows.add(row(place, year)));
        });
        return new Figure(
                "validation-" + variable.replace('_', '-'),
                capital(variable.replace('_', ' ')) + ": simulated bands over published points",
                "",
                List.of(
                        new LegendEntry("simulated", Palette.scenario(0), LegendEntry.Mark.LINE),
                        new LegendEntry(
                                "published, with tolerance", new java.awt.Color(0x1F2933), LegendEntry.Mark.DOT)),
                panels,
                Math.min(COLUMNS, panels.size()),
                "Line: mean of %s at the years that are published. Band: 5–95 %% of seeds.".formatted(seedWords),
                new FigureTable(List.of("place", "year", "published", "low", "high", "mean", "p5", "p95"), rows));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A figure without a unit is told against its own earlier year. */
    private static String unit(String unit) {
        return unit.equals("1") ? "ratio" : unit;
    }

    private static PublishedPlot plot(List<Finding> years) {
        List<Integer> months = years.stream().map(ValidationFigures::month).toList();
        List<Percentiles> spreads =
                years.stream().map(year -> year.spread().orElseThrow()).toList();
        TimeLine line = new TimeLine(
                "simulated",
                Palette.scenario(0),
                months,
                spreads.stream().mapToDouble(Percentiles::mean).toArray(),
                spreads.stream().mapToDouble(Percentiles::p5).toArray(),
                spreads.stream().mapToDouble(Percentiles::p95).toArray());
        return new PublishedPlot(
                line, years.stream().map(ValidationFigures::point).toList());
    }

    private static PublishedPlot.Point point(Finding year) {
        double value = year.comparison().published();
        Band band = year.comparison().band().orElse(new Band(value, value));
        return new PublishedPlot.Point(
                month(year), value, Math.max(band.low(), -Double.MAX_VALUE), Math.min(band.high(), Double.MAX_VALUE));
    }

    private static int month(Finding year) {
        return Months.of(year.target().cite().point().map(Target.Point::year).orElseThrow(), DECEMBER);
    }

    private static List<Object> row(String place, Finding year) {
        Percentiles spread = year.spread().orElseThrow();
        PublishedPlot.Point point = point(year);
        return List.of(
                place,
                year.target().cite().point().map(Target.Point::year).orElseThrow(),
                point.value(),
                point.low(),
                point.high(),
                spread.mean(),
                spread.p5(),
                spread.p95());
    }
}
