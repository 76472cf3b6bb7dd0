package jjj.results;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import jjj.base.Months;
import jjj.measure.Level;
import jjj.measure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {
    private static final Measure PRICE =
            new Measure("price", "CNY/m2", "stock-weighted mean", "Home price", "房价", Level.ZONE);
    private static final Measure DEBT =
            new Measure("debt.lgfv", "CNY", "outstanding", "City company debt", "城投债务", Level.GOVERNMENT);
    private static final int JANUARY = Months.of(2017, 1);

    @TempDir
    private Path folder;

    @Test
    void aRunFileHoldsOneLineForEachObservation() throws IOException {
        Path file = folder.resolve("runs/a/1.csv.gz");
        var run = new RunWriter();
        run.record(JANUARY, "region", DEBT, 1.25e12);
        run.record(JANUARY, "xiongan", PRICE, 11_234.5);
        run.record(JANUARY + 11, "110108", PRICE, 0.1 + 0.2);
        run.writeTo(file);
        assertEquals("""
                month,place,measure,value,unit
                2017-01,region,debt.lgfv,1250000000000,CNY
                2017-01,xiongan,price,11234.5,CNY/m2
                2017-12,110108,price,0.30000000000000004,CNY/m2
                """, new String(RunReader.unpacked(file), StandardCharsets.UTF_8));
    }

    @Test
    void whatTheWriterKeptIsWhatReadingItsFileGives() throws IOException {
        Path file = folder.resolve("3.csv.gz");
        var run = new RunWriter();
        for (int month = JANUARY; month < JANUARY + 24; month++) {
            run.record(month, "region", DEBT, month == JANUARY ? -0.0 : 1.0 / month);
            if (month % 5 != 0) {
                run.record(month, "xiongan", PRICE, Math.sqrt(month));
            }
        }
        run.writeTo(file);

        RunResult kept = run.result();
        RunResult read = RunReader.read(file);
        assertEquals(read.rows(), kept.rows());
        assertEquals(List.copyOf(read.keys()), List.copyOf(kept.keys()));
        for (SeriesKey key : read.keys()) {
            Series one = read.series(key).orElseThrow();
            Series other = kept.series(key).orElseThrow();
            assertEquals(one.unit(), other.unit());
            for (int month = JANUARY; month < JANUARY + 24; month++) {
                assertEquals(one.has(month), other.has(month));
                if (one.has(month)) {
                    assertEquals(
                            Double.doubleToRawLongBits(one.at(month)), Double.doubleToRawLongBits(other.at(month)));
                }
            }
        }
    }

    @Test
    void whatWasRecordedIsReadBackToTheBit() throws IOException {
        Path file = folder.resolve("7.csv.gz");
        var random = new SplittableRandom(7);
        double[] prices = random.doubles(240, -1e9, 1e9).toArray();
        double[] debts = random.doubles(240, 0, 1e-3).toArray();
        var run = new RunWriter();
        for (int i = 0; i < 240; i++) {
            run.record(JANUARY + i, "xiongan", PRICE, prices[i]);
            if (i % 3 == 1) {
                run.record(JANUARY + i, "region", DEBT, debts[i]);
            }
        }
        run.writeTo(file);

        RunResult read = RunReader.read(file);
        assertEquals(320, read.rows());
        assertEquals(
                List.of(new SeriesKey("price", "xiongan"), new SeriesKey("debt.lgfv", "region")),
                List.copyOf(read.keys()));
        Series price = read.series(new SeriesKey("price", "xiongan")).orElseThrow();
        Series debt = read.series(new SeriesKey("debt.lgfv", "region")).orElseThrow();
        assertEquals("CNY/m2", price.unit());
        for (int i = 0; i < 240; i++) {
            assertEquals(prices[i], price.at(JANUARY + i));
            assertEquals(i % 3 == 1, debt.has(JANUARY + i));
            if (i % 3 == 1) {
                assertEquals(debts[i], debt.at(JANUARY + i));
            }
        }
    }

    @Test
    void anImpossibleValueIsRefusedWithItsMonthPlaceAndMeasure() {
        var thrown = assertThrows(
                IllegalArgumentException.class, () -> new RunWriter().record(JANUARY, "xiongan", PRICE, Double.NaN));
        assertEquals(
                "2017-01 xiongan: measure price is NaN; expected a finite number in CNY/m2, or no record",
                thrown.getMessage());
    }

    @Test
    void aFileThatIsCutOffIsNotReadAsAShorterRun() throws IOException {
        Path file = folder.resolve("3.csv.gz");
        var run = new RunWriter();
        recordMonths(run, new SplittableRandom(3), 5_000);
        run.writeTo(file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        var thrown = assertThrows(IOException.class, () -> RunReader.read(file));
        assertEquals("cannot read " + file + ": the file ends too early", thrown.getMessage());
    }

    @Test
    void aWrongLineIsNamed() throws IOException {
        assertEquals("3: \"much\" is no number", messageFor("2017-01,a,price,1,u\n2017-01,b,price,much,u\n"));
        assertEquals("2: expected a month, for example 2017-01", messageFor("January,a,price,1,u\n"));
        assertEquals("3: 2017-01,a,price stands here a second time", messageFor("2017-01,a,price,1,u\n".repeat(2)));
        assertTrue(messageFor("2017-01,a,price\n").startsWith("2: the line is cut off"));
    }

    @Test
    void afterAFailureNoHalfFileAndTheOldOneStays() throws IOException {
        Path file = folder.resolve("report.html");
        SafeFile.write(file, "old");
        var thrown = assertThrows(
                IOException.class,
                () -> SafeFile.write(file, out -> {
                    out.write(new byte[1_000_000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals("cannot write " + file + ": No space left on device", thrown.getMessage());
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFolderThatIsAFileIsSaidPlainly() throws IOException {
        Path blocked = Files.writeString(folder.resolve("runs"), "no folder");
        var thrown = assertThrows(IOException.class, () -> new RunWriter().writeTo(blocked.resolve("1.csv.gz")));
        assertTrue(thrown.getMessage().startsWith("cannot write " + blocked.resolve("1.csv.gz")), thrown.getMessage());
    }

    @Test
    void allRunsStandUnderEachOtherInTheOrderOfScenarioAndSeed() throws IOException {
        var results = new ResultFolder(folder);
        for (long seed : new long[] {10, 9}) {
            for (String scenario : List.of("frozen", "leasing")) {
                var run = new RunWriter();
                run.record(JANUARY, "region", PRICE, seed / 4.0);
                run.writeTo(results.run(scenario, seed));
            }
        }
        MeasuresTable.write(results, List.of("leasing", "frozen"), 2);
        assertEquals("""
                scenario,seed,month,place,measure,value,unit
                leasing,9,2017-01,region,price,2.25,CNY/m2
                leasing,10,2017-01,region,price,2.5,CNY/m2
                frozen,9,2017-01,region,price,2.25,CNY/m2
                frozen,10,2017-01,region,price,2.5,CNY/m2
                """, Files.readString(results.measures()));
    }

    @Test
    void theSameObservationsGiveTheSameBytes() throws IOException {
        var one = new RunWriter();
        var two = new RunWriter();
        for (var run : List.of(one, two)) {
            recordMonths(run, new SplittableRandom(5), 10_000);
        }
        one.writeTo(folder.resolve("1.csv.gz"));
        two.writeTo(folder.resolve("2.csv.gz"));
        assertArrayEquals(
                RunReader.unpacked(folder.resolve("1.csv.gz")), RunReader.unpacked(folder.resolve("2.csv.gz")));
    }

    private static void recordMonths(RunWriter run, SplittableRandom random, int months) {
        for (int month = 0; month < months; month++) {
            run.record(JANUARY + month, "region", PRICE, random.nextDouble());
        }
    }

    private String messageFor(String lines) throws IOException {
        Path file = folder.resolve("wrong.csv.gz");
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write((RunWriter.HEADER + "\n" + lines).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, bytes.toByteArray());
        String message =
                assertThrows(IOException.class, () -> RunReader.read(file)).getMessage();
        assertTrue(message.startsWith(file + ":"), message);
        assertFalse(message.contains("null"), message);
        return message.substring(file.toString().length() + 1);
    }
}
