package jjj.report.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jjj.base.Months;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureTable;
import jjj.report.chart.LegendEntry;
import jjj.report.chart.LinePlot;
import jjj.report.chart.Palette;
import jjj.report.chart.Panel;
import jjj.report.chart.TimeLine;

/** Builds figures of lines: one panel for each measure and place, one line for each scenario. */
final class Lines {
    private static final double BAND = 0.2;

    private Lines() {}

    /** What one panel shows. */
    record Subject(String measure, String place, String heading) {}

    /** A figure of these subjects, or nothing if none was recorded. */
    static Optional<Figure> figure(
            Findings findings,
            String id,
            String title,
            String reading,
            List<Subject> subjects,
            int columns,
            int height) {
        List<Panel> panels = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Subject subject : subjects) {
            if (findings.has(subject.measure(), subject.place())) {
                Display display = findings.display(subject.measure(), subject.place());
                List<TimeLine> lines = findings.lines(subject.measure(), subject.place(), display);
                if (lines.isEmpty()) {
                    continue; // in no month recorded by all seeds
                }
                panels.add(new Panel(subject.heading(), display.unit(), height, LinePlot.of(lines)));
                addRows(rows, subject, display, lines);
            }
        }
        if (panels.isEmpty()) {
            return Optional.empty();
        }
        String note = "Lines: mean of %s. Bands: 5–95 %% of seeds. %s".formatted(findings.seedWords(), reading);
        return Optional.of(new Figure(
                id,
                title,
                atTheEnd(findings, subjects),
                legend(findings, true),
                panels,
                Math.min(columns, panels.size()),
                note.strip(),
                new FigureTable(List.of("measure", "place", "scenario", "month", "mean", "p5", "p95", "unit"), rows)));
    }

    /** The scenarios as lines, with their bands. */
    static List<LegendEntry> legend(Findings findings, boolean bands) {
        List<LegendEntry> legend = new ArrayList<>();
        for (int i = 0; i < findings.scenarios().size(); i++) {
            legend.add(new LegendEntry(findings.scenarios().get(i), Palette.scenario(i), LegendEntry.Mark.LINE));
        }
        for (int i = 0; bands && i < findings.scenarios().size(); i++) {
            String label = i == findings.scenarios().size() - 1 ? "5–95 % of seeds" : "";
            legend.add(new LegendEntry(label, Palette.band(Palette.scenario(i), BAND), LegendEntry.Mark.BAND));
        }
        return legend;
    }

    /** In words what the first subject was in the last month, and the paired difference. */
    private static String atTheEnd(Findings findings, List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> findings.has(subject.measure(), subject.place()))
                .findFirst()
                .map(subject -> Words.atTheEnd(findings, subject.measure(), subject.place(), subject.heading()))
                .orElse("");
    }

    private static void addRows(List<List<Object>> rows, Subject subject, Display display, List<TimeLine> lines) {
        for (TimeLine line : lines) {
            for (int i = 0; i < line.values().length; i++) {
                rows.add(List.of(
                        subject.measure(),
                        subject.place(),
                        line.label(),
                        Months.text(line.months().get(i)),
                        line.values()[i],
                        line.low()[i],
                        line.high()[i],
                        display.unit()));
            }
        }
    }
}
