package jjj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jjj.calibration.Block;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In the fake world {@code baseline} records a price in Xiong'an alone: the distance is the largest or near it. */
class CalibrateCommandTest {
    private static final String[] SHORT = {"--evaluations", "1", "--until", "2017-02"};

    @TempDir
    private Path home;

    @BeforeEach
    void giveItSeeds() throws IOException {
        Files.createDirectories(home.resolve("seeds"));
        Files.writeString(home.resolve("seeds/default.txt"), "1\n");
    }

    @Test
    void aDryRunAnswersAndWritesNothing() {
        Typed run = calibrate("--dry-run");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("free:", "held against", "at most ");
        assertThat(calibrate("--dry-run", "--json").out()).contains("\"trials\" : ");
        assertThat(home.resolve("results")).doesNotExist();
    }

    @Test
    void theSameCommandGoesOnAndForceBeginsAnew() throws IOException {
        Typed first = calibrate();
        Typed again = calibrate();
        Typed forced = calibrate("--force");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err()).contains("start: distance ");
        assertThat(again.err()).doesNotContain("start: distance ");
        assertThat(forced.err()).contains("start: distance ");
        assertThat(folders()).hasSize(1);
    }

    /** An earlier trial says nothing of another baseline. */
    @Test
    void aChangedBaselineHasAFolderOfItsOwn() throws IOException {
        calibrate();
        Files.writeString(home.resolve("fake-baseline.txt"), "changed");

        Typed changed = calibrate();

        assertThat(changed.err()).contains("start: distance ");
        assertThat(folders()).hasSize(2);
    }

    @Test
    void aTrialOfWhichARunFailsIsNamedAndTriedAgainByTheNextCommand() throws IOException {
        Files.writeString(home.resolve("fake-baseline.txt"), "broken");

        Typed run = calibrate("--seeds", "1..2");

        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.err())
                .contains("failed: baseline, seed 2, 2018-12 (Finance): books do not balance; alone: ./jjj run baseline"
                        + " --seeds 2 --until 2017-02 --set ")
                .contains("there is nothing to search from");
        assertThat(folders().get(0).resolve("trials.csv")).content().contains("seed 2, 2018-12 (Finance)");
        assertThat(calibrate("--seeds", "1..2").err()).contains("start: a run failed");
    }

    @Test
    void twoSearchesDoNotWorkInOneFolder() throws IOException {
        calibrate();
        try (var lock = jjj.experiment.FolderLock.take(folders().get(0))) {
            Typed second = calibrate();
            assertThat(second.code()).isEqualTo(2);
            assertThat(second.err()).contains("another jjj");
        }
    }

    @Test
    void aDamagedFileOfTrialsIsSaidInOneLine() throws IOException {
        calibrate();
        Path trials = folders().get(0).resolve("trials.csv");
        Files.writeString(trials, Files.readString(trials).replaceFirst("start,", "start"));

        Typed run = calibrate("--quiet");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains("trials.csv");
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        assertRefused("--ensemble 1: one set is no ensemble", "--ensemble", "1");
        assertRefused("--evaluations -1", "--evaluations", "-1");
        assertRefused("--threads 0", "--threads", "0");
        assertRefused("nothing: no block; expected one of prices", "nothing");
        assertRefused("worker.nothing: no parameter", "--parameter", "worker.nothing");
        assertRefused("is searched for", "--parameter", "worker.betaWage", "--set", "worker.betaWage=1");
        assertRefused("--parquet", "--parquet");
        assertRefused("--precision", "--precision", "price=50");
        assertRefused("--profile", "--profile");
        assertRefused("--out: no name", "--out", "");
    }

    @Test
    void theHelpNamesEveryBlock() {
        assertThat(Typed.in(home, "calibrate", "--help").out())
                .contains(Block.all().stream().map(Block::name).toList());
    }

    private void assertRefused(String why, String... words) {
        Typed refused = calibrate(words);
        assertThat(refused.code()).as(refused.err()).isEqualTo(2);
        assertThat(refused.err().strip().lines()).hasSize(1);
        assertThat(refused.err()).contains(why);
        assertThat(home.resolve("results")).doesNotExist();
    }

    private Typed calibrate(String... words) {
        List<String> all = new ArrayList<>(List.of("calibrate"));
        all.addAll(List.of(words));
        if (!all.contains("--evaluations")) {
            all.addAll(List.of(SHORT));
        }
        return Typed.in(home, all.toArray(String[]::new));
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(home.resolve("results"))) {
            return folders.sorted().toList();
        }
    }
}
