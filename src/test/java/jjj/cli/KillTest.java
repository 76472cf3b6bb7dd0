package jjj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
 * The real program is killed again and again at random moments; going on must end in exactly the bytes of an experiment
 * that nobody disturbed. {@code -Djjj.kills=100} for more kills than the build makes.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class KillTest {
    private static final int KILLS = Integer.getInteger("jjj.kills", 6);
    private static final int KILLS_PER_EXPERIMENT = 3;
    private static final long SEED = 20_170_401;
    private static final List<String> WORDS =
            List.of("compare land-leasing frozen-market --seeds 1..3 --grid 10 --scale 5000 --until 2017-02 --quiet"
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
        SplittableRandom moments = new SplittableRandom(SEED);
        Path disturbed = folder.resolve("disturbed");
        for (int kills = 0; kills < KILLS; kills += KILLS_PER_EXPERIMENT) {
            for (int kill = 0; kill < KILLS_PER_EXPERIMENT; kill++) {
                Process program = start(disturbed);
                program.waitFor(whole / 10 + moments.nextLong(whole), TimeUnit.MILLISECONDS);
                program.destroyForcibly().waitFor();
            }
            assertThat(start(disturbed).waitFor()).isZero();
            assertThat(differing(contents(disturbed), expected))
                    .as("after %d kills", kills + KILLS_PER_EXPERIMENT)
                    .isEmpty();
            delete(disturbed);
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
