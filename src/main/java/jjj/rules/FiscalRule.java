package jjj.rules;

/**
 * What a government taxes beside output, what it hands up, and how far it may borrow.
 *
 * @param propertyTax yearly tax on homes
 * @param centreShares parts of taxes that the centre takes
 * @param debtOverCapacityAtMost statutory and city-company debt over tax, transfers and land receipts of a year, at
 *     most; infinite without a ceiling
 * @param swap bonds that repay loans of the city company
 */
public record FiscalRule(
        PropertyTaxRule propertyTax, CentreShares centreShares, double debtOverCapacityAtMost, DebtSwapRule swap) {
    /** No tax on homes, the table's shares, no ceiling, no swap. */
    public static final FiscalRule ORDINARY = new FiscalRule(
            PropertyTaxRule.NONE, CentreShares.OF_THE_TABLE, Double.POSITIVE_INFINITY, DebtSwapRule.NONE);

    /** This rule with another tax on homes. */
    public FiscalRule withPropertyTax(PropertyTaxRule tax) {
        return new FiscalRule(tax, centreShares, debtOverCapacityAtMost, swap);
    }

    /** This rule with other parts for the centre. */
    public FiscalRule withCentreShares(CentreShares shares) {
        return new FiscalRule(propertyTax, shares, debtOverCapacityAtMost, swap);
    }

    /** This rule with a ceiling on debt. */
    public FiscalRule withCeiling(double overCapacity) {
        return new FiscalRule(propertyTax, centreShares, overCapacity, swap);
    }

    /** This rule with a debt swap. */
    public FiscalRule withSwap(DebtSwapRule newSwap) {
        return new FiscalRule(propertyTax, centreShares, debtOverCapacityAtMost, newSwap);
    }
}
