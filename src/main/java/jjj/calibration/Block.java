package jjj.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jjj.results.Csv;

/**
 * Parameters that are fitted together, and the subjects of the figures they are fitted to.
 *
 * @param name as it is asked for
 * @param parameters names in the parameter table
 * @param subjects subjects of calibration targets
 */
public record Block(String name, List<String> parameters, List<String> subjects) {
    private static final String TABLE = "/validation/blocks.csv";

    public Block {
        parameters = List.copyOf(parameters);
        subjects = List.copyOf(subjects);
    }

    /** The blocks that ship, in the order in which they are fitted. */
    public static List<Block> all() {
        try {
            return Csv.readResource(Block.class, TABLE).stream()
                    .map(row -> new Block(
                            row.text("block"),
                            List.of(row.text("parameters").split(" ")),
                            List.of(row.text("subjects").split(";"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
