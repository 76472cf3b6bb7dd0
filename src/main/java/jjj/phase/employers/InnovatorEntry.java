package jjj.phase.employers;

import jjj.base.ParameterSource;

/**
 * Firms that enter a zone in a month.
 *
 * <pre>
 *   entry = e₀ · (D/D*)^a · (1 + U/u₀)^b · (1 − HHI)/(1 − HHI*) · vc · (R/(R*·G))^(−c)
 * </pre>
 *
 * <ul><li>D: skilled people within reach; U: research staff within reach, posts; HHI: concentration of skilled posts by
 *         kind within 45 minutes; R: rent, CNY/m² a month; * the base-year values of the zone with most research staff
 *     <li>G: output per post of the nation over the start, so that rents count relative to incomes; vc: venture factor
 *     <li>a 1.15, b 0.2, c 0.6; e₀ firms a month, found so that entry and exit of the region balance at the start</ul>
 *
 * Commercial rent is a constant multiple of home rent and drops out. Source: model.md 6.3; values: rows
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

    /** Entry over e₀, without the venture factor. */
    double weight(double densityOverBest, double staff, double concentration, double bestConcentration, double rent) {
        return StrictMath.pow(densityOverBest, densityExponent)
                * StrictMath.pow(1 + staff / unitStaff, universityExponent)
                * (1 - concentration)
                / (1 - bestConcentration)
                * StrictMath.pow(rent, -rentExponent);
    }
}
