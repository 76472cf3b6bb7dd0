package jjj.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV table with a header row. Every complaint names the file, the line, the column and what was expected. */
final class Table {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final String name;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(String name, List<String> columns, List<CSVRecord> records) {
        this.name = name;
        this.columns = columns;
        List<Row> read = new ArrayList<>(records.size());
        for (int i = 0; i < records.size(); i++) {
            read.add(new Row(records.get(i), i + 2));
        }
        this.rows = List.copyOf(read);
    }

    /** Reads a table that ships with the product, for example {@code region/rail.csv}. */
    static Table read(String resource) {
        InputStream stream = Table.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            throw new TableException(resource + ": no such table");
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(resource, reader);
        } catch (IOException e) {
            throw new TableException(resource + ": cannot be read: " + e.getMessage(), e);
        }
    }

    static Table read(String name, Reader reader) {
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(FORMAT).get()) {
            List<String> columns = List.copyOf(parser.getHeaderNames());
            List<CSVRecord> records = parser.getRecords();
            for (CSVRecord row : records) {
                if (row.size() != columns.size()) {
                    throw new TableException("%s:%d: %d fields; expected %d (%s)"
                            .formatted(name, row.getRecordNumber() + 1, row.size(), columns.size(), columns));
                }
            }
            return new Table(name, columns, records);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new TableException(name + ": is not a table of comma-separated values: " + e.getMessage(), e);
        }
    }

    String name() {
        return name;
    }

    List<String> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    /** One line of the table. */
    final class Row {
        private final CSVRecord fields;
        private final int line;

        private Row(CSVRecord fields, int line) {
            this.fields = fields;
            this.line = line;
        }

        /** The text of a column; it may be empty. */
        String text(String column) {
            if (!fields.isMapped(column)) {
                throw new TableException("%s:1: no column \"%s\"; found %s".formatted(name, column, columns));
            }
            return fields.get(column);
        }

        /** The text of a column that must not be empty. */
        String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                throw problem(column, "a value");
            }
            return text;
        }

        double decimal(String column) {
            return parse(column, required(column));
        }

        /** The number in a column, or nothing where the source has none. */
        OptionalDouble optionalDecimal(String column) {
            String text = text(column);
            return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(parse(column, text));
        }

        long whole(String column) {
            try {
                return Long.parseLong(required(column));
            } catch (NumberFormatException e) {
                throw problem(column, "a whole number");
            }
        }

        int count(String column) {
            return Math.toIntExact(whole(column));
        }

        boolean flag(String column) {
            String text = required(column);
            if (!text.equals("0") && !text.equals("1")) {
                throw problem(column, "0 or 1");
            }
            return text.equals("1");
        }

        TableException problem(String column, String expected) {
            return new TableException("%s:%d: column \"%s\": \"%s\"; expected %s"
                    .formatted(name, line, column, fields.get(column), expected));
        }

        private double parse(String column, String text) {
            try {
                double number = Double.parseDouble(text);
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw problem(column, "a number");
            }
            throw problem(column, "a finite number");
        }
    }
}
