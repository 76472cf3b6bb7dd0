package jjj.report.chart;

import java.util.List;

/** The numbers a figure shows: cells are words, {@link Double}s or whole numbers. */
public record FigureTable(List<String> columns, List<List<Object>> rows) {
    /** Copies. */
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
