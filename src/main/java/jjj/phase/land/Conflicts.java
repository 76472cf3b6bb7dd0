package jjj.phase.land;

import jjj.world.LandConflicts;
import jjj.world.World;

/**
 * Points of conflict over expropriation: an index, not a forecast of events.
 * <pre>
 *   points ← points + max(0, displaced this month · (1 − h) − c/12 · rural residents) / n
 * </pre>
 * <ul><li>h: displaced people to date who got a home, share    <li>c: part of rural residents that can be resettled in a year without conflict    <li>n: people for one point</ul>
 * Source: docs/ODD.md 7.3; values: rows {@code land.displacementCapacityPerYear}, {@code land.displacedPerConflict}.
 *
 * @param capacityPerMonth c/12
 * @param peoplePerPoint n
 */
record Conflicts(double capacityPerMonth, double peoplePerPoint) {
    void count(World world) {
        LandConflicts conflicts = world.land().conflicts();
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            long displaced = 0;
            double rural = 0;
            for (int zone : world.geography().zonesOf(government)) {
                displaced += world.others().displaced(zone);
                rural += world.residents(zone) - world.urbanResidents(zone);
            }
            long now = displaced - conflicts.displacedBefore(government);
            double housed = displaced > 0 ? Math.min(1, conflicts.housed(government) / displaced) : 0;
            double pressing = now * (1 - housed) - capacityPerMonth * rural;
            conflicts.add(government, Math.max(0, pressing) / peoplePerPoint, displaced);
        }
    }
}
