package jjj.phase.workers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jjj.base.Crew;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.SkilledWorkers;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** Who is said to stay whatever is offered would have stayed after weighing what is offered. */
final class OfferBoundsTest {
    private static final int MONTHS = 6;

    @Test
    void whoSurelyStaysWouldStayAfterWeighingTheOffers() {
        World world = SmallWorld.of(1, 20);
        Workers phase = new Workers(WorkersParameters.from(Parameters.of(ParameterTable.shipped())), world, Crew.ALONE);
        long considered = 0;
        long spared = 0;
        for (int month = SmallWorld.START; month < SmallWorld.START + MONTHS; month++) {
            world.rules().beginMonth();
            world.workers().beginMonth();
            phase.run(world, month);
            SkilledWorkers workers = world.workers();
            Prospects prospects = phase.decider().prospects;
            for (int worker = 0; worker < workers.size(); worker++) {
                if (!workers.isGone(worker)) {
                    prospects.look(workers, worker, month);
                    boolean spare = prospects.surelyStays(0.5);
                    phase.decider().offered.weigh(workers, world.draws(), month);
                    double stays = prospects.probabilityOfStaying();
                    assertFalse(prospects.staysWithWorthOfHomes(stays), "at the very probability of staying");
                    assertFalse(prospects.surelyStays(stays), "at the very probability of staying");
                    assertTrue(!spare || stays > 0.5, "said to stay with a draw of 0.5, stays with " + stays);
                    considered++;
                    spared += spare ? 1 : 0;
                }
            }
        }
        assertTrue(4 * spared > considered, spared + " of " + considered + " are spared the offers");
    }
}
