package jjj.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Writes long tables quickly, cell by cell. Words are kept, so they should come from a small set. */
public final class TableWriter {
    private static final byte[] NOTHING = {};

    private final OutputStream out;
    private final Map<String, byte[]> words = new HashMap<>();
    private final byte[] number = new byte[Numbers.MOST_BYTES];
    private boolean rowStarted;

    /** Writes to {@code out}, which should be buffered. */
    public TableWriter(OutputStream out) {
        this.out = out;
    }

    /** Adds a cell with a word. */
    public TableWriter word(String word) throws IOException {
        return cell(words.computeIfAbsent(word, w -> quoted(w).getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds a cell with a number. */
    public TableWriter number(double value) throws IOException {
        cell(NOTHING);
        out.write(number, 0, Numbers.print(value, number, 0));
        return this;
    }

    /** Adds an empty cell. */
    public TableWriter empty() throws IOException {
        return cell(NOTHING);
    }

    /** Ends the row. */
    public void endRow() throws IOException {
        out.write('\n');
        rowStarted = false;
    }

    private TableWriter cell(byte[] bytes) throws IOException {
        if (rowStarted) {
            out.write(',');
        }
        out.write(bytes);
        rowStarted = true;
        return this;
    }

    private static String quoted(String word) {
        boolean plain = word.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? word : "\"" + word.replace("\"", "\"\"") + "\"";
    }
}
