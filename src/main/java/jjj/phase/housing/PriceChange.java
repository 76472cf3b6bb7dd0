package jjj.phase.housing;

import jjj.base.Months;
import jjj.base.ParameterSource;

/**
 * Monthly change of a zone's home price without an announcement.
 * <pre>
 *   Δln p = κ·clamp((D − H)/H, ±most) + λ·(1 − τ·tightness)·E          within ±cap
 *   frozen:  Δln p = φ·κ·clamp((D − H)/H, ±most)
 *   E = mean of the last twelve changes, within ±e/12
 * </pre>
 * <ul><li>D, H: wished and existing floor space, m²; H above 0    <li>κ: per month    <li>λ: investors, 0…1
 *     <li>tightness: purchase limits, 0…1; τ their effect    <li>E: log per month; e: log per year
 *     <li>φ: part of the response left under a freeze    <li>cap: log per month</ul>
 * Left out: quality bands, bargaining. Source: docs/ODD.md 7.7; values: rows {@code housing.*}.
 *
 * @param kappaPerMonth κ
 * @param gapAtMost largest gap that moves prices
 * @param lambda λ
 * @param tightnessEffect τ
 * @param capPerMonth cap
 * @param frozenShare φ
 * @param expectationMostPerYear e
 */
record PriceChange(
        double kappaPerMonth,
        double gapAtMost,
        double lambda,
        double tightnessEffect,
        double capPerMonth,
        double frozenShare,
        double expectationMostPerYear) {
    static PriceChange from(ParameterSource source) {
        return new PriceChange(
                source.get("housing.kappaPerMonth"),
                source.get("housing.gapAtMost"),
                source.get("housing.lambdaInvestors"),
                source.get("housing.tightnessEffect"),
                source.get("housing.capPerMonth"),
                source.get("housing.frozenKappaShare"),
                source.get("housing.expectationMostPerYear"));
    }

    /** E, log per month. */
    double expectation(double meanChange) {
        double most = expectationMostPerYear / Months.PER_YEAR;
        return clamp(meanChange, most);
    }

    /** Δln p on an open market. */
    double open(double gap, double expectation, double tightness) {
        double investors = lambda * investorsLeft(tightness) * expectation;
        return clamp(kappaPerMonth * clamp(gap, gapAtMost) + investors, capPerMonth);
    }

    /** Δln p of the quoted price while sales are frozen. */
    double frozen(double gap) {
        return frozenShare * kappaPerMonth * clamp(gap, gapAtMost);
    }

    /** Part of the investors that purchase limits leave. */
    double investorsLeft(double tightness) {
        return 1 - tightnessEffect * tightness;
    }

    private static double clamp(double value, double most) {
        return Math.max(-most, Math.min(most, value));
    }
}
