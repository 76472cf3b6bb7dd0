package jjj.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import jjj.design.Design;
import org.junit.jupiter.api.Test;

/** Against indices known in closed form; all luck here is seeded, so that a correct program never fails. */
class SobolIndicesTest {
    private static final double[] ISHIGAMI_FIRST = {0.3139, 0.4424, 0};
    private static final double[] ISHIGAMI_TOTAL = {0.5576, 0.4424, 0.2437};
    private static final double ISHIGAMI_VARIANCE = 13.845;
    private static final double[] A = {0, 1, 4.5, 9, 99, 99};

    @Test
    void theIndicesOfIshigamisFunctionAreFound() {
        Design design = Design.saltelli(KnownFunctions.axes(3), 2_048, 2);
        SobolIndices found = SobolIndices.of(KnownFunctions.outcomes(design, KnownFunctions::ishigami, 2, 0, 0));
        for (int i = 0; i < 3; i++) {
            assertThat(found.first().get(i).value()).isCloseTo(ISHIGAMI_FIRST[i], within(0.03));
            assertThat(found.total().get(i).value()).isCloseTo(ISHIGAMI_TOTAL[i], within(0.01));
        }
        assertThat(found.interaction().value()).isCloseTo(0.2437, within(0.03));
        assertThat(found.noise().value()).isZero();
        assertThat(found.mean()).isCloseTo(3.5, within(0.01));
        assertThat(found.standardDeviation()).isCloseTo(Math.sqrt(ISHIGAMI_VARIANCE), within(0.02));
    }

    @Test
    void luckAsLargeAsTheFunctionTakesHalfOfEveryShareAndNothingElse() {
        Design design = Design.saltelli(KnownFunctions.axes(3), 2_048, 1);
        double luck = Math.sqrt(ISHIGAMI_VARIANCE);
        SobolIndices found = SobolIndices.of(KnownFunctions.outcomes(design, KnownFunctions::ishigami, 4, 0, luck));
        assertThat(found.noise().value()).isCloseTo(0.5, within(0.01));
        for (int i = 0; i < 3; i++) {
            assertThat(found.first().get(i).value()).isCloseTo(ISHIGAMI_FIRST[i] / 2, within(0.03));
            assertThat(found.total().get(i).value()).isCloseTo(ISHIGAMI_TOTAL[i] / 2, within(0.025));
        }
    }

    @Test
    void whatASeedDoesEverywhereAlikeIsLuckAndNotAnEffect() {
        Design design = Design.saltelli(KnownFunctions.axes(3), 512, 1);
        SobolIndices without = SobolIndices.of(KnownFunctions.outcomes(design, KnownFunctions::ishigami, 5, 0, 0));
        SobolIndices with = SobolIndices.of(KnownFunctions.outcomes(design, KnownFunctions::ishigami, 5, 10, 0));
        double settingsOnly = 1 - with.noise().value();
        assertThat(with.noise().value()).isGreaterThan(0.5);
        for (int i = 0; i < 3; i++) {
            assertThat(with.first().get(i).value() / settingsOnly)
                    .isCloseTo(without.first().get(i).value(), within(1e-9));
        }
    }

    @Test
    void theIndicesOfSobolsFunctionAreFound() {
        Design design = Design.saltelli(KnownFunctions.axes(A.length), 2_048, 3);
        SobolIndices found =
                SobolIndices.of(KnownFunctions.outcomes(design, u -> KnownFunctions.sobolG(u, A), 2, 0, 0));
        double[] alone =
                DoubleStream.of(A).map(a -> 1 / (3 * (1 + a) * (1 + a))).toArray();
        double all = DoubleStream.of(alone).map(v -> 1 + v).reduce(1, (x, y) -> x * y) - 1;
        for (int i = 0; i < A.length; i++) {
            double total = alone[i] * (all + 1) / (1 + alone[i]);
            assertThat(found.first().get(i).value()).isCloseTo(alone[i] / all, within(0.02));
            assertThat(found.total().get(i).value()).isCloseTo(total / all, within(0.02));
        }
    }

