package jjj.phase.finance;

/**
 * Borrowing of a city investment company and what lenders allow.
 * <pre>
 *  B* = b·Y + i·interest − s·surplus          wanted, a year, at least 0
 *  L̄  = c·V + m·R                             limit
 *  ΔL ≤ k·max(0, L̄ − L)                       given, a year
 *  spread = min(most, σ·max(0, D/R − free))    on the rate of new debt
 * </pre>
 * <ul><li>Y: output, CNY a year    <li>surplus: net land receipts, CNY a year
 *     <li>V: planned land of some years at today's price, CNY    <li>R: tax + transfers + half the land receipts
 *     <li>L: debt of the company; D: with the statutory debt of its government, CNY
 *     <li>m: multiple of revenue, set once so that L̄ is 1.25 times the debt of the start, within its bounds</ul>
 * Source: docs/ODD.md 7.8; values: rows {@code finance.lgfv*}, {@code finance.collateral*}, {@code finance.spread*}.
 */
record MarketDebt(Wish wish, Limit limit, Price price) {
    /** What the company wants: b, i, s of the formula. */
    record Wish(double shareOfOutput, double interestShare, double surplusResponse) {}

    /** What lenders allow: c, k, the limit over the debt of the start, and the bounds of m. */
    record Limit(
            double collateralShare,
            double gapPerYear,
            double overDebtAtStart,
            double multipleLeast,
            double multipleMost) {}

    /** What it costs: rate, σ, free, most, and what is added when debt beyond the limit is rolled. */
    record Price(
            double ratePerYear, double spreadPerRatio, double freeRatio, double spreadMost, double overLimitPerYear) {}

    /** B*, CNY a year. */
    double wanted(double output, double interest, double surplus) {
        return Math.max(
                0, wish.shareOfOutput() * output + wish.interestShare() * interest - wish.surplusResponse() * surplus);
    }

    /** Infrastructure that the company is asked to build beyond bonds, CNY a year. */
    double infrastructureTarget(double output) {
        return wish.shareOfOutput() * output;
    }

    /** L̄, CNY. */
    double limit(double landValue, double multiple, double revenue) {
        return limit.collateralShare() * landValue + multiple * revenue;
    }

    /** m for a debt at the start. */
    double multipleAtStart(double debt, double landValue, double revenue) {
        if (revenue <= 0) {
            return limit.multipleLeast();
        }
        double multiple = (limit.overDebtAtStart() * debt - limit.collateralShare() * landValue) / revenue;
        return Math.max(limit.multipleLeast(), Math.min(limit.multipleMost(), multiple));
    }

    /** What lenders give a year at most, CNY. */
    double given(double ceiling, double debt) {
        return limit.gapPerYear() * Math.max(0, ceiling - debt);
    }

    /** Spread, per year. */
    double spread(double debt, double revenue) {
        if (revenue <= 0) {
            return debt > 0 ? price.spreadMost() : 0;
        }
        return Math.min(price.spreadMost(), price.spreadPerRatio() * Math.max(0, debt / revenue - price.freeRatio()));
    }
}
