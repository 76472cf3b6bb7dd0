package jjj.report.chart;

import java.util.List;

/**
 * A figure before it is drawn.
 *
 * @param id name of its files
 * @param title says what is shown
 * @param subtitle says what to see in it, with numbers; may be empty
 * @param legend what the colours stand for
 * @param panels plots, laid out row by row
 * @param columns plots in a row
 * @param note how to read it, source, number of seeds
 * @param numbers what is drawn, as a table
 */
public record Figure(
        String id,
        String title,
        String subtitle,
        List<LegendEntry> legend,
        List<Panel> panels,
        int columns,
        String note,
        FigureTable numbers) {
    /** Copies. */
    public Figure {
        legend = List.copyOf(legend);
        panels = List.copyOf(panels);
    }

    /** The same under another name. */
    public Figure named(String other) {
        return new Figure(other, title, subtitle, legend, panels, columns, note, numbers);
    }

    /** The same with another sentence at the end of its note. */
    public Figure noting(String sentence) {
        return new Figure(id, title, subtitle, legend, panels, columns, (note + " " + sentence).strip(), numbers);
    }
}
