package jjj.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.base.Unit;

/** Every parameter of the model, by name: the one table in which a number without an equation may stand. */
public final class ParameterTable {
    private static final String SHIPPED = "/parameters/parameters.csv";
    private static final String HEADER = "name,value,unit,low,high,source,confidence,meaning";
    private static final int COLUMNS = 8;

    private final SortedMap<String, Parameter> byName;

    private ParameterTable(SortedMap<String, Parameter> byName) {
        this.byName = byName;
    }

    /** The table that ships with the model. */
    public static ParameterTable shipped() {
        try (InputStream in = ParameterTable.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the parameter table is missing from the build: " + SHIPPED);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table; no cell holds a comma, several sources are parted by semicolons. */
    static ParameterTable read(String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("parameter table: expected the columns " + HEADER);
        }
        SortedMap<String, Parameter> byName = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            Parameter parameter = row(lines.get(i), i + 1);
            if (byName.put(parameter.name(), parameter) != null) {
                throw new IllegalArgumentException(
                        "parameter table, line " + (i + 1) + ": " + parameter.name() + " stands there twice");
            }
        }
        return new ParameterTable(byName);
    }

    private static Parameter row(String line, int number) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "parameter table, line " + number + ": " + cells.length + " cells; expected " + COLUMNS);
        }
        try {
            return new Parameter(
                    cells[0],
                    Double.parseDouble(cells[1]),
                    Unit.of(cells[2]),
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]),
                    cells[5],
                    cells[6],
                    cells[7]);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("parameter table, line " + number + ": " + e.getMessage(), e);
        }
    }

    public Optional<Parameter> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All parameters, sorted by name. */
    public List<Parameter> all() {
        return List.copyOf(byName.values());
    }

    Iterable<String> names() {
        return byName.keySet();
    }

    Map<String, Double> defaults() {
        SortedMap<String, Double> values = new TreeMap<>();
        byName.forEach((name, parameter) -> values.put(name, parameter.value()));
        return values;
    }
}
