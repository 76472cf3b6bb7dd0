package jjj.phase.land;

import jjj.rules.LandUse;
import jjj.world.Cells;
import jjj.world.World;

/**
 * Fields and villages that may still be converted: what is there less what a red line keeps, and what a boundary leaves.
 * <pre>
 *   left   = max(0, now − kept · at the start − open land, by fields and villages at the start)       by zone
 *   inside = max(0, ceiling − serviced, held and built-up land)                                       by government
 * </pre>
 * All in m². Source: docs/ODD.md 7.3.
 */
final class OpenLand {
    private static final double SQM_PER_SQKM = 1e6;
    private static final LandUse[] WITHIN_BOUNDARY = {
        LandUse.SERVICED,
        LandUse.LEASED_IDLE,
        LandUse.RESIDENTIAL,
        LandUse.COMMERCIAL,
        LandUse.INDUSTRIAL,
        LandUse.PUBLIC
    };

    private final long[] baseSqm;
    private final long[] baseOfGovernmentSqm;

    OpenLand(World initial) {
        baseOfGovernmentSqm = new long[initial.geography().governmentCount()];
        baseSqm = new long[initial.geography().zoneCount()];
        for (int zone = 0; zone < baseSqm.length; zone++) {
            baseSqm[zone] = fieldsAndVillages(initial.cells(), zone);
            baseOfGovernmentSqm[initial.geography().governmentOf(zone)] += baseSqm[zone];
        }
    }

    /** Fields and villages of the zone, m². */
    static long fieldsAndVillages(Cells cells, int zone) {
        return cells.zoneSqm(zone, LandUse.FARMLAND) + cells.zoneSqm(zone, LandUse.RURAL_SETTLEMENT);
    }

    /** Land inside the growth boundary of a government that is not yet serviced or built on, m². */
    double insideBoundarySqm(World world, int government) {
        double built = 0;
        for (int zone : world.geography().zonesOf(government)) {
            for (LandUse use : WITHIN_BOUNDARY) {
                built += world.cells().zoneSqm(zone, use);
            }
        }
        return Math.max(0, world.rules().buildableSqkmAtMost(government) * SQM_PER_SQKM - built);
    }

    /** What may still be converted in the zone, m². */
    long leftSqm(World world, int zone) {
        int government = world.geography().governmentOf(zone);
        double kept = world.rules().protection(government).keptShare() * baseSqm[zone];
        double open = world.rules().openSpaceSqkm(government)
                * SQM_PER_SQKM
                * baseSqm[zone]
                / Math.max(1, baseOfGovernmentSqm[government]);
        return Math.max(0, fieldsAndVillages(world.cells(), zone) - (long) StrictMath.ceil(kept + open));
    }
}
