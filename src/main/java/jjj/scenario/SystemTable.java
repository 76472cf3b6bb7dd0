package jjj.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The institutions that the model knows: which instruments make up each, which measures show what it does, which
 * shipped scenarios use it and which page of the guide describes it.
 */
public final class SystemTable {
    private static final String SHIPPED = "/systems/systems.csv";
    private static final String HEADER = "number,name,title,what,instruments,measures,scenarios,guide";
    private static final int COLUMNS = 8;
    private static final String BETWEEN = ";";

    private final List<Entry> entries;

    private SystemTable(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * One institution.
     *
     * @param number place in the list
     * @param name as one asks for it, for example {@code land-finance}
     * @param title a few words
     * @param what what it does, one or two sentences
     * @param instruments names of instruments that make it up
     * @param measures measures, or families such as {@code whoPaid}, that show its effect
     * @param scenarios shipped scenarios that use it
     * @param guide page under {@code docs/guide}; empty while there is none
     */
    public record Entry(
            int number,
            String name,
            String title,
            String what,
            List<String> instruments,
            List<String> measures,
            List<String> scenarios,
            String guide) {
        public Entry {
            instruments = List.copyOf(instruments);
            measures = List.copyOf(measures);
            scenarios = List.copyOf(scenarios);
        }
    }

    /** The table that ships with the model. */
    public static SystemTable shipped() {
        try (InputStream in = SystemTable.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the table of systems is missing from the build: " + SHIPPED);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table; no cell holds a comma, several names in a cell are parted by semicolons. */
    static SystemTable read(String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("table of systems: expected the columns " + HEADER);
        }
        return new SystemTable(
                lines.subList(1, lines.size()).stream().map(SystemTable::row).toList());
    }

    private static Entry row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "table of systems: %d cells; expected %d: %s".formatted(cells.length, COLUMNS, line));
        }
        return new Entry(
                Integer.parseInt(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                names(cells[4]),
                names(cells[5]),
                names(cells[6]),
                cells[7]);
    }

    private static List<String> names(String cell) {
        return Arrays.stream(cell.split(BETWEEN))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** All systems in the order of the table. */
    public List<Entry> all() {
        return entries;
    }

    /** The system with this name. */
    public Optional<Entry> named(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
    }
}
