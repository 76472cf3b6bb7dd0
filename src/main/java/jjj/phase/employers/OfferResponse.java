package jjj.phase.employers;

import jjj.base.Months;
import jjj.base.ParameterSource;

/**
 * State firms that move posts of their own accord to a place that invites them.
 *
 * <pre>
 *   posts a month = c/12 · L · P        P = 1 / (1 + e^{−(a + η·gain)})
 *   gain = α ln(D_new/D_old) + 12·f·(R_old − R_new)/y + s/(5 y) + t·cut·min(n, 5)/5
 * </pre>
 *
 * <ul><li>L: posts of state firms in the origin, persons; c: part that considers a move in a year
 *     <li>gain: part of a post's yearly output; D: skilled people in reach; α: elasticity of output to them
 *     <li>f: office per post, m²; R: commercial rents, CNY/m² a month; y: output of a post in the origin, CNY a year
 *     <li>s: subsidy per post, CNY, counted over five years; t: taxes ÷ output; cut: part refunded; n: for so many years
 *     <li>a, η: constant and weight</ul>
 *
 * Source: docs/ODD.md 7.5; values: rows {@code offer.*}.
 */
record OfferResponse(
        double considersPerYear,
        double constant,
        double gainWeight,
        double officeSqmPerPost,
        double years,
        double density,
        double commercialOverHomeRent) {
    static OfferResponse from(ParameterSource source) {
        return new OfferResponse(
                source.get("offer.considersPerYear"),
                source.get("offer.constant"),
                source.get("offer.gainWeight"),
                source.get("offer.officeSqmPerPost"),
                source.get("offer.subsidyYears"),
                source.get("employers.alphaSkilledDensity"),
                source.get("offer.officeRentOverHomeRent"));
    }

    /** Part of the posts in the origin that moves in a month. */
    double movesPerMonth(double gain) {
        return considersPerYear / Months.PER_YEAR / (1 + StrictMath.exp(-(constant + gainWeight * gain)));
    }

    /**
     * Gain as a part of a post's yearly output.
     *
     * @param densityRatio skilled people in reach of the new place over those in reach of the old
     * @param rentSavedYuanPerSqmMonth home rent of the old place less that of the new
     * @param outputYuanPerYear of a post in the origin
     * @param subsidyYuan per post
     * @param refundShareOfOutput taxes refunded, part of output
     * @param refundYears years of refunds
     */
    double gain(
            double densityRatio,
            double rentSavedYuanPerSqmMonth,
            double outputYuanPerYear,
            double subsidyYuan,
            double refundShareOfOutput,
            double refundYears) {
        double rent = rentSavedYuanPerSqmMonth * commercialOverHomeRent * officeSqmPerPost * Months.PER_YEAR;
        double money = (rent + subsidyYuan / years) / Math.max(1, outputYuanPerYear);
        double refund = refundShareOfOutput * Math.min(refundYears, years) / years;
        return density * StrictMath.log(Math.max(1e-6, densityRatio)) + money + refund;
    }
}
