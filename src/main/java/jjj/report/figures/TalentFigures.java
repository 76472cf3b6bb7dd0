package jjj.report.figures;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jjj.analysis.Percentiles;
import jjj.report.chart.BarPlot;
import jjj.report.chart.CurvePlot;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureTable;
import jjj.report.chart.LegendEntry;
import jjj.report.chart.Palette;
import jjj.report.chart.Panel;
import jjj.results.ShownPlaces;

/** Do the people who are sent stay? */
final class TalentFigures {
    private static final String OUTCOME = "outcomeShare";
    private static final int LEAST_SPANS = 3;
    private static final double PERCENT = 100;
    private static final int FIVE_YEARS = 60;

    /** Outcome kinds from the best for the new area to the worst, with the words of the legend. */
    private static final Map<String, String> OUTCOMES = outcomes();

    private TalentFigures() {}

    static Optional<Figure> settling(Findings findings) {
        List<Lines.Subject> subjects = new ArrayList<>();
        subjects.add(new Lines.Subject("settledShare", Findings.NEW_AREA, "Settled, of moved posts"));
        upToFiveYears(findings, "retention")
                .ifPresent(k -> subjects.add(new Lines.Subject(
                        "retention." + k, Findings.NEW_AREA, "Still in a moved post after " + k + " months")));
        upToFiveYears(findings, "livingRetention")
                .ifPresent(k -> subjects.add(new Lines.Subject(
                        "livingRetention." + k, Findings.NEW_AREA, "Still living there after " + k + " months")));
        if (subjects.size() == 1) {
            subjects.add(new Lines.Subject("postsFilled", Findings.NEW_AREA, "Moved posts with a holder"));
        }
        return Lines.figure(
                findings,
                "settling",
                "How many of the moved posts are held by people who live in " + ShownPlaces.NEW_AREA.name()
                        + ", and who stays",
                "Settled: the holder lives in the new area. Retention: Kaplan–Meier share of holders.",
                subjects,
                3,
                270);
    }

    static Optional<Figure> retention(Findings findings) {
        List<Integer> spans = spans(findings, "retention");
        if (spans.size() < LEAST_SPANS) {
            return Optional.empty();
        }
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        addCurves(findings, "retention", "Still in a post there", panels, rows);
        addCurves(findings, "livingRetention", "Still living there", panels, rows);
        return Optional.of(new Figure(
                "retention-curve",
                "How long people stay: share of those who came, by months since they came",
                "",
                Lines.legend(findings, true),
                panels,
                panels.size(),
                "Kaplan–Meier share at %s. Lines: mean of %s. Bands: 5–95 %% of seeds. A span counts once every seed has seen it."
                        .formatted(Findings.monthWords(findings.lastMonth()), findings.seedWords()),
                new FigureTable(List.of("measure", "scenario", "months_since_coming", "mean", "p5", "p95"), rows)));
    }

    static Optional<Figure> outcomes(Findings findings) {
        List<String> kinds = findings.kinds(OUTCOME, Findings.NEW_AREA);
        List<String> groups = groups(kinds);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        int height =
                Panel.HEADING_HEIGHT + BarPlot.heightFor(findings.scenarios().size());
        for (String group : groups) {
            List<BarPlot.Bar> bars = findings.scenarios().stream()
                    .map(scenario -> bar(findings, scenario, group, rows))
                    .toList();
            panels.add(
                    new Panel(groupWords(group), "% of posts decided", height, new BarPlot(bars, PERCENT, 0, false)));
        }
        return Optional.of(new Figure(
                "outcomes",
                "What holders of moved posts decided, by the hukou they held",
                "",
                legend(),
                panels,
                1,
                "All posts decided until %s; mean of %s. Narrow parts carry no number."
                        .formatted(Findings.monthWords(findings.lastMonth()), findings.seedWords()),
                new FigureTable(List.of("hukou", "scenario", "outcome", "mean_percent", "p5", "p95"), rows)));
    }

