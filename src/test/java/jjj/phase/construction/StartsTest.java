package jjj.phase.construction;

import static org.assertj.core.api.Assertions.assertThat;

import jjj.rules.LandUse;
import jjj.rules.PlotUse;
import jjj.rules.TransferMode;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.LandHolding;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** When a held parcel is built on. */
final class StartsTest {
    private static final int ZONE = 3;
    private static final int PARCELS = 200;
    private static final int AREA_SQM = 1_000;
    private final ConstructionParameters parameters =
            ConstructionParameters.from(Parameters.of(ParameterTable.shipped()));

    /** 6,000 CNY per m² of land pay at 7 % (worth 6,131) and no more at 9 % (worth 5,746): one in six, one in 36. */
    @Test
    void dearerLendingDelaysHomesOnLandThatJustPaid() {
        int cheap = started(0);
        assertThat(cheap).isGreaterThan(PARCELS / 10);
        assertThat(started(0.02)).isLessThan(cheap / 2);
    }

    private int started(double ratePoints) {
        World world = SmallWorld.of(1, 1000);
        world.rules().setRatePoints(ratePoints);
        for (int id = 1; id <= PARCELS; id++) {
            world.cells()
                    .convertInZone(world.geography().cellsOf(ZONE), LandUse.FARMLAND, LandUse.LEASED_IDLE, AREA_SQM);
            world.land()
                    .award(new LandHolding(
                            id,
                            world.ledger().accounts().developer(2),
                            SmallWorld.CITY,
                            ZONE,
                            PlotUse.RESIDENTIAL,
                            TransferMode.AUCTION,
                            AREA_SQM,
                            AREA_SQM * 6_000L * 100,
                            0,
                            SmallWorld.START));
        }
        new Starts(parameters).start(world, SmallWorld.START);
        return world.land().homeProjects().size();
    }
}
