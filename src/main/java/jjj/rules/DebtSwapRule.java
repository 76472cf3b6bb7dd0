package jjj.rules;

/**
 * Special refinancing bonds: the government issues them and repays loans of its city investment company.
 *
 * @param shareOfLoansPerYear part of the company's loans that is swapped in a year, 0…1
 * @param couponPerYear rate of these bonds
 * @param years term
 */
public record DebtSwapRule(double shareOfLoansPerYear, double couponPerYear, double years) {
    /** No swap. */
    public static final DebtSwapRule NONE = new DebtSwapRule(0, 0, 1);
}
