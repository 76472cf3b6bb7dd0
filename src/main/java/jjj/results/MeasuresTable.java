package jjj.results;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code data/measures.csv}: all runs under each other, each row with its scenario and seed in front. */
public final class MeasuresTable {
    private static final int CHUNK_BYTES = 1 << 16;

    private MeasuresTable() {}

    /** Writes the table from the run files, scenarios in the given order, seeds ascending. */
    public static void write(ResultFolder folder, List<String> scenarios) throws IOException {
        SafeFile.write(folder.measures(), out -> {
            out.write(("scenario,seed," + RunWriter.HEADER + "\n").getBytes(StandardCharsets.UTF_8));
            for (String scenario : scenarios) {
                for (long seed : folder.seeds(scenario)) {
                    byte[] rows = RunReader.unpacked(folder.run(scenario, seed));
                    copy(rows, (scenario + "," + seed + ",").getBytes(StandardCharsets.UTF_8), out);
                }
            }
        });
    }

    private static void copy(byte[] rows, byte[] front, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        int filled = 0;
        int start = end(rows, 0);
        while (start < rows.length) {
            int end = end(rows, start);
            int length = end - start;
            if (filled + front.length + length > chunk.length) {
                out.write(chunk, 0, filled);
                filled = 0;
            }
            System.arraycopy(front, 0, chunk, filled, front.length);
            System.arraycopy(rows, start, chunk, filled + front.length, length);
            filled += front.length + length;
            start = end;
        }
        out.write(chunk, 0, filled);
    }

    private static int end(byte[] rows, int start) {
        int at = start;
        while (at < rows.length && rows[at] != '\n') {
            at++;
        }
        return Math.min(rows.length, at + 1);
    }
}
