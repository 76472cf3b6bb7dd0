package jjj.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import jjj.base.Months;
import jjj.experiment.Experiment.Manner;
import jjj.experiment.Plan.Purpose;
import jjj.measure.Recorder;
import jjj.results.Place;
import jjj.results.SeriesKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecisionTest {
    private static final SeriesKey PRICE = new SeriesKey("price", "region");
    private static final Setting SETTING = new Setting(
            List.of(FakeWorld.PRICE),
            List.of(new Place("region", "region", "Region", "地区", "", 0, 0)),
            List.of(),
            List.of());

    @TempDir
    private Path results;

    @Test
    void seedsAreAddedAtMostThreefoldAtATime() {
        assertThat(Precision.next(List.of(open(5, 7)), 5, 100)).isEqualTo(7);
        assertThat(Precision.next(List.of(open(5, 80)), 5, 100)).isEqualTo(15);
        assertThat(Precision.next(List.of(open(40, 41)), 40, 100)).isEqualTo(44);
        assertThat(Precision.next(List.of(open(99, 100)), 99, 100)).isEqualTo(100);
    }

    @Test
    void whatCannotBeReachedIsNotRunAfter() {
        assertThat(Precision.next(List.of(open(10, 2_000_000)), 10, 100)).isEqualTo(10);
        assertThat(Precision.next(List.of(unreachable(10)), 10, 100)).isEqualTo(10);
        assertThat(Precision.next(List.of(unreachable(10), open(10, 12)), 10, 100))
                .isEqualTo(12);
        assertThat(Precision.next(List.of(met(10)), 10, 100)).isEqualTo(10);
    }

    /** Of one seed there is no spread, and that of two or three may be several times too large. */
    @Test
    void fewSeedsAreNotTakenAtTheirWord() {
        assertThat(Precision.next(List.of(unreachable(1)), 1, 100)).isEqualTo(6);
        assertThat(Precision.next(List.of(open(2, 5_000)), 2, 100)).isEqualTo(6);
        assertThat(Precision.next(List.of(open(3, 5_000)), 3, 8)).isEqualTo(8);
    }

    /** Of two years and of four, also where the longer one is the reference. */
    @Test
    void scenariosOfDifferentEndsAreHeldTogetherInTheLastMonthOfBoth() {
        for (List<ScenarioCase> order : List.of(
                List.of(until("a", "2018-12"), until("b", "2020-12")),
                List.of(until("b", "2020-12"), until("a", "2018-12")))) {
            Precision.Standing standing = standing(Purpose.COMPARE, order);
            assertThat(standing.month()).isEqualTo("2018-12");
            assertThat(standing.met()).isTrue();
        }
    }

    @Test
    void pointsOfADesignKeepDecembersSoTheLastCommonDecemberIsTaken() {
        Precision.Standing standing = standing(Purpose.SWEEP, List.of(until("a", "2018-06"), until("b", "2020-12")));
        assertThat(standing.month()).isEqualTo("2017-12");
    }

    @Test
    void scenariosWithoutACommonMonthAreRefused() {
        List<ScenarioCase> apart = new ArrayList<>(List.of(until("a", "2018-12")));
        apart.add(of("b", YearMonth.of(2019, 1), YearMonth.of(2020, 12)));
        assertThatThrownBy(() -> standing(Purpose.COMPARE, apart))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("b begins in 2019-01, after the last month that all scenarios have, 2018-12");
    }

    private Precision.Standing standing(Purpose purpose, List<ScenarioCase> scenarios) {
        Plan like = FakeWorld.plan(purpose, "1..3", "a", "b");
        Plan plan = new Plan(purpose, scenarios, like.seeds(), like.settings(), new TreeMap<>());
        Path folder = new Experiment(plan, PrecisionTest::run, FakeWorld.EVALUATION, results)
                .make(new Manner(1, false, ""), Progress.SILENT)
                .folder();
        return Precision.of(List.of("price@region=1000"), SETTING)
                .standings(plan, folder, 1)
                .get(0);
    }

    private static void run(ScenarioCase scenario, long seed, Recorder recorder) {
        int first = Months.of(scenario.period().from());
        for (int month = first; month <= Months.of(scenario.period().until()); month++) {
            recorder.record(month, "region", FakeWorld.PRICE, 8_000 + seed + month);
        }
    }

    private static ScenarioCase until(String name, String until) {
        return of(name, YearMonth.of(2017, 1), YearMonth.parse(until));
    }

    private static ScenarioCase of(String name, YearMonth from, YearMonth until) {
        ScenarioCase fake = FakeWorld.scenario(name);
        return new ScenarioCase(
                fake.note(), new ScenarioCase.Period(from, until), fake.resolved() + until, fake.origins());
    }

    private static Precision.Standing open(int seeds, long needed) {
        return standing(2, seeds, OptionalLong.of(needed));
    }

    private static Precision.Standing unreachable(int seeds) {
        return standing(2, seeds, OptionalLong.empty());
    }

    private static Precision.Standing met(int seeds) {
        return standing(1, seeds, OptionalLong.of(seeds));
    }

    private static Precision.Standing standing(double reached, int seeds, OptionalLong needed) {
        return new Precision.Standing("b", PRICE, "2018-12", "CNY/m2", 1, reached, seeds, needed);
    }
}
