package jjj.rules;

/**
 * What the rest of China does to the region; assumptions, not results.
 *
 * @param nominalGrowthPerYear growth of nominal output a year, by date
 * @param housingCredit housing credit index, log, by date
 */
public record NationalPaths(Path nominalGrowthPerYear, Path housingCredit) {
    /** Nothing grows, credit is neutral. */
    public static final NationalPaths FLAT = new NationalPaths(Path.constant(0), Path.constant(0));
}
