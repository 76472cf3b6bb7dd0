package jjj.rules;

/**
 * Statutory bonds of a government: the quota is set above and used up.
 *
 * @param quotaShareOfGdpPerYear new bonds a year as a share of GDP
 * @param couponPerYear rate of bonds issued now
 * @param years term
 */
public record BondRule(double quotaShareOfGdpPerYear, double couponPerYear, double years) {
    /** No bonds. */
    public static final BondRule NONE = new BondRule(0, 0.0337, 11);
}
