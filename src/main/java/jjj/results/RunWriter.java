package jjj.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import jjj.base.Months;
import jjj.measure.Measure;
import jjj.measure.Recorder;

/**
 * Keeps the observations of one run, packed in memory, and writes them as one file when the run is done.
 * Columns: {@value #HEADER}. Not for several threads.
 */
public final class RunWriter implements Recorder {
    /** First line of a run file. */
    public static final String HEADER = "month,place,measure,value,unit";

    private static final int BUFFER_BYTES = 1 << 16;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 20);
    private final OutputStream gzip = fastGzip(packed);
    private final Map<Measure, byte[]> beforeValue = new HashMap<>();
    private final Map<Measure, byte[]> afterValue = new HashMap<>();
    private final Map<String, byte[]> places = new HashMap<>();
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int filled;
    private int month = Integer.MIN_VALUE;
    private byte[] monthBytes = new byte[0];
    private long rows;

    /** Starts an empty run. */
    public RunWriter() {
        append((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void record(int monthIndex, String place, Measure measure, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s %s: measure %s is %s; expected a finite number in %s, or no record"
                    .formatted(Months.text(monthIndex), place, measure.name(), value, measure.unit()));
        }
        if (monthIndex != month) {
            month = monthIndex;
            monthBytes = (Months.text(monthIndex) + ",").getBytes(StandardCharsets.UTF_8);
        }
        append(monthBytes);
        append(places.computeIfAbsent(place, name -> checked(name).getBytes(StandardCharsets.UTF_8)));
        append(beforeValue.computeIfAbsent(
                measure, m -> ("," + checked(m.name()) + ",").getBytes(StandardCharsets.UTF_8)));
        makeRoom(Numbers.MOST_BYTES);
        filled = Numbers.print(value, buffer, filled);
        append(afterValue.computeIfAbsent(
                measure, m -> ("," + checked(m.unit()) + "\n").getBytes(StandardCharsets.UTF_8)));
        rows++;
    }

    /** How many observations there are so far. */
    public long rows() {
        return rows;
    }

    /**
     * Ends the run and writes its file aside, then under its name. Nothing can be recorded afterwards.
     *
     * @throws IOException naming the file, for example when the disk is full; no half file is left
     */
    public void writeTo(Path file) throws IOException {
        flush();
        gzip.close();
        SafeFile.write(file, packed::writeTo);
    }

    private static String checked(String word) {
        if (word.isEmpty() || word.indexOf(',') >= 0 || word.indexOf('"') >= 0 || word.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("\"" + word + "\" cannot stand in a result file");
        }
        return word;
    }

    private void append(byte[] bytes) {
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, buffer, filled, bytes.length);
        filled += bytes.length;
    }

    private void makeRoom(int bytes) {
        if (filled + bytes > buffer.length) {
            flush();
        }
    }

    private void flush() {
        try {
            gzip.write(buffer, 0, filled);
            filled = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private static OutputStream fastGzip(OutputStream target) {
        try {
            return new FastGzip(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    /** Packs three times as fast as the default, for files a third larger. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream target) throws IOException {
            super(target, BUFFER_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
