package jjj.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions in SQL to the tables of a results folder, through an embedded engine that is loaded when it is first used.
 * Every table of {@code data/} is there under the name of its file ({@code sweep-compare.csv} as {@code sweep_compare}),
 * {@code runs.csv} as {@code runs}; {@code measures} is read from the packed columns if they were written, else from the
 * table, else from the files of the runs. Nothing can be written.
 */
public final class Sql implements AutoCloseable {
    private static final String ENGINE = "jdbc:duckdb:";
    private static final String MEASURES = "measures";
    private static final String TABLE_END = ".csv";
    private static final String TYPES = "auto_type_candidates=['BIGINT','DOUBLE','VARCHAR']";
    private static final Map<String, String> KNOWN_TYPES = new TreeMap<>(Map.of(
            "scenario", "VARCHAR",
            "reference", "VARCHAR",
            "seed", "BIGINT",
            "month", "VARCHAR",
            "place", "VARCHAR",
            "measure", "VARCHAR",
            "unit", "VARCHAR",
            "value", "DOUBLE",
            "zone", "VARCHAR",
            "settled", "VARCHAR"));

    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /** An answer: its columns, and its rows with numbers, texts, truth values and nulls. */
    public record Table(List<String> columns, List<List<Object>> rows) {}

    /** A question that the engine does not understand, with its words. */
    public static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1L;

        Misunderstood(String words) {
            super(words);
        }

        Misunderstood(String words, Throwable cause) {
            super(words, cause);
        }
    }

    /** Opens the tables of a folder. */
    public static Sql open(ResultFolder folder) throws IOException {
        try {
            Connection connection = DriverManager.getConnection(ENGINE);
            try (Statement statement = connection.createStatement()) {
                for (Map.Entry<String, String> view : views(folder).entrySet()) {
                    statement.execute("create view " + view.getKey() + " as " + view.getValue());
                }
            }
            return new Sql(connection);
        } catch (SQLException e) {
            throw new IOException(folder.root() + ": " + firstLine(e), e);
        }
    }

    /** Writes {@code data/measures.parquet} from {@code data/measures.csv}, rows in the same order. */
    public static void writeParquet(ResultFolder folder) throws IOException {
        Path target = folder.parquet();
        Path aside = target.resolveSibling("." + target.getFileName() + ".part");
        try (Connection connection = DriverManager.getConnection(ENGINE);
                Statement statement = connection.createStatement()) {
            statement.execute("copy (" + csv(folder.measures()) + ") to " + quoted(aside)
                    + " (format parquet, compression zstd)");
        } catch (SQLException e) {
            Files.deleteIfExists(aside);
            throw new IOException("cannot write " + target + ": " + firstLine(e), e);
        }
        SafeFile.rename(aside, target);
    }

    /** The names that can stand behind {@code from}. */
    public static List<String> names(ResultFolder folder) throws IOException {
        return List.copyOf(views(folder).keySet());
    }

    /** Answers one question; anything but a question is refused. */
    public Table ask(String question) throws Misunderstood {
        String one = question.strip().replaceAll(";\\s*$", "");
        if (one.replaceAll("'[^']*'", "").contains(";")) {
            throw new Misunderstood("one question at a time; \";\" may only stand at its end");
        }
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select * from (" + one + "\n)")) {
            return read(answer);
        } catch (SQLException e) {
            throw new Misunderstood(firstLine(e), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(firstLine(e), e);
        }
    }

    private static Table read(ResultSet answer) throws SQLException {
        ResultSetMetaData about = answer.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(about.getColumnLabel(i));
        }
        List<List<Object>> rows = new ArrayList<>();
        while (answer.next()) {
            List<Object> row = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                Object cell = answer.getObject(i);
                boolean plain = cell == null || cell instanceof Number || cell instanceof Boolean;
                row.add(plain ? cell : answer.getString(i));
            }
            rows.add(row);
        }
        return new Table(List.copyOf(columns), rows);
    }

    private static Map<String, String> views(ResultFolder folder) throws IOException {
        Map<String, String> views = new LinkedHashMap<>();
        for (Path table : tables(folder.measures().resolveSibling(""))) {
            String file = String.valueOf(table.getFileName());
            views.put(file.substring(0, file.length() - TABLE_END.length()).replace('-', '_'), csv(table));
        }
        Path runs = folder.root().resolve("runs.csv");
        if (Files.exists(runs)) {
            views.put("runs", csv(runs));
        }
        if (Files.exists(folder.parquet())) {
            views.put(MEASURES, "select * from read_parquet(" + quoted(folder.parquet()) + ")");
        } else if (!Files.exists(folder.measures())
                && Files.isDirectory(folder.root().resolve("runs"))) {
            views.put(MEASURES, ofRuns(folder));
        }
        return views;
    }

    private static List<Path> tables(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.getFileName().toString().matches("[a-z][a-z0-9-]*\\.csv"))
                    .sorted()
                    .toList();
        }
    }

    private static String csv(Path table) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(table)) {
            String header = text.readLine();
            String types = Stream.of(header == null ? new String[0] : header.split(",", -1))
                    .filter(KNOWN_TYPES::containsKey)
                    .map(column -> "'" + column + "': '" + KNOWN_TYPES.get(column) + "'")
                    .collect(Collectors.joining(", "));
            return "select * from read_csv(%s, header=true, delim=',', quote='\"', escape='\"', %s%s)"
                    .formatted(quoted(table), TYPES, types.isEmpty() ? "" : ", types={" + types + "}");
        }
    }

    private static String ofRuns(ResultFolder folder) {
        String all = quoted(folder.root().resolve("runs")).replaceAll("'$", "/*/*.csv.gz'");
        String name = "regexp_extract(filename, '.*/([^/]+)/([0-9]+)\\.csv\\.gz$', %d)";
        return ("select " + name.formatted(1) + " as scenario, cast(" + name.formatted(2)
                        + " as bigint) as seed, month, place, measure, value, unit from read_csv(%s, filename=true,"
                        + " header=true, columns={'month': 'VARCHAR', 'place': 'VARCHAR', 'measure': 'VARCHAR',"
                        + " 'value': 'DOUBLE', 'unit': 'VARCHAR'})")
                .replace("%s", all);
    }

    private static String quoted(Path path) {
        return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
    }

    private static String firstLine(SQLException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }
}
