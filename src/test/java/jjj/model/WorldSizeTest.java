package jjj.model;

import static org.assertj.core.api.Assertions.assertThat;

import jjj.base.Months;
import jjj.base.StateInMemory;
import jjj.region.GridSize;
import jjj.region.WorldBuilder;
import jjj.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What is planned for a world is what it takes, with something to spare. */
class WorldSizeTest {
    private static final int PEOPLE_PER_AGENT = 100;
    private final Scenario scenario = Region.scenario("frozen-market", "2035-12");

    @Test
    void aWorldTakesWhatIsPlannedForItAndNotMuchLess() {
        for (GridSize grid : GridSize.values()) {
            RegionModel model = new RegionModel(WorldBuilder.of(grid), PEOPLE_PER_AGENT);
            long before = live();
            RunUnderWay run = model.begin(scenario, 1, (month, place, measure, value) -> {});
            run.runUntil(Months.of(2017, 2));
            long taken = live() - before;

            long planned = model.size(scenario).bytes();
            assertThat(taken).as("%s, planned %d", grid, planned).isBetween(planned / 3, planned);
            assertThat(run.nextMonth()).isEqualTo(Months.of(2017, 3));
        }
    }

    @Test
    void aCopyOfTheStateTakesWhatIsPlannedForIt() {
        RegionModel model = new RegionModel(Region.BUILDER, PEOPLE_PER_AGENT);
        RunUnderWay run = model.begin(scenario, 1, (month, place, measure, value) -> {});

        long taken = new StateInMemory(run::state).bytes();

        long planned = model.size(scenario).stateBytes();
        assertThat(taken).as("planned %d", planned).isBetween(planned / 3, planned);
    }

    @SuppressWarnings("PMD.DoNotCallGarbageCollectionExplicitly")
    private static long live() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
