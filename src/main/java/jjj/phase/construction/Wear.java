package jjj.phase.construction;

import jjj.base.Carry;
import jjj.world.Homes;
import jjj.world.Homes.Floor;
import jjj.world.Remainders;
import jjj.world.World;

/** Homes wear out: every state of floor space loses the same share a month, apart from new homes still for sale. */
final class Wear {
    private static final Floor[] FLOORS = Floor.values();

    private final double sharePerMonth;

    Wear(double sharePerMonth) {
        this.sharePerMonth = sharePerMonth;
    }

    void wear(World world) {
        Homes homes = world.homes();
        int zones = world.geography().zoneCount();
        Carry carry = world.remainders().of(Remainders.Of.HOME_DEPRECIATION, zones * FLOORS.length);
        for (int zone = 0; zone < zones; zone++) {
            for (Floor floor : FLOORS) {
                long sqm = homes.sqm(zone, floor);
                if (floor != Floor.UNSOLD && sqm > 0) {
                    long lost = carry.whole(zone * FLOORS.length + floor.ordinal(), sqm * sharePerMonth);
                    homes.add(zone, floor, -Math.min(sqm, Math.max(0, lost)));
                }
            }
        }
    }
}
