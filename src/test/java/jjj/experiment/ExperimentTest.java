package jjj.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jjj.experiment.Experiment.Manner;
import jjj.experiment.Plan.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentTest {
    private static final Manner TWO_THREADS = new Manner(2, false, "./jjj run a b");

    @TempDir
    private Path results;

    private final FakeWorld world = new FakeWorld();
    private final Plan plan = FakeWorld.plan(Purpose.RUN, "1..5", "a", "b");

    @Test
    void everyScenarioRunsOnEverySeedInAFileOfItsOwn() {
        Outcome outcome = world.experiment(plan, results).make(TWO_THREADS, Progress.SILENT);

        assertThat(outcome.complete()).isTrue();
        assertThat(outcome.runs()).hasSize(11);
        assertThat(outcome.folder().resolve("runs/a/1.csv.gz")).exists();
        assertThat(outcome.folder().resolve("runs/b/5.csv.gz")).exists();
        assertThat(outcome.folder().resolve("runs.csv"))
                .content()
                .contains("a,1,done,")
                .doesNotContain("failed");
        assertThat(outcome.folder().resolve("scenarios/a.yaml")).exists();
        assertThat(outcome.report())
                .hasValueSatisfying(report -> assertThat(report).exists());
    }

    @Test
    void comparableRunsComeTogether() {
        world.experiment(plan, results).make(new Manner(1, false, ""), Progress.SILENT);

        assertThat(world.simulated).startsWith("a 1", "b 1", "a 2", "b 2");
    }

    @Test
    void theSameCommandAgainSimulatesNothing() {
        world.experiment(plan, results).make(TWO_THREADS, Progress.SILENT);
        world.simulated.clear();

        Outcome outcome = world.experiment(plan, results).make(TWO_THREADS, Progress.SILENT);

        assertThat(world.simulated).isEmpty();
        assertThat(outcome.complete()).isTrue();
        assertThat(outcome.answer().lines()).containsExactly("as before");
    }

    @Test
    void aTableThatWasTouchedIsMadeAgain() throws IOException {
        Path folder = world.experiment(plan, results)
                .make(TWO_THREADS, Progress.SILENT)
                .folder();
        Map<String, String> before = contents(folder);
        Files.writeString(folder.resolve("data/measures.csv"), "touched");
        Files.writeString(folder.resolve("data/leftover.csv"), "of an earlier version");

        world.experiment(plan, results).make(TWO_THREADS, Progress.SILENT);

        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void forceMakesEveryRunAgain() {
        world.experiment(plan, results).make(TWO_THREADS, Progress.SILENT);
        world.experiment(plan, results).make(new Manner(2, true, ""), Progress.SILENT);

        assertThat(world.simulated).hasSize(22);
    }

    @Test
    void onlyWhatIsMissingOrDamagedIsMadeAgain() throws IOException {
        Path folder = world.experiment(plan, results)
                .make(TWO_THREADS, Progress.SILENT)
                .folder();
        Map<String, String> before = contents(folder);
        Files.delete(folder.resolve("runs/a/2.csv.gz"));
        Files.writeString(folder.resolve("runs/b/3.csv.gz"), "not packed at all");
        byte[] half = Files.readAllBytes(folder.resolve("runs/b/4.csv.gz"));
        Files.write(folder.resolve("runs/b/4.csv.gz"), java.util.Arrays.copyOf(half, half.length / 2));
        Files.writeString(folder.resolve("runs/a/5.run"), "half a no");
        world.simulated.clear();

        world.experiment(plan, results).make(TWO_THREADS, Progress.SILENT);

        assertThat(world.simulated).containsExactlyInAnyOrder("a 2", "b 3", "b 4", "a 5");
        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void aRunOfAnotherExperimentIsTakenFromThere() {
        world.experiment(plan, results).make(TWO_THREADS, Progress.SILENT);
        world.simulated.clear();

        world.experiment(FakeWorld.plan(Purpose.RUN, "1..6", "a"), results).make(TWO_THREADS, Progress.SILENT);

        assertThat(world.simulated).containsExactly("a 6");
    }

    @Test
    void nothingIsTakenFromAnotherVersion() {
        Plan other = new Plan(
                plan.purpose(),
                plan.scenarios(),
                plan.seeds(),
                plan.settings(),
                new TreeMap<>(Map.of("version", "later")));
        Path first = world.experiment(plan, results)
                .make(TWO_THREADS, Progress.SILENT)
                .folder();

        Path second = world.experiment(other, results)
                .make(TWO_THREADS, Progress.SILENT)
                .folder();

        assertThat(second).isNotEqualTo(first);
        assertThat(world.simulated).hasSize(22);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8})
    void threadsAndOrderChangeNoByte(int threads) throws IOException {
        UnaryOperator<List<Run>> shuffled = runs -> {
            List<Run> copy = new ArrayList<>(runs);
            Collections.shuffle(copy, new Random(threads));
            return copy;
        };
        Path one = world.experiment(plan, results.resolve("one"))
                .make(new Manner(1, false, ""), Progress.SILENT)
                .folder();
        Path many = world.experiment(plan, results.resolve("many"))
                .make(new Manner(threads, false, ""), Progress.SILENT, shuffled)
                .folder();

        assertThat(contents(many)).isEqualTo(contents(one));
    }

    @Test
    void aRunThatFailsIsListedAndTheOthersAreKept() throws IOException {
        RunsOneSeed unlucky = (scenario, seed, recorder) -> {
            world.run(scenario, seed, recorder);
            if (seed == 3 && scenario.name().equals("b")) {
                throw new IllegalStateException("2018-12 Xiong'an: books do not balance");
            }
        };

        Outcome outcome =
                new Experiment(plan, unlucky, FakeWorld.EVALUATION, results).make(TWO_THREADS, Progress.SILENT);

        assertThat(outcome.complete()).isFalse();
        assertThat(outcome.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.scenario()).isEqualTo("b");
            assertThat(failure.seed()).isEqualTo(3);
            assertThat(failure.failure().orElseThrow().words()).isEqualTo("2018-12 Xiong'an: books do not balance");
        });
        assertThat(outcome.folder().resolve("runs/b/3.csv.gz")).doesNotExist();
        assertThat(outcome.folder().resolve("runs.csv"))
                .content()
                .contains("b,3,failed,,2018-12 Xiong'an: books do not balance");
        assertThat(outcome.folder().resolve("runs/a/5.csv.gz")).exists();
    }

    @Test
    void aRunWhoseFileIsDeletedWhileOthersAreMadeHasFailed() {
        Path first = world.experiment(plan, results).folder().resolve("runs/a/1.csv.gz");
        RunsOneSeed deleting = (scenario, seed, recorder) -> {
            world.run(scenario, seed, recorder);
            if (seed == 5) {
                assertThat(first.toFile().delete()).isEqualTo(scenario.name().equals("a"));
            }
        };

        Outcome outcome = new Experiment(plan, deleting, FakeWorld.EVALUATION, results)
                .make(new Manner(1, false, ""), Progress.SILENT);

        assertThat(outcome.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.scenario() + failure.seed()).isEqualTo("a1");
            assertThat(failure.failure().orElseThrow().words()).contains("deleted while other runs were made");
        });
        assertThat(world.experiment(plan, results)
                        .make(TWO_THREADS, Progress.SILENT)
                        .complete())
                .isTrue();
    }

    @Test
    void aFailedRunIsTriedAgainByTheNextCommand() {
        RunsOneSeed broken = (scenario, seed, recorder) -> {
            throw new StackOverflowError();
        };
        Outcome failed = new Experiment(plan, broken, FakeWorld.EVALUATION, results).make(TWO_THREADS, Progress.SILENT);
        assertThat(failed.failures()).hasSize(11);
        assertThat(failed.report()).isEmpty();

        assertThat(world.experiment(plan, results)
                        .make(TWO_THREADS, Progress.SILENT)
                        .complete())
                .isTrue();
    }

    @Test
    void whatACrashLeftHalfWrittenIsRemoved() throws IOException {
        Path folder = world.experiment(plan, results)
                .make(TWO_THREADS, Progress.SILENT)
                .folder();
        Path leftover = Files.writeString(folder.resolve("runs/a/.7.csv.gz.part"), "half");

        world.experiment(plan, results).make(TWO_THREADS, Progress.SILENT);

        assertThat(leftover).doesNotExist();
    }

    @Test
    void theManifestKnowsEveryFileByItsFingerprint() throws IOException {
        Path folder = world.experiment(plan, results)
                .make(TWO_THREADS, Progress.SILENT)
                .folder();

        String manifest = Files.readString(folder.resolve("manifest.json"));

        for (Map.Entry<String, String> file : contents(folder).entrySet()) {
            assertThat(manifest).contains("\"" + file.getKey() + "\" : \"" + file.getValue() + "\"");
        }
        assertThat(manifest).contains("\"command\" : \"./jjj run a b\"").contains("\"seeds\" : [ 1, 2, 3, 4, 5 ]");
    }

    @Test
    void aComparisonRunsItsReferenceOnceMoreAsPlacebo() {
        Plan comparison = FakeWorld.plan(Purpose.COMPARE, "1..2", "a", "b");

        Outcome outcome = world.experiment(comparison, results).make(TWO_THREADS, Progress.SILENT);

        assertThat(world.simulated).contains("a.placebo 1").hasSize(5);
        assertThat(Sha256.ofReadable(outcome.folder().resolve("runs/a.placebo/1.csv.gz")))
                .isEqualTo(Sha256.ofReadable(outcome.folder().resolve("runs/a/1.csv.gz")));
    }

    @Test
    void aFileWhereAFolderShouldBeIsBadInput() throws IOException {
        Path file = Files.writeString(results.resolve("file"), "");

        assertThatThrownBy(() -> world.experiment(plan, file).make(TWO_THREADS, Progress.SILENT))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cannot be written there")
                .hasMessageContaining("--out");
        assertThat(world.simulated).isEmpty();
    }

    @Test
    void anExperimentThatIsBeingMadeIsLeftAlone() throws IOException {
        Experiment experiment = world.experiment(plan, results);
        Files.createDirectories(experiment.folder());
        try (FolderLock lock = FolderLock.take(experiment.folder())) {
            assertThatThrownBy(() -> experiment.make(TWO_THREADS, Progress.SILENT))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining(
                            "another jjj (process " + ProcessHandle.current().pid() + ")");
        }
        assertThat(experiment.make(TWO_THREADS, Progress.SILENT).complete()).isTrue();
    }

    /** Every file but the clock's: name and fingerprint. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (name.startsWith("data") || name.endsWith(".gz") || name.startsWith("scenarios")) {
                    contents.put(name, Sha256.of(file));
                }
            }
        }
        return contents;
    }
}
