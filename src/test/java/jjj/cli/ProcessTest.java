package jjj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jjj.experiment.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What holds when the program is stopped, killed, or started twice. A run of {@code slow} takes 1.2 s. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ProcessTest {
    private static final String[] SLOW = {"run", "slow", "--seeds", "1..6", "--threads", "1"};

    @TempDir
    private Path home;

    private Path out;
    private Path err;

    @BeforeEach
    void nameFiles() {
        out = home.resolve("out.txt");
        err = home.resolve("err.txt");
    }

    @Test
    void aStoppedExperimentKeepsWhatIsDoneAndSaysHowToGoOn() throws Exception {
        Process process = start(SLOW);
        awaitRuns(2);
        signal(process, "INT");

        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(err)
                .content()
                .containsPattern("interrupted: [2-5] of 6 runs are whole and kept in ")
                .contains("to go on: ./jjj run slow --seeds 1..6 --threads 1");
        int kept = runFiles().size();

        Typed again = Typed.in(home, SLOW);

        assertThat(again.code()).isZero();
        assertThat(again.err()).contains(kept + " of 6 runs are there already");
    }

    @Test
    void aKilledExperimentEndsWithTheSameBytesWhenItIsTakenUpAgain() throws Exception {
        Process process = start(SLOW);
        awaitRuns(2);
        process.destroyForcibly().waitFor();
        Typed.in(home, SLOW);
        Map<String, String> resumed = contents();

        try (Stream<Path> files = Files.walk(home.resolve("results"))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        Typed.in(home, SLOW);

        assertThat(resumed).isEqualTo(contents()).isNotEmpty();
    }

    @Test
    void twoProgramsDoNotWorkInOneFolder() throws Exception {
        Process first = start(SLOW);
        awaitRuns(1);

        Typed second = Typed.in(home, SLOW);

        assertThat(second.code()).isEqualTo(2);
        assertThat(second.err()).contains("another jjj (process " + first.pid() + ") is working there");
        assertThat(first.waitFor()).isZero();
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                FakeMain.class.getName(),
                home.toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    private static void signal(Process process, String name) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, "" + process.pid())
                        .start()
                        .waitFor())
                .isZero();
    }

    private void awaitRuns(int runs) throws Exception {
        while (runFiles().size() < runs) {
            Thread.sleep(20);
        }
    }

    private List<Path> runFiles() throws IOException {
        if (!Files.exists(home.resolve("results"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(home.resolve("results"))) {
            return files.filter(file -> file.toString().endsWith(".run")
                            && !file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home.resolve("results"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toString();
                if (name.endsWith(".gz") || name.contains("/data/") || name.endsWith(".html")) {
                    contents.put(home.relativize(file).toString(), Sha256.of(file));
                }
            }
        }
        return contents;
    }
}
