package jjj.rules;

/**
 * Credit of the development bank to the state developer of a designated area, on the centre's credit.
 *
 * @param limitFen outstanding at most
 * @param interestPerYear rate a year
 * @param years term
 * @param capitalisedShare part of interest that is added to the debt in the first years
 * @param capitalisedYears for how many years
 */
public record DevelopmentLoanRule(
        long limitFen, double interestPerYear, double years, double capitalisedShare, double capitalisedYears) {
    /** No such credit. */
    public static final DevelopmentLoanRule NONE = new DevelopmentLoanRule(0, 0, 1, 0, 0);
}
