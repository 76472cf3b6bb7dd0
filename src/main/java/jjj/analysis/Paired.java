package jjj.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Two samples of equal length whose i-th values share their luck.
 * <pre>  d_i = b_i − a_i,   mean d̄,   interval d̄ ± t(0.975; n−1) · s_d / √n
 *  variance saved by pairing = 1 − s_d² / (s_a² + s_b²)</pre>
 *
 * @param seeds n, how many pairs
 * @param meanReference mean of the a_i
 * @param meanScenario mean of the b_i
 * @param difference d̄
 * @param standardDeviation s_d, 0 for one pair
 * @param agreeing pairs whose own difference has the sign of d̄; all if d̄ and every difference is 0
 * @param varianceSaved empty if neither sample varies
 * @param same whether every difference is exactly 0
 */
public record Paired(
        int seeds,
        double meanReference,
        double meanScenario,
        double difference,
        double standardDeviation,
        int agreeing,
        OptionalDouble varianceSaved,
        boolean same) {
    private static final double UPPER_TAIL = 0.975;
    private static final long MOST_SEEDS = 1_000_000;
    /** Quantiles by the number of pairs: each takes longer to find than everything else about an interval. */
    private static final double[] KNOWN = IntStream.rangeClosed(0, 200)
            .mapToDouble(n -> n < 2 ? Double.NaN : computed(n))
            .toArray();

    /** Compares two samples; the values of one seed stand at one place in both. */
    public static Paired of(double[] reference, double[] scenario) {
        if (reference.length != scenario.length || reference.length == 0) {
            throw new IllegalArgumentException("%d values of the reference and %d of the scenario are no pairs"
                    .formatted(reference.length, scenario.length));
        }
        double[] differences = new double[reference.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = scenario[i] - reference[i];
        }
        double mean = Moments.mean(differences);
        double variance = Moments.variance(differences);
        double unpaired = Moments.variance(reference) + Moments.variance(scenario);
        return new Paired(
                differences.length,
                Moments.mean(reference),
                Moments.mean(scenario),
                mean,
                Math.sqrt(variance),
                (int) IntStream.range(0, differences.length)
                        .filter(i -> Math.signum(differences[i]) == Math.signum(mean))
                        .count(),
                unpaired > 0 ? OptionalDouble.of(1 - variance / unpaired) : OptionalDouble.empty(),
                IntStream.range(0, differences.length).allMatch(i -> differences[i] == 0));
    }

    /** The 95 % confidence interval of the mean paired difference; empty for one pair. */
    public Optional<Interval> interval() {
        if (seeds < 2) {
            return Optional.empty();
        }
        double halfWidth = tQuantile(seeds) * standardDeviation / Math.sqrt(seeds);
        return Optional.of(new Interval(difference - halfWidth, difference + halfWidth));
    }

    /** Whether the sign of the difference is settled. */
    public Verdict verdict() {
        if (same) {
            return Verdict.SAME;
        }
        return interval().filter(Interval::leavesOutZero).isPresent() ? Verdict.SETTLED : Verdict.OPEN;
    }

    /**
     * About how many seeds would make the interval no wider than {@code halfWidth} to each side, if the differences keep
     * their spread; empty for one pair, or if a million would not do.
     */
    public OptionalLong seedsFor(double halfWidth) {
        if (seeds < 2 || !(halfWidth > 0)) {
            return OptionalLong.empty();
        }
        for (long n = 2; n <= MOST_SEEDS; n += Math.max(1, n / 200)) {
            if (tQuantile(n) * standardDeviation <= halfWidth * Math.sqrt(n)) {
                return OptionalLong.of(n);
            }
        }
        return OptionalLong.empty();
    }

    private static double tQuantile(long pairs) {
        return pairs < KNOWN.length ? KNOWN[(int) pairs] : computed(pairs);
    }

    private static double computed(long pairs) {
        return new TDistribution(null, pairs - 1).inverseCumulativeProbability(UPPER_TAIL);
    }
}
