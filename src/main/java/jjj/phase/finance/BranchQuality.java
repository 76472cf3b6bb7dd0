package jjj.phase.finance;

/**
 * What branches of a mother city's schools and hospitals do for quality.
 * <pre>  q ← q + s · max(0, 0.9 · q_mother − q)      s = min(1, places / (n · residents)) </pre>
 * <ul><li>q: quality without branches, Beijing 2016 = 1; q_mother: mean of the mother city
 *     <li>places: school places with the hospital beds that go with them, persons
 *     <li>n: places needed per resident, 1</ul>
 * Left out: the time a branch needs to become known, and what the mother city loses. Source: docs/ODD.md 7.4; values:
 * rows {@code services.branchQualityShare}, {@code services.placesPerResident}.
 */
record BranchQuality(double motherShare, double placesPerResident) {
    /** Part of those who need a place that find one at a branch, 0…1. */
    double served(double places, double residents) {
        return Math.max(0, Math.min(1, places / Math.max(1, placesPerResident * residents)));
    }

    /** Quality with branches that serve a part. */
    double quality(double without, double motherQuality, double served) {
        return without + served * Math.max(0, motherShare * motherQuality - without);
    }
}
