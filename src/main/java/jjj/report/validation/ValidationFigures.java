package jjj.report.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
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
import jjj.report.page.FigureNames;
import jjj.report.page.Phrases;
import jjj.report.page.Said;
import jjj.report.page.Tongue;
import jjj.report.page.Unit;
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

    private final Validation validation;
    private final FigureNames names;
    private final Said seeds;
    private final Tongue tongue;

    ValidationFigures(Validation validation, FigureNames names, Said seeds, Tongue tongue) {
        this.validation = validation;
        this.names = names;
        this.seeds = seeds;
        this.tongue = tongue;
    }

    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        figures.add(distances());
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
                figures.add(paths(variable, places));
            }
        });
        return figures;
    }

    private Figure distances() {
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
                .map(entry -> new StripPlot.Row(say("subject." + entry.getKey()), entry.getValue()))
                .toList();
        return new Figure(
                "validation-distances",
                say("validation.distances"),
                say("validation.distances.see"),
                List.of(legend(Use.CALIBRATION), legend(Use.VALIDATION), legend(Use.PATTERN)),
                List.of(new Panel(
                        "",
                        say("validation.distances.unit"),
                        StripPlot.heightFor(strips.size()) + Panel.HEADING_HEIGHT,
                        new StripPlot(strips, MOST_TOLERANCES))),
                1,
                say("validation.distances.note", Map.of("seeds", seeds)),
                new FigureTable(List.of("subject", "use", "target", "distance"), rows));
    }

    private LegendEntry legend(Use use) {
        return new LegendEntry(say("validation.use." + use.id()), Palette.kind(use.ordinal()), LegendEntry.Mark.DOT);
    }

    private Figure paths(String variable, Map<String, List<Finding>> places) {
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        places.forEach((place, years) -> {
            Unit unit = unit(years);
            panels.add(
                    new Panel(tongue.of(names.place(place)), unit.label(), PANEL_HEIGHT, plot(years, unit.factor())));
            years.forEach(year -> rows.add(row(place, year)));
        });
        return new Figure(
                "validation-" + variable.replace('_', '-'),
                say("validation.paths", Map.of("v", names.variable(variable))),
                "",
                List.of(
                        new LegendEntry(say("validation.simulated"), Palette.scenario(0), LegendEntry.Mark.LINE),
                        new LegendEntry(
                                say("validation.published"), new java.awt.Color(0x1F2933), LegendEntry.Mark.DOT)),
                panels,
                Math.min(COLUMNS, panels.size()),
                say("validation.paths.note", Map.of("seeds", seeds)),
                new FigureTable(List.of("place", "year", "published", "low", "high", "mean", "p5", "p95"), rows));
    }

    private String say(String key) {
        return say(key, Map.of());
    }

    private String say(String key, Map<String, Said> parts) {
        return tongue.of(Phrases.shipped().say(key).with(parts));
    }

    /** A figure without a unit is told against its own earlier year, or as a part of something. */
    private Unit unit(List<Finding> years) {
        String unit = years.get(0).comparison().unit();
        double most = years.stream()
                .mapToDouble(year -> Math.abs(year.comparison().published()))
                .max()
                .orElse(0);
        return unit.equals("1") ? new Unit(say("validation.ratio"), 1, "", 0) : tongue.unit("", unit, most);
    }

    private static PublishedPlot plot(List<Finding> years, double factor) {
        List<Integer> months = years.stream().map(ValidationFigures::month).toList();
        List<Percentiles> spreads =
                years.stream().map(year -> year.spread().orElseThrow()).toList();
        TimeLine line = new TimeLine(
                "simulated",
                Palette.scenario(0),
                months,
                of(spreads, Percentiles::mean, factor),
                of(spreads, Percentiles::p5, factor),
                of(spreads, Percentiles::p95, factor));
        return new PublishedPlot(
                line, years.stream().map(year -> point(year, factor)).toList());
    }

    private static double[] of(List<Percentiles> spreads, ToDoubleFunction<Percentiles> what, double factor) {
        return spreads.stream()
                .mapToDouble(spread -> what.applyAsDouble(spread) * factor)
                .toArray();
    }

    private static PublishedPlot.Point point(Finding year, double factor) {
        double value = year.comparison().published();
        Band band = year.comparison().band().orElse(new Band(value, value));
        return new PublishedPlot.Point(
                month(year),
                value * factor,
                Math.max(band.low() * factor, value >= 0 ? 0 : -Double.MAX_VALUE),
                Math.min(band.high() * factor, Double.MAX_VALUE));
    }

    private static int month(Finding year) {
        return Months.of(year.target().cite().point().map(Target.Point::year).orElseThrow(), DECEMBER);
    }

    private static List<Object> row(String place, Finding year) {
        Percentiles spread = year.spread().orElseThrow();
        PublishedPlot.Point point = point(year, 1);
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
