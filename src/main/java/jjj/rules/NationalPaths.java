package jjj.rules;

/**
 * What the rest of China does to the region; assumptions, not results.
 *
 * @param nominalGrowthPerYear growth of nominal output a year, by date
 * @param housingCredit housing credit index, log, by date
 * @param births births over those of 2017 at the same ages, by date
 * @param skilledEntry entry of skilled people over that of 2017, by date
 * @param othersTrend trend of other residents' moves over that of 2017, by date
 */
public record NationalPaths(
        Path nominalGrowthPerYear, Path housingCredit, Path births, Path skilledEntry, Path othersTrend) {
    /** Nothing grows, credit is neutral, people are born and move as in 2017. */
    public static final NationalPaths FLAT =
            new NationalPaths(Path.constant(0), Path.constant(0), Path.constant(1), Path.constant(1), Path.constant(1));

    /** These paths with another growth of output. */
    public NationalPaths withGrowth(Path perYear) {
        return new NationalPaths(perYear, housingCredit, births, skilledEntry, othersTrend);
    }

    /** These paths with another housing credit. */
    public NationalPaths withCredit(Path log) {
        return new NationalPaths(nominalGrowthPerYear, log, births, skilledEntry, othersTrend);
    }

    /** These paths with other births, entry and moves of people. */
    public NationalPaths withPeople(Path newBirths, Path newEntry, Path newTrend) {
        return new NationalPaths(nominalGrowthPerYear, housingCredit, newBirths, newEntry, newTrend);
    }
}
