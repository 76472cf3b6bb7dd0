package jjj.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the user is told on standard output.
 *
 * @param lines the summary as a table, line by line
 * @param rows the same for machines: one map a row, column to value
 * @param check what was checked on the way, if anything was
 */
public record Answer(List<String> lines, List<Map<String, Object>> rows, Optional<Check> check) {
    /**
     * A check and its outcome.
     *
     * @param name as machines are told
     */
    public record Check(String name, boolean holds) {}

    /** An answer to which no check belongs. */
    public Answer(List<String> lines, List<Map<String, Object>> rows) {
        this(lines, rows, Optional.empty());
    }

    public Answer {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /** Whether nothing that was checked has failed. */
    public boolean sound() {
        return check.map(Check::holds).orElse(true);
    }
}
