package jjj.rules;

/**
 * A yearly tax on the price of homes in private hands.
 * <pre>  τ = rate · taxed share of the price · max(0, 1 − free floor per head / floor of a home)  </pre>
 *
 * @param ratePerYear rate
 * @param taxedShare part of the market price that is taxed, 0…1 (P083)
 * @param freeSqmPerHead floor space per head that is not taxed, m²
 */
public record PropertyTaxRule(double ratePerYear, double taxedShare, double freeSqmPerHead) {
    /** No such tax. */
    public static final PropertyTaxRule NONE = new PropertyTaxRule(0, 0, 0);

    /** τ, per year, on the price of the home of one person with so much floor. */
    public double ofPricePerYear(double homeSqm) {
        return ratePerYear * taxedShare * Math.max(0, 1 - freeSqmPerHead / homeSqm);
    }
}