    @Test
    void theSharesSumToOneAndTheIntervalsHoldTheTruth() {
        Design design = Design.saltelli(KnownFunctions.axes(3), 256, 9);
        SobolIndices found = SobolIndices.of(KnownFunctions.outcomes(design, KnownFunctions::ishigami, 3, 1, 2));
        double whole = ISHIGAMI_VARIANCE + 1 + 4;
        double sum = found.first().stream().mapToDouble(Estimate::value).sum()
                + found.interaction().value()
                + found.noise().value();
        assertThat(sum).isCloseTo(1, within(1e-12));
        for (int i = 0; i < 3; i++) {
            assertThat(found.first().get(i).low()).isLessThan(ISHIGAMI_FIRST[i] * ISHIGAMI_VARIANCE / whole);
            assertThat(found.first().get(i).high()).isGreaterThan(ISHIGAMI_FIRST[i] * ISHIGAMI_VARIANCE / whole);
        }
    }

    @Test
    void whatNeverVariesHasNoShares() {
        Design design = Design.saltelli(KnownFunctions.axes(2), 8, 1);
        SobolIndices found = SobolIndices.of(KnownFunctions.outcomes(design, u -> 5, 2, 0, 0));
        assertThat(found.varies()).isFalse();
        assertThat(found.noise().value()).isZero();
        assertThat(found.mean()).isEqualTo(5);
    }

    @Test
    void theDifferenceOfTwoScenariosIsAnalysedSeedBySeed() {
        Design design = Design.saltelli(KnownFunctions.axes(3), 64, 1);
        Outcomes one = KnownFunctions.outcomes(design, u -> 3 * u[0] + u[1], 3, 2, 1);
        Outcomes other = KnownFunctions.outcomes(design, u -> u[1], 3, 2, 1);
        SobolIndices found = SobolIndices.of(one.minus(other));
        assertThat(found.first().get(0).value()).isCloseTo(1, within(0.05));
        assertThat(found.noise().value()).isCloseTo(0, within(1e-9));
    }

    @Test
    void outcomesThatDoNotBelongToTheDesignAreRefused() {
        Design saltelli = Design.saltelli(KnownFunctions.axes(2), 8, 1);
        Design morris = Design.morris(KnownFunctions.axes(2), 8, 1);
        Outcomes sound = KnownFunctions.outcomes(saltelli, u -> u[0], 2, 0, 1);
        assertThatThrownBy(() -> SobolIndices.of(KnownFunctions.outcomes(morris, u -> u[0], 2, 0, 1)))
                .isInstanceOf(MismatchedDesign.class)
                .hasMessage("the design is of Morris paths; expected pairs and mixtures (Saltelli)");
        assertThatThrownBy(() -> Morris.of(sound)).isInstanceOf(MismatchedDesign.class);
        assertThatThrownBy(() -> KnownFunctions.outcomes(saltelli, u -> u[0], 1, 0, 1))
                .hasMessageContaining("at least two seeds");
        assertThatThrownBy(() -> Outcomes.of(saltelli, new double[31][2]))
                .hasMessage("31 outcomes for a design of 32 points");
        double[][] ragged = new double[32][2];
        ragged[4] = new double[3];
        assertThatThrownBy(() -> Outcomes.of(saltelli, ragged)).hasMessageContaining("point 5 has 3 seeds");
        double[][] hole = new double[32][2];
        hole[7][1] = Double.NaN;
        assertThatThrownBy(() -> Outcomes.of(saltelli, hole)).hasMessage("point 8 has no value");
        Design other = Design.saltelli(KnownFunctions.axes(2), 8, 2);
        assertThatThrownBy(() -> sound.minus(KnownFunctions.outcomes(other, u -> u[0], 2, 0, 1)))
                .hasMessageContaining("not tried at the same points");
        assertThatThrownBy(() -> sound.minus(KnownFunctions.outcomes(saltelli, u -> u[0], 3, 0, 1)))
                .hasMessage("one scenario has 2 seeds, the other 3");
    }
}
