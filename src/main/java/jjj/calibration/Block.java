package jjj.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import jjj.results.Csv;

/**
 * Values that are fitted together, and the subjects of the figures they are fitted to.
 *
 * @param name as it is asked for
 * @param free what is fitted
 * @param subjects subjects of calibration targets
 */
public record Block(String name, List<Free> free, List<String> subjects) {
    private static final String TABLE = "/validation/blocks.csv";

    public Block {
        free = List.copyOf(free);
        subjects = List.copyOf(subjects);
    }

    /**
     * One value that is fitted.
     *
     * @param path a parameter, or a starting value of one place ({@code start.overvaluation.langfang})
     * @param start where the search begins: the value of its study, or the first guess
     * @param low end of its range; empty where the parameter table says it
     * @param high other end
     */
    public record Free(String path, double start, OptionalDouble low, OptionalDouble high) {}

    /** The blocks that ship, in the order in which they are fitted. */
    public static List<Block> all() {
        Map<String, Block> blocks = new LinkedHashMap<>();
        try {
            for (Csv.Row row : Csv.readResource(Block.class, TABLE)) {
                Free one = new Free(row.text("parameter"), row.number("start"), end(row, "low"), end(row, "high"));
                Block known = blocks.getOrDefault(
                        row.text("block"),
                        new Block(
                                row.text("block"),
                                List.of(),
                                List.of(row.text("subjects").split(";"))));
                List<Free> free = new ArrayList<>(known.free());
                free.add(one);
                blocks.put(known.name(), new Block(known.name(), free, known.subjects()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(blocks.values());
    }

    private static OptionalDouble end(Csv.Row row, String column) {
        return row.text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(row.number(column));
    }
}
