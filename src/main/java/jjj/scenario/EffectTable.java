package jjj.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What each institution does to the region, and the test that shows it: runs with and without it under the same luck, whose
 * difference has the sign that the founding documents state.
 */
public final class EffectTable {
    private static final String SHIPPED = "/systems/effects.csv";
    private static final String HEADER = "system,effect,test";
    private static final int COLUMNS = 3;

    private final List<Effect> effects;

    private EffectTable(List<Effect> effects) {
        this.effects = List.copyOf(effects);
    }

    /**
     * One effect of a system.
     *
     * @param system name of the system
     * @param effect what it does, a clause
     * @param test class and method that show it, {@code Class.method}
     */
    public record Effect(String system, String effect, String test) {
        /** The class of the test. */
        public String testClass() {
            return test.substring(0, test.indexOf('.'));
        }

        /** The method of the test. */
        public String testMethod() {
            return test.substring(test.indexOf('.') + 1);
        }
    }

    /** The table that ships with the model. */
    public static EffectTable shipped() {
        try (InputStream in = EffectTable.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the table of effects is missing from the build: " + SHIPPED);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table; no cell holds a comma. */
    static EffectTable read(String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("table of effects: expected the columns " + HEADER);
        }
        return new EffectTable(
                lines.subList(1, lines.size()).stream().map(EffectTable::row).toList());
    }

    private static Effect row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS || cells[2].indexOf('.') < 1) {
            throw new IllegalArgumentException(
                    "table of effects: expected a system, an effect and Class.method: " + line);
        }
        return new Effect(cells[0], cells[1], cells[2]);
    }

    /** All effects in the order of the table. */
    public List<Effect> all() {
        return effects;
    }

    /** Effects of one system. */
    public List<Effect> of(String system) {
        return effects.stream().filter(effect -> effect.system().equals(system)).toList();
    }
}
