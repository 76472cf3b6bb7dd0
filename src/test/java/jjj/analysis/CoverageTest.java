package jjj.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/**
 * Do 95 % intervals hold the truth in 95 of 100 experiments? 20,000 experiments each, seeded; the share found lies within
 * 0.5 of a percentage point of its own expectation in 999 of 1,000 such tests.
 */
class CoverageTest {
    private static final int EXPERIMENTS = 20_000;
    private static final double TRUTH = 0.4;

    /** What a scenario adds to the luck that both share. */
    private static double covered(int seeds, ToDoubleFunction<SplittableRandom> luck) {
        SplittableRandom random = new SplittableRandom(2_017 + seeds);
        int held = 0;
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            double[] reference = new double[seeds];
            double[] scenario = new double[seeds];
            for (int s = 0; s < seeds; s++) {
                reference[s] = 10 + 3 * normal(random);
                scenario[s] = reference[s] + TRUTH + luck.applyAsDouble(random);
            }
            Interval interval = Paired.of(reference, scenario).interval().orElseThrow();
            held += interval.low() <= TRUTH && TRUTH <= interval.high() ? 1 : 0;
        }
        return (double) held / EXPERIMENTS;
    }

    @Test
    void intervalsOfTenSeedsHoldTheTruthInNinetyFivePercentOfExperiments() {
        assertThat(covered(10, random -> 0.5 * normal(random))).isBetween(0.945, 0.955);
    }

    @Test
    void soDoIntervalsOfThreeAndOfAHundredSeeds() {
        assertThat(covered(3, random -> 0.5 * normal(random))).isBetween(0.945, 0.955);
        assertThat(covered(100, random -> 0.5 * normal(random))).isBetween(0.945, 0.955);
    }

    /** Shares of few people are counts, not normal: uniform and two-valued luck, as extreme as they come. */
    @Test
    void luckThatIsNotNormalLeavesThemWithinNinetyThreeToNinetySeven() {
        assertThat(covered(10, random -> random.nextDouble() - 0.5)).isBetween(0.93, 0.97);
        assertThat(covered(20, random -> random.nextBoolean() ? 0.5 : -0.5)).isBetween(0.93, 0.97);
    }

    /** Pairs share nearly all of their luck here: variance 9 + 9.25 unpaired, 0.25 paired. */
    @Test
    void pairingSavesTheVarianceThatBothShare() {
        SplittableRandom random = new SplittableRandom(5);
        double[] reference =
                random.doubles(2_000, -1, 1).map(u -> 3 * Math.sqrt(3) * u).toArray();
        double[] scenario = reference.clone();
        for (int s = 0; s < scenario.length; s++) {
            scenario[s] += 0.5 * normal(random);
        }
        assertThat(Paired.of(reference, scenario).varianceSaved().orElseThrow()).isBetween(0.984, 0.988);
    }

    @Test
    void amongIntervalsOfPureChanceOneInTwentyMissesZeroAsIsSaid() {
        SplittableRandom random = new SplittableRandom(12);
        int misses = 0;
        for (int i = 0; i < EXPERIMENTS; i++) {
            double[] noise = new double[8];
            for (int s = 0; s < noise.length; s++) {
                noise[s] = normal(random);
            }
            misses += Paired.of(new double[noise.length], noise).verdict() == Verdict.SETTLED ? 1 : 0;
        }
        assertThat((double) misses / EXPERIMENTS).isBetween(0.045, 0.055);
    }

    private static double normal(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
