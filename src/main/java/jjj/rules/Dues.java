package jjj.rules;

/** What a holder owes for land after the award, beside the price. Rates a year on the assessed value of the land. */
public sealed interface Dues {
    /** Nothing more. */
    record None() implements Dues {}

    /**
     * Rent until the lease ends or the holder converts it at the set price.
     *
     * @param ratePerYear rent over the assessed value
     * @param months how long the lease runs
     * @param indexPerYear growth of the set price
     * @param promisedShare part of the posts that must be filled, or of the homes that must be sold, for the right to
     *     convert
     */
    record Rent(double ratePerYear, int months, double indexPerYear, double promisedShare) implements Dues {}

    /**
     * A tax for as long as the land is used.
     *
     * @param ratePerYear tax over the assessed value
     */
    record Tax(double ratePerYear) implements Dues {}

    /**
     * The price goes to the builder of a line, who keeps a part.
     *
     * @param builderShare part of what the land fetches above its cost that the builder keeps
     * @param line the line that is built with it
     * @param lineYuan what the line costs at the prices of 2016, CNY
     */
    record ToBuilder(double builderShare, RailOpening line, double lineYuan) implements Dues {}
}
