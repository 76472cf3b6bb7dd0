package jjj.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import jjj.base.Unit;
import jjj.design.Axis;
import jjj.design.Design;
import org.junit.jupiter.api.Test;

class MorrisTest {
    private static final double[] A = {0, 1, 4.5, 9, 99, 99};

    /** A plane has the same effects everywhere. */
    @Test
    void theEffectsOfAPlaneAreItsSlopes() {
        Design design = Design.morris(KnownFunctions.axes(3), 10, 1);
        Morris found = Morris.of(KnownFunctions.outcomes(design, u -> 5 * u[0] - 2 * u[1], 3, 4, 0));
        assertThat(found.settings().get(0).mean().value()).isCloseTo(5, within(1e-9));
        assertThat(found.settings().get(1).mean().value()).isCloseTo(-2, within(1e-9));
        assertThat(found.settings().get(1).size().value()).isCloseTo(2, within(1e-9));
        assertThat(found.settings().get(2).size().value()).isCloseTo(0, within(1e-9));
        assertThat(found.settings().get(0).spread()).isCloseTo(0, within(1e-6));
        assertThat(found.settings().get(0).steadyShare().value()).isCloseTo(1, within(1e-9));
    }

    /** Seven whole numbers: between 1, 3, 5 and 7 the steps are four, not two thirds of six. */
    @Test
    void theEffectOfAWholeNumberIsItsSlopeOverTheWholeRange() {
        for (int high = 2; high <= 9; high++) {
            Design design = Design.morris(
                    List.of(new Axis.Range("lots", Unit.COUNT, 1, high), new Axis.Range("share", Unit.NUMBER, 0, 1)),
                    10,
                    3);
            double[][] values = new double[design.size()][2];
            for (int point = 0; point < values.length; point++) {
                double lots = Double.parseDouble(design.values().get(point).get(0));
                double share = Double.parseDouble(design.values().get(point).get(1));
                values[point] = new double[] {5 * lots - share, 5 * lots - share + 1};
            }
            Morris found = Morris.of(Outcomes.of(design, values));
            assertThat(found.settings().get(0).mean().value()).isCloseTo(5 * (high - 1), within(1e-9));
            assertThat(found.settings().get(0).steadyShare().value()).isCloseTo(1, within(1e-9));
            assertThat(found.settings().get(1).mean().value()).isCloseTo(-1, within(1e-9));
        }
    }

    /** x₁x₂: the effect of x₁ is x₂, drawn from 0, 1/3, 2/3, 1: mean 1/2, variance 5/36. */
    @Test
    void anInteractionShowsAsSpreadBetweenPathsAlsoUnderLuck() {
        Design design = Design.morris(KnownFunctions.axes(2), 2_000, 1);
        Morris found = Morris.of(KnownFunctions.outcomes(design, u -> u[0] * u[1], 4, 1, 0.5));
        Morris.Effect first = found.settings().get(0);
        double luck = 2 * 0.25 * 9 / 4; // of the difference of two outcomes, over a step of 2/3
        assertThat(first.mean().value()).isCloseTo(0.5, within(0.03));
        assertThat(first.spread()).isCloseTo(Math.sqrt(5 / 36.0), within(0.04));
        assertThat(first.luck()).isCloseTo(Math.sqrt(luck), within(0.02));
        double whole = 0.25 + 5 / 36.0 + luck;
        assertThat(first.noiseShare().value()).isCloseTo(luck / whole, within(0.02));
        assertThat(first.interactionShare().value()).isCloseTo(5 / 36.0 / whole, within(0.02));
        assertThat(first.steadyShare().value()
                        + first.interactionShare().value()
                        + first.noiseShare().value())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void theSettingsOfSobolsFunctionAreRankedByTheirImportance() {
        Design design = Design.morris(KnownFunctions.axes(A.length), 40, 2);
        Morris found = Morris.of(KnownFunctions.outcomes(design, u -> KnownFunctions.sobolG(u, A), 2, 0, 0));
        for (int i = 0; i < 4; i++) {
            assertThat(found.settings().get(i).size().value())
                    .isGreaterThan(found.settings().get(i + 1).size().value());
        }
        assertThat(found.settings().get(5).size().value()).isLessThan(0.1);
        assertThat(found.settings().get(0).size().low()).isGreaterThan(1);
    }

    @Test
    void intervalsHoldTheTruthInMostSamples() {
        int held = 0;
        for (int sample = 0; sample < 100; sample++) {
            Design design = Design.morris(KnownFunctions.axes(2), 12, 100 + sample);
            Estimate mean = Morris.of(KnownFunctions.outcomes(design, u -> u[0] * u[1], 2, 0, 0.1))
                    .settings()
                    .get(0)
                    .mean();
            held += mean.low() < 0.5 && mean.high() > 0.5 ? 1 : 0;
        }
        assertThat(held).isBetween(85, 100);
    }
}
