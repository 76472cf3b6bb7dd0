package jjj.phase.employers;

import jjj.base.ParameterSource;

/**
 * Firms that enter a zone in a month.
 *
 * <pre>
 *   entry = e₀ · S/S* · (D/D*)^(a − 1) · (1 + U/u₀)^b · (1 − HHI)/(1 − HHI*) · vc · (R/(R*·G))^(−c)
 * </pre>
 *
 * <ul><li>S: skilled residents; D: skilled people within reach; U: research staff within reach, posts; HHI: concentration of skilled posts by
 *         kind within 45 minutes; R: rent, CNY/m² a month; * the base-year values of the zone with most research staff
 *     <li>G: output per post of the nation over the start, so that rents count relative to incomes; vc: venture factor
 *     <li>a 1.15, b 0.2, c 0.6; e₀ firms a month, of each government, found so that its entry and exit balance at the start
 *     </ul>
 *
 * Twice the people everywhere give 2^a times the firms. D alone would let a small county beside a metropolis found as
 * many firms as the metropolis itself, so the zone's own people carry the first power. Commercial rent is a constant multiple of home rent and drops out. Source: docs/ODD.md 7.5; values: rows
 * {@code innovators.*}.
 */
record InnovatorEntry(double densityExponent, double universityExponent, double rentExponent, double unitStaff) {
    static InnovatorEntry from(ParameterSource source) {
        return new InnovatorEntry(
                source.get("innovators.densityExponent"),
                source.get("innovators.universityExponent"),
                source.get("innovators.rentExponent"),
                source.get("employers.universityUnitStaff"));
    }

    /** Entry over e₀, without the venture factor; {@code rent} over that of the best zone and incomes. */
    double weight(
            double skilled,
            double densityOverBest,
            double staff,
            double concentration,
            double bestConcentration,
            double rent) {
        return skilled
                * StrictMath.pow(densityOverBest, densityExponent - 1)
                * StrictMath.pow(1 + staff / unitStaff, universityExponent)
                * (1 - concentration)
                / (1 - bestConcentration)
                * StrictMath.pow(rent, -rentExponent);
    }
}
