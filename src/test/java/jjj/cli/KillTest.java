package jjj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jjj.experiment.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program is killed again and again at random moments of its whole life; going on must end in exactly the
 * bytes of an experiment that nobody disturbed. {@code -Djjj.kills=100} for more kills than the build makes.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class KillTest {
    private static final int KILLS = Integer.getInteger("jjj.kills", 6);
    private static final long SEED = 20_170_401;

    /** Of the life of a program that begins with nothing; by then its runs are made. */
    private static final double PART_WITH_THE_RUNS = 0.4;

    /** So many kills after the runs are made, then the program goes on to its end. */
    private static final int LATE_KILLS = 2;

    private static final int KILLED = 137;
    private static final int RUNS_OF_EXPERIMENT = 5;
    private static final List<String> WORDS =
            List.of("compare land-leasing frozen-market --seeds 1..2 --grid 10 --scale 5000 --until 2017-02 --quiet"
                    .split(" "));

    @TempDir
    private Path folder;

    @Test
    void aProgramKilledAtAnyMomentGoesOnToTheBytesOfAnUndisturbedOne() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        long start = System.nanoTime();
        assertThat(start(undisturbed).waitFor()).isZero();
        long whole = (System.nanoTime() - start) / 1_000_000;
        Map<String, String> expected = contents(undisturbed);
        Path disturbed = folder.resolve("disturbed");
        Map<Stage, Integer> kills = new EnumMap<>(Stage.class);
        SplittableRandom moments = new SplittableRandom(SEED);
        int ends = 0;
        for (int late = 0; total(kills) < KILLS; ) {
            boolean runsMade = Stage.of(disturbed).compareTo(Stage.RUNS) > 0;
            double moment = moments.nextDouble() * (runsMade ? 1 : PART_WITH_THE_RUNS);
            if (late < LATE_KILLS && killed(disturbed, (long) (whole * moment))) {
                kills.merge(Stage.of(disturbed), 1, Integer::sum);
                late += runsMade ? 1 : 0;
            } else {
                goOnToTheEnd(disturbed, expected, kills);
                ends++;
                late = 0;
            }
        }
        goOnToTheEnd(disturbed, expected, kills);
        System.out.printf("%d kills survived, %s; %d experiments went on to their end%n", KILLS, kills, ends + 1);
    }

    private void goOnToTheEnd(Path results, Map<String, String> expected, Map<Stage, Integer> kills) throws Exception {
        assertThat(start(results).waitFor())
                .as(() -> "exit code; it said " + said())
                .isZero();
        assertThat(differing(contents(results), expected))
                .as("files that differ after the kills %s", kills)
                .isEmpty();
        delete(results);
    }

    /** Whether the program was killed, or came to its end before. */
    private boolean killed(Path results, long milliseconds) throws Exception {
        Process program = start(results);
        program.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        int code = program.destroyForcibly().waitFor();
        assertThat(code).as(() -> "exit code; it said " + said()).isIn(0, KILLED);
        return code == KILLED;
    }

    private static int total(Map<Stage, Integer> kills) {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** How far a program had come, by what it left. */
    private enum Stage {
        BEFORE_THE_RUN_FILES,
        RUNS,
        TABLES_AND_REPORT,
        AFTER_THE_MANIFEST;

        static Stage of(Path results) throws IOException {
            if (!Files.exists(results)) {
                return BEFORE_THE_RUN_FILES;
            }
            try (Stream<Path> files = Files.walk(results)) {
                List<String> names =
                        files.map(file -> file.getFileName().toString()).toList();
                long runs = names.stream().filter(name -> name.endsWith(".run")).count();
                if (names.contains("manifest.json")) {
                    return AFTER_THE_MANIFEST;
                }
                return runs == RUNS_OF_EXPERIMENT ? TABLES_AND_REPORT : runs == 0 ? BEFORE_THE_RUN_FILES : RUNS;
            }
        }
    }

    private static Set<String> differing(Map<String, String> found, Map<String, String> expected) {
        Set<String> names = new TreeSet<>(found.keySet());
        names.addAll(expected.keySet());
        names.removeIf(name -> Objects.equals(found.get(name), expected.get(name)));
        return names;
    }

    private Process start(Path results) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Djjj.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(WORDS);
        command.addAll(List.of("--out", results.toString()));
        File said = folder.resolve("said.txt").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Every file; of those that tell the time or the seconds a run took, only that they are there. */
    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                boolean timed = List.of("manifest.json", "ro-crate-metadata.json", "runs.csv", ".lock")
                                .contains(name)
                        || name.endsWith(".run");
                contents.put(root.relativize(file).toString(), timed ? "" : Sha256.of(file));
            }
        }
        return contents;
    }
}
