package jjj.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
    private final MessageDigest digest = sha256();
    private final Map<SeriesKey, Row> rowsByKey = new LinkedHashMap<>();
    private Optional<Row> last = Optional.empty();
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
        Row row = row(place, measure, monthIndex);
        append(monthBytes);
        append(row.beforeValue);
        makeRoom(Numbers.MOST_BYTES);
        filled = Numbers.print(value, buffer, filled);
        append(row.afterValue);
        row.keep(monthIndex, value);
        rows++;
    }

    /** Rows of a month come in the same order month after month: the row is first looked for behind the one before. */
    private Row row(String place, Measure measure, int monthIndex) {
        Optional<Row> guess = last.flatMap(before -> before.follower);
        if (guess.isEmpty() || !guess.get().isOf(place, measure)) {
            guess = Optional.of(rowsByKey.computeIfAbsent(
                    new SeriesKey(measure.name(), place), key -> new Row(place, measure, monthIndex)));
            Optional<Row> found = guess;
            last.ifPresent(before -> before.follower = found);
        }
        last = guess;
        return guess.get();
    }

    /** One measure at one place: the text around its values, the values, and which row came next. */
    private static final class Row {
        private final String place;
        private final Measure measure;
        private final byte[] beforeValue;
        private final byte[] afterValue;
        private final Series series;
        private Optional<Row> follower = Optional.empty();

        Row(String place, Measure measure, int firstMonth) {
            this.place = place;
            this.measure = measure;
            this.beforeValue = (checked(place) + "," + checked(measure.name()) + ",").getBytes(StandardCharsets.UTF_8);
            this.afterValue = ("," + checked(measure.unit()) + "\n").getBytes(StandardCharsets.UTF_8);
            this.series = new Series(measure.unit(), firstMonth);
        }

        // Most often they are the very same objects, which tells without a look at their contents.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(String otherPlace, Measure otherMeasure) {
            return (measure == otherMeasure || measure.name().equals(otherMeasure.name())) && place.equals(otherPlace);
        }

        void keep(int month, double value) {
            if (!series.add(month, value + 0.0)) { // minus zero is written as 0
                throw new IllegalArgumentException("%s %s: measure %s is observed a second time"
                        .formatted(Months.text(month), place, measure.name()));
            }
        }
    }

    /** How many observations there are so far. */
    public long rows() {
        return rows;
    }

    /** What reading the file back would give. */
    public RunResult result() {
        Map<SeriesKey, Series> series = new LinkedHashMap<>(rowsByKey.size() * 2);
        rowsByKey.forEach((key, row) -> series.put(key, row.series));
        return new RunResult(series, rows);
    }

    /** SHA-256 of the text packed in the file, as 64 hexadecimal digits; after {@link #writeTo}. */
    public String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
            digest.update(buffer, 0, filled);
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
