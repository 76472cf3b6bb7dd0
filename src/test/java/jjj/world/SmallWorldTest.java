package jjj.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jjj.rules.LandUse;
import org.junit.jupiter.api.Test;

class SmallWorldTest {
    @Test
    void theMadeUpRegionStartsBalanced() {
        World world = SmallWorld.of(1, 100);
        world.ledger().close(SmallWorld.START);
        assertEquals(0, world.cells().unbalanced().length);
        assertEquals(1_200_000, world.workers().persons());
        assertEquals(2_100_000, world.governmentResidents(SmallWorld.CAPITAL) - 1_000_000);
    }

    @Test
    void everySquareMetreOfTheMadeUpRegionHasOneUse() {
        World world = SmallWorld.of(1, 100);
        long total = 0;
        for (LandUse use : LandUse.values()) {
            for (int zone = 0; zone < world.geography().zoneCount(); zone++) {
                total += world.cells().zoneSqm(zone, use);
            }
        }
        assertEquals(72L * 25_000_000, total);
    }
}
