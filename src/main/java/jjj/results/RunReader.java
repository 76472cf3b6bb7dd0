package jjj.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import jjj.base.Months;

/**
 * Reads a run file back. Rows of a month come in the same order month after month, so the series of a row is first
 * looked for behind that of the row before.
 */
public final class RunReader {
    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MOST_DIGITS = 18;
    private static final long EXACT = 1L << 53;

    private final Path file;
    private final byte[] text;
    private final Map<SeriesKey, Integer> numbers = new LinkedHashMap<>();
    private final List<byte[]> names = new ArrayList<>();
    private final List<Series> series = new ArrayList<>();
    private final List<Integer> follower = new ArrayList<>();
    private final byte[] print = new byte[Numbers.MOST_BYTES];
    private int at;
    private long line = 1;
    private int last = -1;
    private int month;
    private int monthAt = -1;

    private RunReader(Path file, byte[] text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Reads one run.
     *
     * @throws IOException naming the file, and the line where there is one, if it is missing, damaged or not a run file
     */
    public static RunResult read(Path file) throws IOException {
        return new RunReader(file, unpacked(file)).parse();
    }

    /** The bytes packed in a run file: what is compared and hashed. */
    public static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER_BYTES)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IOException("cannot read " + file + ": " + SafeFile.reason(e), e);
        }
    }

    private RunResult parse() throws IOException {
        byte[] header = (RunWriter.HEADER + "\n").getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(text, 0, Math.min(text.length, header.length), header, 0, header.length)) {
            throw wrong("no run file; expected the columns " + RunWriter.HEADER);
        }
        at = header.length;
        while (at < text.length) {
            line++;
            parseRow();
        }
        Map<SeriesKey, Series> result = new LinkedHashMap<>(numbers.size() * 2);
        numbers.forEach((key, number) -> result.put(key, series.get(number)));
        return new RunResult(result, line - 1);
    }

    private void parseRow() throws IOException {
        int monthEnd = find(',', at);
        int placeEnd = find(',', monthEnd + 1);
        int nameEnd = find(',', placeEnd + 1);
        int valueEnd = find(',', nameEnd + 1);
        int end = find('\n', valueEnd + 1);
        readMonth(monthEnd);
        int number = seriesOf(monthEnd + 1, placeEnd, nameEnd, valueEnd + 1, end);
        if (!series.get(number).add(month, number(nameEnd + 1, valueEnd))) {
            throw wrong("%s stands here a second time"
                    .formatted(new String(text, at, nameEnd - at, StandardCharsets.UTF_8)));
        }
        at = end + 1;
    }

    private void readMonth(int end) throws IOException {
        if (monthAt >= 0 && Arrays.equals(text, monthAt, monthAt + 7, text, at, end)) {
            return;
        }
        try {
            month = Months.of(YearMonth.parse(new String(text, at, end - at, StandardCharsets.UTF_8)));
            monthAt = at;
        } catch (DateTimeParseException e) {
            throw wrong("expected a month, for example 2017-01");
        }
    }

    private int seriesOf(int placeAt, int placeEnd, int nameEnd, int unitAt, int unitEnd) {
        if (last >= 0) {
            int guess = follower.get(last);
            byte[] name = guess < 0 ? new byte[0] : names.get(guess);
            if (Arrays.equals(name, 0, name.length, text, placeAt, nameEnd)) {
                last = guess;
                return guess;
            }
        }
        String place = new String(text, placeAt, placeEnd - placeAt, StandardCharsets.UTF_8);
        String measure = new String(text, placeEnd + 1, nameEnd - placeEnd - 1, StandardCharsets.UTF_8);
        int number = numbers.computeIfAbsent(new SeriesKey(measure, place), key -> {
            names.add(Arrays.copyOfRange(text, placeAt, nameEnd));
            series.add(new Series(new String(text, unitAt, unitEnd - unitAt, StandardCharsets.UTF_8), month));
            follower.add(-1);
            return names.size() - 1;
        });
        if (last >= 0) {
            follower.set(last, number);
        }
        last = number;
        return number;
    }

    /**
     * Exact where mantissa and power of ten both are. Otherwise the quotient is at most one step beside the number: of
     * the three candidates it is the one that {@link Numbers} prints like this. What is written in another way is left
     * to the JDK.
     */
    private double number(int from, int end) throws IOException {
        int start = text[from] == '-' ? from + 1 : from;
        long mantissa = 0;
        int pointAt = -1;
        boolean simple = end > start && end - start <= MOST_DIGITS + 1;
        for (int i = start; i < end && simple; i++) {
            if (text[i] == '.' && pointAt < 0) {
                pointAt = i;
            } else {
                mantissa = mantissa * 10 + text[i] - '0';
                simple = text[i] >= '0' && text[i] <= '9';
            }
        }
        if (!simple) {
            return slowly(from, end);
        }
        double size = pointAt < 0 ? mantissa : mantissa / POWERS_OF_TEN[end - pointAt - 1];
        double signed = start > from ? -size : size;
        if (mantissa < EXACT) {
            return signed;
        }
        for (double candidate : new double[] {signed, Math.nextUp(signed), Math.nextDown(signed)}) {
            int printed = Numbers.print(candidate, print, 0);
            if (Arrays.equals(print, 0, printed, text, from, end)) {
                return candidate;
            }
        }
        return slowly(from, end);
    }

    private double slowly(int from, int end) throws IOException {
        String word = new String(text, from, end - from, StandardCharsets.US_ASCII);
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw wrong("\"" + word + "\" is no number");
        }
    }

    private int find(char mark, int from) throws IOException {
        for (int i = from; i < text.length; i++) {
            if (text[i] == mark) {
                return i;
            }
            if (text[i] == '\n') {
                break;
            }
        }
        throw wrong("the line is cut off; expected " + RunWriter.HEADER);
    }

    private IOException wrong(String what) {
        return new IOException(file + ":" + line + ": " + what);
    }
}
