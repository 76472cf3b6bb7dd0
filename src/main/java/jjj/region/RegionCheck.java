package jjj.region;

import java.util.Locale;

/**
 * A total of the built region beside the figure it should meet.
 *
 * @param quantity what, with its unit
 * @param place where: a government, a province or the region
 * @param built the world's value
 * @param expected the source's value
 * @param toleranceShare allowed difference over the expected value; infinite where the figure is shown for orientation
 * @param source key in {@code region/sources.csv}
 */
public record RegionCheck(
        String quantity, String place, double built, double expected, double toleranceShare, String source) {
    /** Difference in percent of the expected value; 0 where both are 0. */
    public double differencePercent() {
        if (expected == 0) {
            return built == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return 100 * (built - expected) / Math.abs(expected);
    }

    /** Whether the difference is within the tolerance. */
    public boolean holds() {
        return Math.abs(differencePercent()) <= 100 * toleranceShare;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s, %s: built %.6g, source %.6g (%s), difference %+.2f %%",
                quantity,
                place,
                built,
                expected,
                source,
                differencePercent());
    }
}
