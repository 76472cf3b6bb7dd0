package jjj.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code data/measures.csv}: all runs under each other, each row with its scenario and seed in front. */
public final class MeasuresTable {
    private MeasuresTable() {}

    /** Writes the table from the run files, unpacked on {@code threads} threads: scenarios as given, seeds ascending. */
    public static void write(ResultFolder folder, List<String> scenarios, int threads) throws IOException {
        List<Callable<byte[]>> runs = new ArrayList<>();
        for (String scenario : scenarios) {
            for (long seed : folder.seeds(scenario)) {
                byte[] front = (scenario + "," + seed + ",").getBytes(StandardCharsets.UTF_8);
                runs.add(() -> withFront(RunReader.unpacked(folder.run(scenario, seed)), front));
            }
        }
        SafeFile.write(folder.measures(), out -> {
            out.write(("scenario,seed," + RunWriter.HEADER + "\n").getBytes(StandardCharsets.UTF_8));
            try (Ahead<byte[]> ahead = new Ahead<>(runs, threads)) {
                while (ahead.hasNext()) {
                    out.write(ahead.next());
                }
            }
        });
    }

    /** All rows but the header, each with {@code front} before it. */
    private static byte[] withFront(byte[] rows, byte[] front) {
        int first = end(rows, 0);
        byte[] result = new byte[rows.length - first + front.length * lines(rows, first)];
        int filled = 0;
        for (int start = first; start < rows.length; ) {
            int end = end(rows, start);
            System.arraycopy(front, 0, result, filled, front.length);
            System.arraycopy(rows, start, result, filled + front.length, end - start);
            filled += front.length + end - start;
            start = end;
        }
        return result;
    }

    private static int lines(byte[] rows, int from) {
        int lines = 0;
        for (int at = from; at < rows.length; at = end(rows, at)) {
            lines++;
        }
        return lines;
    }

    private static int end(byte[] rows, int start) {
        int at = start;
        while (at < rows.length && rows[at] != '\n') {
            at++;
        }
        return Math.min(rows.length, at + 1);
    }
}
