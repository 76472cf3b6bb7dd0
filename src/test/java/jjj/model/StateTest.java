package jjj.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jjj.base.Months;
import jjj.base.StateFile;
import jjj.base.StateRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that was interrupted goes on from what it wrote down as if nothing had happened. */
class StateTest {
    private static final Map<String, Region.Heard> UNDISTURBED = new HashMap<>();
    private static final String UNTIL = "2018-03";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "baseline, 2016-12, 2019-02",
        "baseline, 2018-12, 2019-02",
        "frozen-market, 2017-03, 2018-02",
        "land-leasing, 2018-01, 2022-02",
        "land-leasing, 2021-07, 2022-02",
        "no-xiongan, 2017-12, 2019-02"
    })
    void aRunContinuedFromItsStateHasTheBytesOfOneThatWasNotInterrupted(String name, String month, String until)
            throws IOException {
        var scenario = Region.scenario(name, until);
        Region.Heard whole = UNDISTURBED.computeIfAbsent(name, key -> {
            Region.Heard heard = new Region.Heard();
            Region.MODEL.run(scenario, 7, heard);
            return heard;
        });
        Path file = folder.resolve("state");
        RunUnderWay first = Region.MODEL.begin(scenario, 7, (at, place, measure, value) -> {});
        first.runUntil(month(month));
        write(first, file);

        Region.Heard rest = new Region.Heard();
        RunUnderWay second = Region.MODEL.begin(scenario, 7, rest);
        StateFile.read(file, second::state);
        second.runToItsEnd();

        assertThat(rest.all()).isEqualTo(whole.after(month)).isNotEmpty();
    }

    @Test
    void stateThatIsWrittenReadAndWrittenAgainIsTheSame() throws IOException {
        var scenario = Region.scenario("baseline", UNTIL);
        RunUnderWay run = Region.MODEL.begin(scenario, 3, (at, place, measure, value) -> {});
        run.runUntil(month("2018-01"));
        write(run, folder.resolve("one"));
        RunUnderWay again = Region.MODEL.begin(scenario, 3, (at, place, measure, value) -> {});
        StateFile.read(folder.resolve("one"), again::state);
        write(again, folder.resolve("two"));

        assertThat(folder.resolve("two")).hasSameBinaryContentAs(folder.resolve("one"));
    }

    @Test
    void theStateOfAnotherRunIsRefused() throws IOException {
        var scenario = Region.scenario("baseline", UNTIL);
        Path file = folder.resolve("state");
        write(Region.MODEL.begin(scenario, 3, (at, place, measure, value) -> {}), file);
        RunUnderWay other = Region.MODEL.begin(scenario, 4, (at, place, measure, value) -> {});

        assertThatThrownBy(() -> StateFile.read(file, other::state))
                .isInstanceOf(StateRefused.class)
                .hasMessage(file + ": the state is of another run: seed 3, expected 4");
    }

    @Test
    void aFlippedByteIsFoundWhereverItIs() throws IOException {
        var scenario = Region.scenario("baseline", UNTIL);
        Path file = folder.resolve("state");
        write(Region.MODEL.begin(scenario, 3, (at, place, measure, value) -> {}), file);
        RunUnderWay run = Region.MODEL.begin(scenario, 3, (at, place, measure, value) -> {});
        byte[] whole = Files.readAllBytes(file);
        for (int at : new int[] {0, 14, 40, whole.length / 2, whole.length - 33, whole.length - 1}) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);

            assertThatThrownBy(() -> StateFile.read(file, run::state))
                    .as("byte %d", at)
                    .isInstanceOf(StateRefused.class)
                    .hasMessageContaining("damaged");
        }
    }

    private static int month(String text) {
        return Months.of(java.time.YearMonth.parse(text));
    }

    private static void write(RunUnderWay run, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            StateFile.write(out, run::state);
        }
    }
}
