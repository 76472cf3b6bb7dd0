package jjj.experiment;

import java.util.List;
import java.util.Map;

/**
 * What the user is told on standard output.
 *
 * @param lines the summary as a table, line by line
 * @param rows the same for machines: one map a row, column to value
 */
public record Answer(List<String> lines, List<Map<String, Object>> rows) {
    public Answer {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }
}
