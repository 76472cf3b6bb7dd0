package jjj.phase.finance;

/**
 * Quality of public services, schools alike.
 * <pre>  q = q⁰ · (s·e/s⁰)^a · (k/k⁰)^b + gain      least ≤ q ≤ most </pre>
 * <ul><li>q⁰: quality at the start, Beijing 2016 = 1
 *     <li>s: current public spending per resident at the wages of 2016, CNY a year; e: service per yuan paid
 *     <li>k: infrastructure per resident, CNY at 2016 cost    <li>a, b: elasticities, 1
 *     <li>gain: what invited platforms add, index points</ul>
 * Spending is measured at the wages of 2016 (output per post of the nation), because services are mostly wages: pay
 * that rises everywhere buys nothing. Source: docs/ODD.md 7.4; values: rows {@code services.*}.
 */
record ServiceQuality(double spendingExponent, double infrastructureExponent, double least, double most) {
    private static final double SMALLEST = 1e-6;

    /** Quality from the quality at the start, the two ratios to the start, and the gain. */
    double quality(double base, double spendingRatio, double infrastructureRatio, double gain) {
        double quality = base
                * StrictMath.pow(Math.max(SMALLEST, spendingRatio), spendingExponent)
                * StrictMath.pow(Math.max(SMALLEST, infrastructureRatio), infrastructureExponent);
        return Math.max(least, Math.min(most, quality + gain));
    }
}
