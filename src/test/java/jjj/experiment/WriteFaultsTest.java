package jjj.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jjj.experiment.Experiment.Manner;
import jjj.experiment.Plan.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fails at every single operation that writes, one after the other. */
class WriteFaultsTest {
    private static final Manner ALONE = new Manner(1, false, "./jjj compare a b");
    private static final int FEWEST_OPERATIONS = 60;

    @TempDir
    private Path folder;

    private final Plan plan = FakeWorld.plan(Purpose.COMPARE, "1", "a", "b");

    @Test
    void whereverWritingFailsGoingOnEndsInTheBytesOfAnUndisturbedExperiment() throws IOException {
        FaultyFiles sound = new FaultyFiles(FileSystems.getDefault(), 0);
        Path undisturbed = folder.resolve("undisturbed");
        new FakeWorld().experiment(plan, sound.at(undisturbed)).make(ALONE, Progress.SILENT);
        Map<String, String> expected = contents(undisturbed);
        assertThat(sound.operations()).isGreaterThan(FEWEST_OPERATIONS);

        for (int failing = 1; failing <= sound.operations(); failing++) {
            Path results = folder.resolve("fault" + failing);
            FaultyFiles faulty = new FaultyFiles(FileSystems.getDefault(), failing);
            String said = attempt(faulty.at(results));
            new FakeWorld().experiment(plan, results).make(ALONE, Progress.SILENT);

            assertThat(contents(results)).as("operation %d: %s", failing, said).isEqualTo(expected);
        }
    }

    /** Makes the experiment; what is said, if anything. It may fail only with words. */
    private String attempt(Path results) {
        try {
            Outcome outcome = new FakeWorld().experiment(plan, results).make(ALONE, Progress.SILENT);
            List<String> causes = outcome.failures().stream()
                    .map(run -> run.failure().orElseThrow().words())
                    .toList();
            causes.forEach(cause -> assertThat(cause).containsIgnoringCase("space left"));
            return causes.toString();
        } catch (BadInput e) {
            assertThat(e).hasMessageContaining("o space left on device");
            return e.getMessage();
        }
    }

    /** All that does not tell the time. */
    private static Map<String, String> contents(Path results) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                boolean timed = List.of("manifest.json", "ro-crate-metadata.json", "runs.csv", ".lock")
                                .contains(name)
                        || name.endsWith(".run");
                contents.put(results.relativize(file).toString(), timed ? "" : Sha256.of(file));
            }
        }
        return contents;
    }
}
