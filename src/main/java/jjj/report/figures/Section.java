package jjj.report.figures;

import java.util.List;
import jjj.report.chart.Figure;

/** A part of the report: its figures, and which ones could not be drawn. */
public record Section(String title, String lead, List<Figure> figures, List<String> missing) {
    /** Copies. */
    public Section {
        figures = List.copyOf(figures);
        missing = List.copyOf(missing);
    }
}
