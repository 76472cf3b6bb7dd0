package jjj.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jjj.cli.Main;
import jjj.experiment.Sha256;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job as a user starts it, on the small grid for a year: what comes out, and that it is the same bytes. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class MainJobTest {
    private static final List<String> JOB = List.of(
            "compare",
            "land-leasing",
            "frozen-market",
            "--seeds",
            "1..2",
            "--until",
            "2017-12",
            "--grid",
            "10",
            "--scale",
            "1000");

    @TempDir
    static Path results;

    private static Answer one;

    @BeforeAll
    static void runOnOneThread() throws Exception {
        one = made(thisJava(), 1);
        assertThat(one.code).as(one.text).isZero();
    }

    @Test
    void theAnswerHoldsTheComparisonThePlaceboAndTheReport() {
        assertThat(one.text)
                .contains("frozen-market against land-leasing, 2017-12, 2 seeds")
                .contains("placebo: land-leasing against itself on seed 1, all")
                .contains("differences are exactly 0")
                .containsPattern("report: .*report\\.html");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void threadsChangeNoByte(int threads) throws Exception {
        Answer many = made(thisJava(), threads);

        assertThat(many.code).as(many.text).isZero();
        assertThat(tables(many.folder)).isEqualTo(tables(one.folder)).isNotEmpty();
    }

    @Test
    void aNewerJavaChangesNoByte() throws Exception {
        Optional<Path> newer = newerJava();
        assumeTrue(newer.isPresent(), "no newer Java beside this one");

        Answer other = made(newer.get(), 2);

        assertThat(other.code).as(other.text).isZero();
        assertThat(tables(other.folder)).isEqualTo(tables(one.folder));
    }

    private record Answer(int code, String text, Path folder) {}

    private static Answer made(Path java, int threads) throws Exception {
        Path out = Files.createTempDirectory(results, "out");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Djava.awt.headless=true",
                "-Djjj.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(JOB);
        command.addAll(List.of("--out", out.toString(), "--threads", Integer.toString(threads)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        try (Stream<Path> folders = Files.list(out)) {
            return new Answer(code, text, folders.findFirst().orElse(out));
        }
    }

    /** Every table and every run, by name; {@code runs.csv} with its seconds aside. */
    private static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                boolean table = name.endsWith(".csv") || name.endsWith(".gz");
                if (table && !name.equals("runs.csv")) {
                    tables.put(name, Sha256.of(file));
                }
            }
        }
        return tables;
    }

    private static Path thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** A Java installed beside this one with a larger version. */
    private static Optional<Path> newerJava() throws IOException {
        Path installed = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        int current = Runtime.version().feature();
        try (Stream<Path> homes = Files.list(installed)) {
            return homes.sorted()
                    .filter(home -> feature(home) > current)
                    .map(home -> home.resolve("bin/java"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    private static int feature(Path home) {
        Properties release = new Properties();
        try (var text = Files.newBufferedReader(home.resolve("release"))) {
            release.load(text);
            String version = release.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "");
            return Runtime.Version.parse(version).feature();
        } catch (IOException | IllegalArgumentException e) {
            return 0; // no Java
        }
    }
}
