package jjj.analysis;

import java.util.Arrays;

/**
 * Mean and percentiles of a sample. The percentile q stands at position (n − 1) · q of the ordered values and is
 * interpolated between its neighbours.
 */
public record Percentiles(int seeds, double mean, double p5, double p25, double p50, double p75, double p95) {
    /** Describes a sample that is not empty. */
    public static Percentiles of(double[] sample) {
        double[] ordered = sample.clone();
        Arrays.sort(ordered);
        return new Percentiles(
                sample.length,
                Moments.mean(sample),
                at(ordered, 0.05),
                at(ordered, 0.25),
                at(ordered, 0.5),
                at(ordered, 0.75),
                at(ordered, 0.95));
    }

    private static double at(double[] ordered, double share) {
        double position = (ordered.length - 1) * share;
        int below = (int) position;
        int above = Math.min(below + 1, ordered.length - 1);
        return ordered[below] + (position - below) * (ordered[above] - ordered[below]);
    }
}
