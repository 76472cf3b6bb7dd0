package jjj.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import jjj.base.Unit;
import jjj.design.Axis;
import jjj.scenario.ParameterTable;
import jjj.validation.Band;
import jjj.validation.Formula;
import jjj.validation.Observed;
import jjj.validation.Target;
import jjj.validation.Targets;
import jjj.validation.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Planted parameters of made-up data are found again. The data: a price that grows by a, a debt that falls in b, both
 * shaken a little by the seed; c moves nothing; d was planted just beyond its range.
 */
class CalibrationTest {
    private static final double PLANTED_A = 0.62;
    private static final double PLANTED_B = 1.7;
    private static final double PLANTED_D = 1.15;
    private static final List<Axis.Range> FREE = List.of(
            new Axis.Range("a", Unit.NUMBER, 0, 1),
            new Axis.Range("b", Unit.NUMBER, 1, 3),
            new Axis.Range("c", Unit.NUMBER, 0, 1),
            new Axis.Range("d", Unit.NUMBER, 0, 1));

    @TempDir
    private Path folder;

    private int runs;

    @Test
    void plantedParametersAreRecoveredAndThoseThatCannotBeAreNamed() throws IOException {
        Calibration.Result result = calibration().search(new double[] {0.1, 0.9, 0.5, 0.5}, 0, 240, 30);
        assertThat(number(result, 0)).isCloseTo(PLANTED_A, within(0.02));
        assertThat(number(result, 1)).isCloseTo(PLANTED_B, within(0.04));
        assertThat(result.best().distance()).isLessThan(result.start().distance());
        assertThat(result.estimates().stream().map(Calibration.Estimate::identified))
                .containsExactly(true, true, false, true);
        assertThat(result.estimates().stream().map(Calibration.Estimate::atBound))
                .containsExactly(false, false, false, true);
        Calibration.Estimate a = result.estimates().get(0);
        assertThat(a.keptHigh().orElseThrow() - a.keptLow().orElseThrow()).isLessThan(0.2);
        assertThat(result.kept())
                .allMatch(trial -> trial.distance() <= 1.1 * result.best().distance());
    }

    @Test
    void leastSquaresFindsPlantedParametersWithATenthOfTheTrials() throws IOException {
        Calibration.Result result = calibration().search(new double[] {0.1, 0.9, 0.5, 0.5}, 4, 0, 0);
        assertThat(number(result, 0)).isCloseTo(PLANTED_A, within(0.02));
        assertThat(number(result, 1)).isCloseTo(PLANTED_B, within(0.04));
        assertThat(result.estimates().get(3).atBound()).isTrue();
        assertThat(runs)
                .isLessThanOrEqualTo(Calibration.trials(FREE.size(), 4, 0, 0))
                .isLessThan(40);
    }

    @Test
    void aSearchThatWasStoppedGoesOnAndEndsTheSame() throws IOException {
        double[] start = {0.1, 0.9, 0.5, 0.5};
        calibration().search(start, 0, 20, 0);
        int before = runs;
        Calibration.Result whole = calibration().search(start, 0, 60, 0);
        int after = runs;
        Calibration.Result again = calibration().search(start, 0, 60, 0);
        assertThat(before).isPositive();
        assertThat(runs).isEqualTo(after);
        assertThat(again.best()).isEqualTo(whole.best());
    }

    @Test
    void figuresThatAreSetAsideAreNeverLookedAt() {
        List<String> subjects = Block.all().stream()
                .flatMap(block -> block.subjects().stream())
                .distinct()
                .toList();
        assertThat(new Distance(Targets.compared(), subjects).targets())
                .isNotEmpty()
                .allMatch(target -> target.use() == Use.CALIBRATION);
        assertThatThrownBy(() -> new Distance(Targets.compared(), List.of("weather")))
                .hasMessageContaining("no calibration target");
    }

    @Test
    void everyBlockHasParametersOfTheTableAndTargets() {
        for (Block block : Block.all()) {
            assertThat(block.free())
                    .allMatch(
                            free -> free.path().startsWith("start.")
                                    ? free.low().isPresent() && free.high().isPresent()
                                    : ParameterTable.shipped()
                                            .find(free.path())
                                            .orElseThrow()
                                            .allows(free.start()),
                            block.name());
            assertThat(new Distance(Targets.compared(), block.subjects()).targets())
                    .isNotEmpty();
        }
    }

    private Calibration calibration() throws IOException {
        Distance distance = new Distance(
                List.of(
                        target("price", "price@here@2020", planted("price", 0), 1),
                        target("price", "price@here@2021", planted("price", 1), 1),
                        target("debt", "debt@here@2020", planted("debt", 0), 1),
                        target("debt", "rent@here@2020", 10 * PLANTED_D, 3)),
                List.of("price", "debt"));
        Path trials = folder.resolve("trials.csv");
        return new Calibration(FREE, distance, this::run, trials, trial -> {});
    }

    private List<Observed> run(Map<String, String> settings) {
        runs++;
        List<Observed> seeds = new ArrayList<>();
        for (int seed = 1; seed <= 2; seed++) {
            double shake = seed == 1 ? 0.01 : -0.01;
            seeds.add((measure, place, month) -> OptionalDouble.of(value(
                            measure,
                            month / 12 - 2020,
                            Double.parseDouble(settings.get("a")),
                            Double.parseDouble(settings.get("b")),
                            Double.parseDouble(settings.get("d")))
                    + shake));
        }
        return seeds;
    }

    private static double planted(String measure, int year) {
        return value(measure, year, PLANTED_A, PLANTED_B, PLANTED_D);
    }

    private static double value(String measure, int year, double a, double b, double d) {
        return switch (measure) {
            case "price" -> 10 + 4 * a * (year + 1);
            case "debt" -> 12 - 3 * b + a;
            default -> 10 * d;
        };
    }

    private static Target target(String subject, String of, double published, double tolerance) {
        return new Target(
                subject + of,
                of,
                Use.CALIBRATION,
                "planted",
                subject,
                Optional.of(new Target.Comparison(
                        Optional.of(Formula.of("level", of, "")),
                        Optional.empty(),
                        published,
                        "1",
                        Optional.of(new Band(published - tolerance, published + tolerance)))),
                new Target.Cite(OptionalDouble.empty(), "", "", "", "", "", Optional.empty()));
    }

    private static double number(Calibration.Result result, int i) {
        return Double.parseDouble(result.estimates().get(i).best());
    }
}