    private static BarPlot.Bar bar(Findings findings, String scenario, String group, List<List<Object>> rows) {
        List<BarPlot.Part> parts = new ArrayList<>();
        int i = 0;
        for (var outcome : OUTCOMES.entrySet()) {
            Color colour = Palette.OUTCOMES.get(i++);
            String measure = OUTCOME + "." + outcome.getKey() + (group.isEmpty() ? "" : "." + group);
            Optional<Percentiles> share = findings.in(findings.lastMonth(), scenario, measure, Findings.NEW_AREA);
            share.ifPresent(p -> {
                parts.add(new BarPlot.Part(outcome.getValue(), colour, p.mean() * PERCENT));
                rows.add(List.of(
                        group.isEmpty() ? "all" : group,
                        scenario,
                        outcome.getValue(),
                        p.mean() * PERCENT,
                        p.p5() * PERCENT,
                        p.p95() * PERCENT));
            });
        }
        return new BarPlot.Bar(scenario, parts);
    }

    private static List<LegendEntry> legend() {
        List<LegendEntry> legend = new ArrayList<>();
        int i = 0;
        for (String label : OUTCOMES.values()) {
            legend.add(new LegendEntry(label, Palette.OUTCOMES.get(i++), LegendEntry.Mark.FILL));
        }
        return legend;
    }

    /** The hukou groups: what stands behind the name of an outcome. */
    private static List<String> groups(List<String> kinds) {
        return kinds.stream()
                .filter(kind -> OUTCOMES.containsKey(kind.split("\\.", 2)[0]))
                .map(kind -> kind.contains(".") ? kind.substring(kind.indexOf('.') + 1) : "")
                .distinct()
                .toList();
    }

    private static String groupWords(String group) {
        return switch (group) {
            case "", "all" -> "All holders";
            case "capital" -> "Hukou of the capital";
            case "other", "others", "elsewhere" -> "Hukou elsewhere";
            default -> "Hukou: " + group;
        };
    }

    private static void addCurves(
            Findings findings, String measure, String heading, List<Panel> panels, List<List<Object>> rows) {
        List<Integer> spans = spans(findings, measure);
        if (spans.size() < LEAST_SPANS) {
            return;
        }
        List<CurvePlot.Curve> curves = new ArrayList<>();
        for (int i = 0; i < findings.scenarios().size(); i++) {
            String scenario = findings.scenarios().get(i);
            List<CurvePlot.Point> points = new ArrayList<>();
            points.add(new CurvePlot.Point(0, PERCENT, PERCENT, PERCENT));
            for (int span : spans) {
                findings.in(findings.lastMonth(), scenario, measure + "." + span, Findings.NEW_AREA)
                        .filter(p ->
                                p.seeds() == findings.runs().seeds(scenario).size())
                        .ifPresent(p -> {
                            points.add(
                                    new CurvePlot.Point(span, p.mean() * PERCENT, p.p5() * PERCENT, p.p95() * PERCENT));
                            rows.add(List.of(
                                    measure, scenario, span, p.mean() * PERCENT, p.p5() * PERCENT, p.p95() * PERCENT));
                        });
            }
            curves.add(new CurvePlot.Curve(Palette.scenario(i), points));
        }
        panels.add(new Panel(heading, "% of those who came; months since", 260, new CurvePlot(curves, PERCENT)));
    }

    private static List<Integer> spans(Findings findings, String measure) {
        return findings.kinds(measure, Findings.NEW_AREA).stream()
                .filter(kind -> kind.matches("\\d+"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

    private static Optional<Integer> upToFiveYears(Findings findings, String measure) {
        return spans(findings, measure).stream()
                .filter(span -> span <= FIVE_YEARS)
                .max(Integer::compare);
    }

    private static Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put("settlesTransfers", "settle, transfer hukou");
        outcomes.put("settlesKeeps", "settle, keep hukou");
        outcomes.put("commutesWeekly", "commute weekly");
        outcomes.put("commutesDaily", "commute daily");
        outcomes.put("declines", "decline");
        return outcomes;
    }
}
