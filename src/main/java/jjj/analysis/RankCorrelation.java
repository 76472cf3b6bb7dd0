package jjj.analysis;

import java.util.OptionalDouble;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/** Spearman's rank correlation, ties at their mean rank. */
public final class RankCorrelation {
    private static final int LEAST = 3;

    private RankCorrelation() {}

    /** The correlation of two samples of equal length; empty for fewer than three values or if one does not vary. */
    public static OptionalDouble of(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("%d and %d values are no pairs".formatted(one.length, other.length));
        }
        if (one.length < LEAST) {
            return OptionalDouble.empty();
        }
        double correlation = new SpearmansCorrelation().correlation(one, other);
        return Double.isFinite(correlation) ? OptionalDouble.of(correlation) : OptionalDouble.empty();
    }
}
