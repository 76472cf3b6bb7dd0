package jjj.phase.employers;

import jjj.base.Months;
import jjj.rules.JointPark;
import jjj.world.World;

/**
 * Parks that two governments build together: innovators of the one open branches in a district of the other, its seat if none is named, as many in
 * the mean as agreed, though never more in a year than a part of the firms of the origin. A branch has the size and the
 * luck of an entrant. Source: docs/ODD.md 7.11; values: row {@code innovators.branchesOfOriginMost}.
 */
record JointParks(double mostOfOriginPerYear) {
    /** Branches expected in every zone this month. */
    double[] branches(World world) {
        double[] branches = new double[world.geography().zoneCount()];
        for (JointPark park : world.rules().jointParks()) {
            long firms = 0;
            for (int zone : world.geography().zonesOf(park.origin())) {
                firms += world.innovators().firms(zone);
            }
            int seat = world.geography().governments().get(park.destination()).seatZone();
            branches[park.zone().orElse(seat)] +=
                    Math.min(park.firmsPerYear(), mostOfOriginPerYear * firms) / Months.PER_YEAR;
        }
        return branches;
    }
}
