package jjj.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import jjj.base.Months;
import jjj.base.ParameterSource;
import jjj.phase.construction.Construction;
import jjj.phase.housing.HousingMarket;
import jjj.phase.land.LandAllocation;
import jjj.rules.Announcement;
import jjj.rules.LandRule;
import jjj.rules.LandUse;
import jjj.rules.Path;
import jjj.rules.PlotUse;
import jjj.rules.SaleRule;
import jjj.rules.SupplyRule;
import jjj.rules.TransferMode;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** Land, building and homes month by month on the small region, with people, posts and wages held constant. */
final class LandAndHomesTest {
    private static final int TEN_YEARS = 120;

    private static ParameterSource parameters() {
        return Parameters.of(ParameterTable.shipped());
    }

    /** The shipped parameters with some others in their place, for tests only. */
    private static ParameterSource parameters(Map<String, Double> others) {
        ParameterSource shipped = parameters();
        return name -> others.getOrDefault(name, Double.NaN).isNaN() ? shipped.get(name) : others.get(name);
    }

    private static final class Months120 {
        final World world;
        final LandAllocation land;
        final Construction construction;
        final HousingMarket housing;
        int month = SmallWorld.START;

        Months120(World world, ParameterSource source) {
            this.world = world;
            land = LandAllocation.from(source, world);
            construction = Construction.from(source);
            housing = HousingMarket.from(source);
        }

        void next() {
            world.ledger().enter("Land");
            land.run(world, month);
            checkLand(world);
            world.ledger().enter("Construction");
            construction.run(world, month);
            checkLand(world);
            world.ledger().enter("Housing");
            housing.run(world, month);
            world.ledger().close(month);
            month++;
        }
    }

    private static void checkLand(World world) {
        assertEquals(0, world.cells().unbalanced().length, "uses of a cell sum to its area");
    }

    @Test
    void booksAndHectaresBalanceEveryMonthOfTenYears() {
        World world = SmallWorld.of(1, 1000);
        Months120 run = new Months120(world, parameters());
        for (int n = 0; n < TEN_YEARS; n++) {
            run.next();
            if (System.getProperty("show") != null && n % 12 == 11) {
                show(world, run.month);
            }
        }
        assertTrue(world.land().transferredSqm(SmallWorld.CITY, TransferMode.AUCTION) > 0);
    }

    private static void show(World world, int month) {
        StringBuilder line = new StringBuilder(Months.text(month));
        for (int z = 0; z < 6; z++) {
            line.append(String.format(
                    " | %6.0f r%.1f H%.2f u%.3f",
                    world.homes().priceYuanPerSqm(z),
                    world.homes().rentYuanPerSqmMonth(z),
                    world.homes().stockSqm(z) / (double) world.homes().baseStockSqm(z),
                    world.homes().sqm(z, jjj.world.Homes.Floor.UNSOLD) / (double) world.homes().stockSqm(z)));
        }
        for (int g = 0; g < 3; g++) {
            line.append(String.format(
                    " || g%d plan %.0f auction %d (%.1f km2) neg %d unsold %.0f ha receipts %.1f bn",
                    g,
                    world.land().plannedResidentialHectares(g),
                    world.land().parcels(g, TransferMode.AUCTION),
                    world.land().transferredSqm(g, TransferMode.AUCTION) / 1e6,
                    world.land().parcels(g, TransferMode.NEGOTIATED),
                    world.land().unsoldSqm(g, PlotUse.RESIDENTIAL) / 1e4,
                    world.ledger()
                                    .yearFen(
                                            world.ledger().accounts().government(g),
                                            jjj.world.Purpose.LAND_PREMIUM)
                            / 1e11));
        }
        System.out.println(line);
    }
}
