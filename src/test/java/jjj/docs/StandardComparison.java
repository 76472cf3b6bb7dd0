package jjj.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the pages tell about {@code ./jjj compare land-leasing frozen-market}: the rows of its {@code compare.csv} that a page
 * shows, and what it printed.
 */
record StandardComparison(String header, Map<Key, List<String>> rows, List<String> printed) {
    static final Path ROWS = Path.of("docs/tables/standard-comparison.csv");
    static final Path PRINTED = Path.of("docs/tables/standard-comparison.txt");
    private static final Pattern FOLDER = Pattern.compile("(?<![a-z]-)land-leasing-frozen-market-[0-9a-f]{8}");
    private static final Pattern GAP = Pattern.compile("\\s{2,}");

    /** A measure at a place in a month. */
    record Key(String measure, String place, String month) {}

    static StandardComparison stored() throws IOException {
        return read(ROWS);
    }

    /** With the rows of a results folder, and what its command printed as {@code docs/figures.sh} has kept it. */
    static StandardComparison of(Path results) throws IOException {
        return read(results.resolve("data").resolve("compare.csv"));
    }

    private static StandardComparison read(Path compared) throws IOException {
        List<String> lines = Files.readAllLines(compared);
        Map<Key, List<String>> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split(",", -1));
            rows.put(new Key(cells.get(2), cells.get(3), cells.get(4)), cells);
        }
        return new StandardComparison(lines.get(0), rows, Files.readAllLines(PRINTED));
    }

    void store(Set<Key> shown) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        rows.forEach((key, cells) -> {
            if (shown.contains(key)) {
                lines.add(String.join(",", cells));
            }
        });
        Files.write(ROWS, lines);
    }

    double value(Key key, String column) {
        List<String> cells = rows.get(key);
        int at = List.of(header.split(",")).indexOf(column);
        if (cells == null || at < 0) {
            throw new IllegalArgumentException("no " + column + " of " + key + " in " + ROWS);
        }
        return Double.parseDouble(cells.get(at));
    }

    /** The name of the results folder, as the command printed it. */
    String folder() {
        Matcher matcher = FOLDER.matcher(String.join("\n", printed));
        if (!matcher.find()) {
            throw new IllegalStateException("no results folder in " + PRINTED);
        }
        return matcher.group();
    }

    static Pattern folders() {
        return FOLDER;
    }

    /** The printed line that begins with the same word, or, in the table, with the same measure. */
    String lineLike(String shown) {
        String first = shown.split(" ", 2)[0];
        return printed.stream()
                .filter(line -> line.startsWith(first + " "))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not printed by the command: " + shown));
    }

    /** A printed line of the table with only the columns that a page's header shows, in their widths. */
    String narrowed(String line, List<String> columns) {
        List<String> names = cells(lineLike("measure "));
        List<String> cells = cells(line);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            int at = names.indexOf(columns.get(i));
            String cell = at < 0 ? columns.get(i) : at < cells.size() ? cells.get(at) : "";
            text.append(i < 2 ? left(cell, width(columns.get(i), at)) : right(cell, width(columns.get(i), at)));
            text.append("  ");
        }
        return text.toString().stripTrailing();
    }

    private int width(String column, int at) {
        int width = column.length();
        for (String line : printed) {
            List<String> cells = cells(line);
            if (at >= 0 && at < cells.size() && cells.size() > 5) {
                width = Math.max(width, cells.get(at).length());
            }
        }
        return width;
    }

    static List<String> cells(String line) {
        return List.of(GAP.split(line.strip()));
    }

    private static String left(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }

    private static String right(String cell, int width) {
        return " ".repeat(Math.max(0, width - cell.length())) + cell;
    }
}
