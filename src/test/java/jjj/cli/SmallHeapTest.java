package jjj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own with little memory. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class SmallHeapTest {
    @TempDir
    private Path folder;

    @Test
    void aJobThatDoesNotFitIsRefusedBeforeItStartsAndTheScaleThatIsNamedFits() throws Exception {
        assertThat(program("-Xmx256m", "run", "frozen-market", "--scale", "1", "--seeds", "1"))
                .isEqualTo(2);
        assertThat(err())
                .content()
                .hasLineCount(1)
                .matches(
                        "(?s)jjj: --scale 1: one world at a time takes about 1.* GB of memory, and Java has 0.2 GB for it;"
                                + " --scale 10 would fit; .*");
        assertThat(folder.resolve("results")).doesNotExist();

        assertThat(program(
                        "-Xmx256m",
                        "run-one",
                        "frozen-market",
                        "--scale",
                        "10",
                        "--seed",
                        "1",
                        "--to",
                        folder.resolve("one.csv.gz").toString(),
                        "--grid",
                        "10",
                        "--until",
                        "2017-02"))
                .as(Files.readString(err()))
                .isZero();
    }

    private Path err() {
        return folder.resolve("err.txt");
    }

    private int program(String heap, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(words));
        if (words[0].equals("run")) {
            command.addAll(List.of("--out", folder.resolve("results").toString()));
        }
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(err().toFile())
                .start()
                .waitFor();
    }
}
