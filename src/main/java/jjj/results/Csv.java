package jjj.results;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Small tables of the results as CSV after RFC 4180, UTF-8, LF. */
public final class Csv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private Csv() {}

    /** A row of a table that was read, by the names of its columns. */
    public static final class Row {
        private final String file;
        private final CSVRecord row;

        private Row(String file, CSVRecord row) {
            this.file = file;
            this.row = row;
        }

        /** The text in a column. */
        public String text(String column) {
            if (!row.isSet(column)) {
                throw wrong(column, "is missing");
            }
            return row.get(column);
        }

        /** The number in a column. */
        public double number(String column) {
            try {
                return Double.parseDouble(text(column));
            } catch (NumberFormatException e) {
                throw wrong(column, "is \"" + text(column) + "\", expected a number");
            }
        }

        /** The whole number in a column. */
        public long whole(String column) {
            try {
                return Long.parseLong(text(column));
            } catch (NumberFormatException e) {
                throw wrong(column, "is \"" + text(column) + "\", expected a whole number");
            }
        }

        private UncheckedIOException wrong(String column, String what) {
            return new UncheckedIOException(
                    new IOException("%s: row %d: column %s %s".formatted(file, row.getRecordNumber(), column, what)));
        }
    }

    /**
     * Writes a table aside, then under its name. Numbers are printed by {@link Numbers}, an empty cell is an empty
     * string.
     */
    public static void write(Path file, List<String> columns, Iterable<? extends List<?>> rows) throws IOException {
        SafeFile.write(
                file,
                out -> print(
                        columns,
                        rows,
                        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)));
    }

    /** The same table as a text. */
    public static String text(List<String> columns, Iterable<? extends List<?>> rows) {
        StringWriter text = new StringWriter();
        try {
            print(columns, rows, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return text.toString();
    }

    private static void print(List<String> columns, Iterable<? extends List<?>> rows, Writer text) throws IOException {
        CSVPrinter printer = new CSVPrinter(text, FORMAT);
        printer.printRecord(columns);
        for (List<?> row : rows) {
            printer.printRecord(row.stream().map(Csv::cell));
        }
        printer.flush();
    }

    /** Reads a table with a header line. */
    public static List<Row> read(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            return rows(file.toString(), text);
        } catch (IOException e) {
            throw new IOException("cannot read " + file + ": " + SafeFile.reason(e), e);
        }
    }

    /** Reads a table that is shipped beside a class, or, with a leading slash, anywhere in the program. */
    public static List<Row> readResource(Class<?> beside, String name) throws IOException {
        InputStream in = beside.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("the program is incomplete: " + name + " is missing beside " + beside.getName());
        }
        try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return rows(name, text);
        }
    }

    private static List<Row> rows(String file, Reader text) throws IOException {
        List<Row> rows = new ArrayList<>();
        CSVFormat withHeader =
                FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
        for (CSVRecord row : withHeader.parse(text)) {
            rows.add(new Row(file, row));
        }
        return rows;
    }

    private static Object cell(Object value) {
        return value instanceof Double number ? Numbers.text(number) : value;
    }
}
