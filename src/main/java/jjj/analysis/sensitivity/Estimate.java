package jjj.analysis.sensitivity;

import java.util.Arrays;

/** A number with the 95 % interval of its bootstrap. */
public record Estimate(double value, double low, double high) {
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    /** The percentiles of the resampled values around {@code value}. */
    static Estimate of(double value, double[] resampled) {
        double[] ordered = resampled.clone();
        Arrays.sort(ordered);
        return new Estimate(value, at(ordered, LOW), at(ordered, HIGH));
    }

    private static double at(double[] ordered, double share) {
        double position = (ordered.length - 1) * share;
        int below = (int) position;
        int above = Math.min(below + 1, ordered.length - 1);
        return ordered[below] + (position - below) * (ordered[above] - ordered[below]);
    }
}
