package jjj.phase.housing;

import jjj.rules.Announcement;

/**
 * What an announcement adds to prices in its month.
 * <pre>
 *   p⁺ = (1 − π/n)·p + (π/n)·P_ref/(1 + r)^T        a = ln(p⁺/p), 0 or more, in the area
 *   around it, at d km:  s · e^{−d/D} · a,  times the part left where controls hold
 * </pre>
 * <ul><li>p: price before, CNY/m²    <li>P_ref, T, r, π: of the announcement    <li>n: the how-manieth zone of its
 *     government within the last years: zone fever dilutes    <li>s: part that spreads    <li>D: km</ul>
 * Source: docs/ODD.md 7.7 (T002, T003); values: rows {@code housing.announcement*}.
 *
 * @param ringShare s
 * @param reachKm D
 */
record AnnouncedJump(double ringShare, double reachKm) {
    /** a in the area, log. */
    static double inside(Announcement announcement, int sequence, double priceYuanPerSqm) {
        double absorbed = announcement.absorbedShare() / sequence;
        double promised = announcement.referencePriceYuanPerSqm()
                / StrictMath.pow(1 + announcement.discountPerYear(), announcement.years());
        double after = (1 - absorbed) * priceYuanPerSqm + absorbed * promised;
        return Math.max(0, StrictMath.log(after / priceYuanPerSqm));
    }

    /** What reaches a zone around the area, log. */
    double around(Announcement announcement, double insideLog, double km) {
        double left = announcement.ringControls() ? Announcement.RING_LEFT_UNDER_CONTROLS : 1;
        return left * ringShare * StrictMath.exp(-km / reachKm) * insideLog;
    }
}
