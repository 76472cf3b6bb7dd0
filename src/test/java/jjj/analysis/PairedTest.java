package jjj.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairedTest {
    /** By hand: differences 1, 3, 2, 4, mean 2.5, s = √(5/3) = 1.2910, t(0.975; 3) = 3.1824, half width 2.0542. */
    @Test
    void fourPairsByHand() {
        Paired paired = Paired.of(new double[] {10, 12, 14, 16}, new double[] {11, 15, 16, 20});
        assertThat(paired.meanReference()).isEqualTo(13);
        assertThat(paired.meanScenario()).isEqualTo(15.5);
        assertThat(paired.difference()).isEqualTo(2.5);
        Interval interval = paired.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(2.5 - 2.0542, within(1e-4));
        assertThat(interval.high()).isCloseTo(2.5 + 2.0542, within(1e-4));
        assertThat(paired.agreeing()).isEqualTo(4);
        assertThat(paired.varianceSaved().orElseThrow())
                .isCloseTo(1 - (5.0 / 3) / (20.0 / 3 + 41.0 / 3), within(1e-12));
        assertThat(paired.verdict()).isEqualTo(Verdict.SETTLED);
    }

    @Test
    void oneSeedHasNoIntervalAndSettlesNothing() {
        Paired paired = Paired.of(new double[] {1}, new double[] {5});
        assertThat(paired.interval()).isEmpty();
        assertThat(paired.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(paired.varianceSaved()).isEmpty();
    }

    @Test
    void aPlaceboIsTheSameAndNotSettled() {
        double[] sample = {0.1, 0.7, 0.2};
        Paired paired = Paired.of(sample, sample.clone());
        assertThat(paired.difference()).isZero();
        assertThat(paired.verdict()).isEqualTo(Verdict.SAME);
        assertThat(paired.interval()).contains(new Interval(0, 0));
        assertThat(paired.agreeing()).isEqualTo(3);
    }

    @Test
    void seedsOfTheOtherSignDoNotAgree() {
        Paired paired = Paired.of(new double[] {0, 0, 0, 0}, new double[] {4, -1, 5, 0});
        assertThat(paired.agreeing()).isEqualTo(2);
        assertThat(paired.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void halfTheWidthTakesAboutFourTimesTheSeeds() {
        var random = new SplittableRandom(11);
        double[] noise = random.doubles(50, -1, 1).toArray();
        Paired paired = Paired.of(new double[50], noise);
        double halfWidth = paired.interval().orElseThrow().halfWidth();
        assertThat(paired.seedsFor(halfWidth).orElseThrow()).isEqualTo(50);
        assertThat(paired.seedsFor(halfWidth / 2).orElseThrow()).isBetween(190L, 200L);
    }

    @Test
    void samplesOfUnequalLengthAreNoPairs() {
        assertThatThrownBy(() -> Paired.of(new double[2], new double[3])).hasMessageContaining("are no pairs");
    }

    /**
     * Seed fixed; with 20,000 trials the share covered has a standard deviation of 0.15 points, so a right interval fails
     * this about never (13 standard deviations).
     */
    @ParameterizedTest
    @ValueSource(ints = {3, 5, 10, 30})
    void nominalIntervalsCoverTheTruthAsOftenAsTheySay(int seeds) {
        var random = new SplittableRandom(20_170_401L + seeds);
        double truth = 0.7;
        int trials = 20_000;
        int covered = 0;
        for (int trial = 0; trial < trials; trial++) {
            double[] a = new double[seeds];
            double[] b = new double[seeds];
            for (int i = 0; i < seeds; i++) {
                double shared = 5 * normal(random);
                a[i] = shared + normal(random);
                b[i] = shared + truth + normal(random);
            }
            Interval interval = Paired.of(a, b).interval().orElseThrow();
            covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        }
        assertThat((double) covered / trials).isBetween(0.93, 0.97);
    }

    @Test
    void sharedLuckIsTakenOutByPairing() {
        var random = new SplittableRandom(5);
        double[] a = new double[200];
        double[] b = new double[200];
        for (int i = 0; i < 200; i++) {
            double shared = 3 * normal(random);
            a[i] = shared + normal(random);
            b[i] = shared + normal(random);
        }
        assertThat(Paired.of(a, b).varianceSaved().orElseThrow()).isCloseTo(0.9, within(0.03));
    }

    private static double normal(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
