package jjj.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import jjj.base.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {
    private static final Axis PRICE = new Axis.Range("housing.priceElasticity", Unit.NUMBER, 0.5, 1.5);
    private static final Axis SHARE = new Axis.Range("worker.shareRooted", Unit.SHARE, 0.1, 0.5);
    private static final Axis LOTS = new Axis.Range("land.lots", Unit.COUNT, 1, 4);
    private static final Axis HUKOU = new Axis.Choice("hukou-quota.xiongan.hukou", List.of("beijing", "xiongan"));
    private static final List<Axis> ALL = List.of(PRICE, SHARE, LOTS, HUKOU);

    @Test
    void aGridHasEveryCombinationAndTheLastAxisChangesFastest() {
        Design grid = Design.grid(List.of(PRICE, HUKOU), 3);
        assertThat(grid.values())
                .containsExactly(
                        List.of("0.5", "beijing"),
                        List.of("0.5", "xiongan"),
                        List.of("1", "beijing"),
                        List.of("1", "xiongan"),
                        List.of("1.5", "beijing"),
                        List.of("1.5", "xiongan"));
        assertThat(grid.settings(2)).containsEntry("housing.priceElasticity", "1");
    }

    @Test
    void valuesAreWrittenWithTheirUnitAndSixDigits() {
        assertThat(SHARE.at(1 / 3.0)).isEqualTo("23.3333 %");
        assertThat(SHARE.at(0)).isEqualTo("10 %");
        assertThat(SHARE.at(1)).isEqualTo("50 %");
        assertThat(SHARE.shown()).isEqualTo("10 % to 50 %");
    }

    @Test
    void wholeNumbersComeEquallyOften() {
        assertThat(IntStream.range(0, 8).mapToObj(i -> LOTS.at(i / 8.0)))
                .containsExactly("1", "1", "2", "2", "3", "3", "4", "4");
        assertThat(LOTS.at(1)).isEqualTo("4");
        assertThat(LOTS.levels(7)).containsExactly("1", "2", "3", "4");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 50})
    void aLatinHypercubeHasOnePointInEveryPartOfEveryAxis(int size) {
        Design design = Design.latinHypercube(ALL, size, 3);
        for (int axis = 0; axis < ALL.size(); axis++) {
            int along = axis;
            assertThat(design.points().stream()
                            .map(point -> (int) (point[along] * size))
                            .sorted())
                    .containsExactlyElementsOf(IntStream.range(0, size).boxed().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 99})
    void aScrambledSobolSequenceFillsEveryPartOfEveryAxisEqually(int seed) {
        Design design = Design.sobol(ALL, 64, seed);
        for (int axis = 0; axis < ALL.size(); axis++) {
            int along = axis;
            assertThat(design.points().stream()
                            .map(point -> (int) (point[along] * 64))
                            .sorted())
                    .containsExactlyElementsOf(IntStream.range(0, 64).boxed().toList());
        }
    }

    @Test
    void aLongerSobolDesignBeginsAsTheShorterOne() {
        Design small = Design.sobol(ALL, 16, 1);
        Design large = Design.sobol(ALL, 128, 1);
        assertThat(large.values().subList(0, 16)).isEqualTo(small.values());
        assertThat(Design.saltelli(ALL, 32, 1).values().subList(0, 6 * 8))
                .isEqualTo(Design.saltelli(ALL, 8, 1).values());
    }

    @Test
    void theSeedOfADesignDecidesItsPoints() {
        assertThat(Design.sobol(ALL, 8, 1).values())
                .isEqualTo(Design.sobol(ALL, 8, 1).values());
        assertThat(Design.sobol(ALL, 8, 2).values())
                .isNotEqualTo(Design.sobol(ALL, 8, 1).values());
        assertThat(Design.latinHypercube(ALL, 8, 2).values())
                .isNotEqualTo(Design.latinHypercube(ALL, 8, 1).values());
    }

    @Test
    void aPathOfMorrisChangesEachSettingOnceByTwoThirdsOfItsRange() {
        List<Axis> axes = List.of(PRICE, SHARE, LOTS);
        Design design = Design.morris(axes, 10, 5);
        assertThat(design.size()).isEqualTo(40);
        for (int path = 0; path < 10; path++) {
            double[] moved = new double[3];
            for (int step = 0; step < 3; step++) {
                for (int axis = 0; axis < 3; axis++) {
                    moved[axis] += Math.abs(design.points().get(4 * path + step + 1)[axis]
                            - design.points().get(4 * path + step)[axis]);
                }
            }
            for (double distance : moved) {
                assertThat(distance).isCloseTo(2.0 / 3, within(1e-4)); // values have six digits
            }
        }
        assertThat(design.points()).allMatch(point -> IntStream.range(0, 3)
                .allMatch(i -> Math.abs(point[i] * 3 - Math.rint(point[i] * 3)) < 1e-4));
    }

    @Test
    void aStepOfMorrisIsAsLongAsTheOneBetweenItsTwoWholeNumbers() {
        for (int high = 2; high <= 9; high++) {
            Design design = Design.morris(List.of(new Axis.Range("lots", Unit.COUNT, 1, high)), 20, 7);
            for (int point = 0; point < design.size(); point++) {
                double value = Double.parseDouble(design.values().get(point).get(0));
                assertThat(design.points().get(point)[0]).isCloseTo((value - 1) / (high - 1), within(1e-12));
            }
            for (int path = 0; path < 20; path++) {
                assertThat(design.values().get(2 * path))
                        .isNotEqualTo(design.values().get(2 * path + 1));
            }
        }
    }

    @Test
    void inSaltellisDesignEachMixtureTakesOneSettingFromTheSecondPoint() {
        Design design = Design.saltelli(List.of(PRICE, SHARE), 4, 1);
        assertThat(design.size()).isEqualTo(16);
        List<String> a = design.values().get(4);
        List<String> b = design.values().get(5);
        assertThat(design.values().get(6)).containsExactly(b.get(0), a.get(1));
        assertThat(design.values().get(7)).containsExactly(a.get(0), b.get(1));
    }

    @Test
    void whatMakesNoDesignIsRefused() {
        assertThatThrownBy(() -> Design.grid(List.of(), 3)).hasMessageContaining("nothing is varied");
        assertThatThrownBy(() -> Design.sobol(List.of(PRICE, PRICE), 3, 1)).hasMessageContaining("varied twice");
        assertThatThrownBy(() -> Design.morris(ALL, 3, 1)).hasMessageContaining("a list has no order");
        assertThatThrownBy(() -> Design.saltelli(ALL, 10_000, 1)).hasMessageContaining("at most 20,000");
        assertThatThrownBy(() -> new Axis.Range("a", Unit.SHARE, 0.5, 0.5)).hasMessageContaining("no length");
        assertThatThrownBy(() -> new Axis.Choice("a", List.of("x", "x"))).hasMessageContaining("two different");
    }
}
