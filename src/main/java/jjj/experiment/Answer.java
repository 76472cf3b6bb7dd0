package jjj.experiment;

import java.util.List;
import java.util.Map;

/**
 * What the user is told on standard output.
 *
 * @param lines the summary as a table, line by line
 * @param rows the same for machines: one map a row, column to value
 * @param sound whether the placebo, if there was one, differs in nothing
 */
public record Answer(List<String> lines, List<Map<String, Object>> rows, boolean sound) {
    /** An answer to which no check belongs. */
    public Answer(List<String> lines, List<Map<String, Object>> rows) {
        this(lines, rows, true);
    }

    public Answer {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }
}
