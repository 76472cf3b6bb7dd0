package jjj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as it ships, in a process of its own, ends with each of its exit codes; model runs are the cheapest. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ExitCodesTest {
    private static final String[] CHEAP = {"--grid", "10", "--scale", "5000", "--until", "2017-02", "--threads", "1"};

    @TempDir
    private Path place;

    @Test
    void zeroWhenAllIsDone() throws Exception {
        Ended ended = ended(List.of(), "list", "seeds");

        assertThat(ended.code).as(ended.said).isZero();
        assertThat(ended.said).contains("default");
    }

    @Test
    void oneWhenTheProgramItselfIsBroken() throws Exception {
        Path table = Files.createDirectories(place.resolve("broken/parameters")).resolve("parameters.csv");
        Files.writeString(table, "no table at all\n");

        Ended ended = ended(List.of(place.resolve("broken")), "list", "parameters");

        assertThat(ended.code).as(ended.said).isEqualTo(1);
        assertThat(ended.said).contains("internal error, please report it");
    }

    @Test
    void twoWhenWhatWasTypedCannotBeDone() throws Exception {
        Ended ended = ended(List.of(), "run", "baselin");

        assertThat(ended.code).as(ended.said).isEqualTo(2);
        assertThat(ended.said).contains("the nearest is \"baseline\"");
    }

    @Test
    void threeWhenARunFails() throws Exception {
        Ended ended = ended(List.of(dear()), cheap("run", "baseline", "--seeds", "1"));

        assertThat(ended.code).as(ended.said).isEqualTo(3);
        assertThat(ended.said).contains("failed: baseline, seed 1, ", "alone: ./jjj run baseline --seeds 1");
    }

    @Test
    void threeWhenTheSingleRunFails() throws Exception {
        Path file = place.resolve("alone.csv.gz");

        Ended ended = ended(
                List.of(dear()),
                ("run-one baseline --seed 1 --grid 10 --scale 5000 --until 2017-02 --to " + file).split(" ", -1));

        assertThat(ended.code).as(ended.said).isEqualTo(3);
        assertThat(ended.said).contains("failed: baseline, seed 1, ");
        assertThat(file).doesNotExist();
    }

    @Test
    void threeWhenTheTrialACalibrationStartsFromFails() throws Exception {
        Ended ended = ended(List.of(dear()), cheap("calibrate", "prices", "--evaluations", "0", "--seeds", "1"));

        assertThat(ended.code).as(ended.said).isEqualTo(3);
        assertThat(ended.said)
                .contains(
                        "start: a run failed",
                        "nothing to search from",
                        "failed: baseline, seed 1, ",
                        "alone: ./jjj run");
    }

    @Test
    void threeWhenThePointsOfASweepFail() throws Exception {
        Ended ended = ended(
                List.of(dear()), cheap("sweep", "baseline", "--vary", "worker.betaHousing=0.8,1", "--seeds", "1"));

        assertThat(ended.code).as(ended.said).isEqualTo(3);
        assertThat(ended.said).contains("--set worker.betaHousing=0.8 ", "--set worker.betaHousing=1 ");
    }

    @Test
    void fourWhenACheckDoesNotHold() throws Exception {
        Ended made = ended(List.of(), cheap("run", "baseline", "--seeds", "1"));
        assertThat(made.code).as(made.said).isZero();
        Path folder = only(place.resolve("results"));
        Path table = folder.resolve("data/summary.csv");
        Files.writeString(table, Files.readString(table).replaceFirst("baseline", "basaline"));

        Ended ended = ended(List.of(), "verify", folder.toString(), "--runs", "0");

        assertThat(ended.code).as(ended.said).isEqualTo(4);
        assertThat(ended.said).contains("summary.csv");
    }

    /** Two months reach no published figure. */
    @Test
    void fourWhenTooFewFiguresAreWithinTolerance() throws Exception {
        Ended ended = ended(List.of(), cheap("validate", "--seeds", "1"));

        assertThat(ended.code).as(ended.said).isEqualTo(4);
        assertThat(ended.said).contains("NOT reached");
    }

    /** That its runs differ cannot be brought about from outside; that its books do not balance can. */
    @Test
    void fourWhenTheSelfTestFindsBooksThatDoNotBalance() throws Exception {
        Ended ended = ended(List.of(dear()), "selftest");

        assertThat(ended.code).as(ended.said).isEqualTo(4);
        assertThat(ended.said).containsPattern("books +FAILS").contains("this program cannot be trusted");
    }

    @Test
    void hundredAndThirtyWhenItIsInterrupted() throws Exception {
        Process process = start(List.of(), cheap("run", "baseline", "--seeds", "1..400"));
        while (!anyRunIsThere() && process.isAlive()) {
            Thread.sleep(20);
        }
        new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();

        assertThat(process.waitFor()).as(said()).isEqualTo(130);
        assertThat(said()).contains("are whole and kept in ", "to go on: ./jjj run baseline");
    }

    /** Before the program's own: a table in which building costs more than any money can be counted. */
    private Path dear() throws IOException {
        String shipped = Files.readString(Path.of("src/main/resources/parameters/parameters.csv"));
        Path table = Files.createDirectories(place.resolve("dear/parameters")).resolve("parameters.csv");
        Files.writeString(
                table,
                shipped.replaceFirst(
                        "land.constructionCostYuanPerSqm,[^,]*,CNY/m2,[^,]*,[^,]*,",
                        "land.constructionCostYuanPerSqm,1e300,CNY/m2,1,1e301,"));
        return place.resolve("dear");
    }

    private record Ended(int code, String said) {}

    private String[] cheap(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(CHEAP));
        all.addAll(List.of("--out", place.resolve("results").toString()));
        return all.toArray(String[]::new);
    }

    private Ended ended(List<Path> before, String... words) throws Exception {
        int code = start(before, words).waitFor();
        return new Ended(code, said());
    }

    /** @param before folders that are looked into before the program's own */
    private Process start(List<Path> before, String... words) throws IOException {
        List<String> folders =
                new ArrayList<>(before.stream().map(Path::toString).toList());
        folders.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Djjj.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                String.join(File.pathSeparator, folders),
                Main.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("said.txt").toFile())
                .start();
    }

    private String said() throws IOException {
        return Files.readString(place.resolve("said.txt"));
    }

    private boolean anyRunIsThere() throws IOException {
        if (!Files.exists(place.resolve("results"))) {
            return false;
        }
        try (Stream<Path> files = Files.walk(place.resolve("results"))) {
            return files.anyMatch(file -> file.toString().endsWith(".run")
                    && !file.getFileName().toString().startsWith("."));
        }
    }

    private static Path only(Path results) throws IOException {
        try (Stream<Path> folders = Files.list(results).filter(f -> Files.exists(f.resolve("manifest.json")))) {
            return folders.findFirst().orElseThrow();
        }
    }
}
