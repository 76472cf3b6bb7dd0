package jjj.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import jjj.base.Months;
import jjj.base.ParameterSource;
import jjj.phase.construction.Construction;
import jjj.phase.housing.HousingMarket;
import jjj.phase.land.LandAllocation;
import jjj.rules.Announcement;
import jjj.rules.LandRule;
import jjj.rules.Path;
import jjj.rules.PlotUse;
import jjj.rules.SaleRule;
import jjj.rules.SupplyRule;
import jjj.rules.TransferMode;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.Government;
import jjj.world.GovernmentFacts;
import jjj.world.Homes;
import jjj.world.Purpose;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** Land, building and homes month by month on the small region, with people, posts and wages held constant. */
final class LandAndHomesTest {
    private static ParameterSource parameters() {
        return Parameters.of(ParameterTable.shipped());
    }

    /** The shipped parameters with some others in their place, for tests only. */
    private static ParameterSource parameters(Map<String, Double> others) {
        ParameterSource shipped = parameters();
        return name -> others.getOrDefault(name, Double.NaN).isNaN() ? shipped.get(name) : others.get(name);
    }

    private static final class LandAndHomes {
        final World world;
        final LandAllocation land;
        final Construction construction;
        final HousingMarket housing;
        int month = SmallWorld.START;

        LandAndHomes(World world, ParameterSource source) {
            this.world = world;
            land = LandAllocation.from(source, world);
            construction = Construction.from(source);
            housing = HousingMarket.from(source);
        }

        void years(int years) {
            for (int n = 0; n < years * Months.PER_YEAR; n++) {
                next();
            }
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

    /** No home is over- or undervalued, and governments need land only for homes that wear out. */
    private static World inBalance(World w, ParameterSource source) {
        double homesPerLand = source.get("land.farFloorPerLand") * source.get("construction.homesShareOfFloor");
        double worn =
                source.get("construction.homeDepreciationPerYear") * w.homes().baseDemandSqmPerHead(0);
        List<Government> governments = w.governments().stream()
                .map(g -> new Government(
                        g.index(),
                        g.base(),
                        new GovernmentFacts(
                                0,
                                worn / homesPerLand,
                                g.facts().landCostYuanPerSqm(),
                                g.facts().bondQuotaShareOfGdp(),
                                g.facts().skilledEntryPerYear(),
                                g.facts().skilledNetMovePerYear(),
                                g.facts().othersTrendPerYear(),
                                g.facts().pm25()),
                        g.infrastructureYuan()))
                .toList();
        return new World(
                w.geography(),
                w.railNetwork(),
                w.startMonth(),
                w.rules(),
                w.draws(),
                w.ledger(),
                w.cells(),
                w.travelTime(),
                w.national(),
                w.workers(),
                w.others(),
                w.posts(),
                w.homes(),
                w.services(),
                w.land(),
                governments,
                w.developers(),
                w.universities(),
                w.innovators(),
                w.programmes(),
                w.movedPosts(),
                w.remainders());
    }

    private static void checkLand(World world) {
        assertEquals(0, world.cells().unbalanced().length, "uses of a cell sum to its area");
    }

    @Test
    void booksAndHectaresBalanceEveryMonthOfTenYears() {
        World world = SmallWorld.of(1, 1000);
        LandAndHomes run = new LandAndHomes(world, parameters());
        run.years(10);
        assertTrue(world.land().transferredSqm(SmallWorld.CITY, TransferMode.AUCTION) > 0);
        assertTrue(world.land().parcels(SmallWorld.CITY, TransferMode.NEGOTIATED) > 0);
    }

    /** The base-year identity: nothing grows, nothing is over- or undervalued, nobody expects anything. */
    @Test
    void tenFlatYearsMoveNoPriceByMoreThanATenth() {
        World world = inBalance(SmallWorld.of(1, 1000), parameters());
        for (int zone = 0; zone < world.geography().zoneCount(); zone++) {
            world.homes().forgetPriceChanges(zone);
        }
        Map<String, Double> flat = Map.of(
                "housing.qualityDriftPerYear", 0.0,
                "land.constructionCostGrowthPerYear", 0.0,
                "land.costGrowthPerYear", 0.0,
                "land.supplyFadePerYear", 0.0);
        new LandAndHomes(world, parameters(flat)).years(10);
        for (int zone = 0; zone < world.geography().zoneCount(); zone++) {
            double ratio = world.homes().priceYuanPerSqm(zone) / world.homes().basePriceYuanPerSqm(zone);
            assertEquals(1, ratio, 0.10, "price of zone " + zone + " over that at the start");
        }
    }

    @Test
    void aPlanDoesNotRiseWhenPricesFall() {
        World high = SmallWorld.of(1, 1000);
        World low = SmallWorld.of(1, 1000);
        for (int zone = 0; zone < low.geography().zoneCount(); zone++) {
            low.homes().movePrice(zone, Math.log(0.5), 0);
        }
        new LandAndHomes(high, parameters()).next();
        new LandAndHomes(low, parameters()).next();
        for (int government = 0; government < 3; government++) {
            for (PlotUse use : PlotUse.values()) {
                assertEquals(
                        high.land().supply().plannedHectares(government, use),
                        low.land().supply().plannedHectares(government, use),
                        1e-9);
            }
        }
    }

    @Test
    void underDirectAllocationTheStateDeveloperGetsWhatTheProgrammeAsksFor() {
        World world = SmallWorld.of(1, 1000);
        LandAndHomes run = new LandAndHomes(world, parameters());
        for (int n = 0; n < 24; n++) {
            allocateDirectly(world);
            world.rules()
                    .setSupply(
                            SmallWorld.AREA,
                            PlotUse.RESIDENTIAL,
                            SupplyRule.FREE.withProgramme(Path.constant(0.86), 86));
            run.next();
        }
        long direct = world.land().parcels(SmallWorld.AREA, TransferMode.DIRECT);
        long auctioned = world.land().parcels(SmallWorld.AREA, TransferMode.AUCTION);
        assertEquals(24, direct + auctioned);
        assertTrue(auctioned <= 1, "one parcel in 29 at most");
        int developer = world.ledger().accounts().stateDeveloper(SmallWorld.AREA);
        assertTrue(world.land().holdings().stream()
                .filter(holding -> holding.government() == SmallWorld.AREA && holding.use() == PlotUse.RESIDENTIAL)
                .allMatch(holding -> holding.holder() == developer));
    }

    @Test
    void stateHomesAreBuiltAsTheirMoneyComesAndHouseDisplacedPeopleFirst() {
        World world = SmallWorld.of(1, 1000);
        LandAndHomes run = new LandAndHomes(world, parameters());
        int developer = world.ledger().accounts().stateDeveloper(SmallWorld.AREA);
        int zone = 5;
        world.others().displace(zone, 1_000);
        long letBefore = world.homes().sqm(zone, Homes.Floor.STATE_RENTAL);
        for (int n = 0; n < 60; n++) {
            allocateDirectly(world);
            world.rules()
                    .setSupply(
                            SmallWorld.AREA, PlotUse.RESIDENTIAL, SupplyRule.FREE.withProgramme(Path.constant(0.2), 5));
            long money = 30_000_000_000L;
            world.ledger().enter("Test");
            world.ledger().pay(world.ledger().accounts().centre(), developer, money, Purpose.TRANSFERS);
            world.programmes().get(SmallWorld.AREA).changeHomesInHand(money);
            run.next();
        }
        assertEquals(1_000 * 0.5 * 60, world.homes().sqm(zone, Homes.Floor.SHARED_OWNERSHIP), 1_000);
        assertTrue(world.homes().sqm(zone, Homes.Floor.STATE_RENTAL) > letBefore);
    }

    @Test
    void aFreezeStopsRegisteredSalesAndSlowsTheQuotedPrice() {
        World world = SmallWorld.of(1, 1000);
        LandAndHomes run = new LandAndHomes(world, parameters());
        world.rules().announce(Announcement.ofGovernment(SmallWorld.AREA, 0.38, 40_178, 10, 0.08, false));
        freeze(world);
        run.next();
        double announced = world.homes().priceYuanPerSqm(5);
        assertEquals(10_790, announced, 100);
        assertEquals(0, world.homes().registeredSalesSqm(5));
        assertTrue(world.homes().registeredSalesSqm(3) > 0);
        world.rules().beginMonth();
        for (int n = 0; n < 12; n++) {
            freeze(world);
            run.next();
            assertEquals(0, world.homes().registeredSalesSqm(5));
        }
        assertEquals(1, world.homes().priceYuanPerSqm(5) / announced, 0.03);
    }

    private static void allocateDirectly(World world) {
        world.rules().setLand(SmallWorld.AREA, PlotUse.RESIDENTIAL, new LandRule.DirectAllocation(1, 29));
        world.rules().setLand(SmallWorld.AREA, PlotUse.COMMERCIAL, new LandRule.DirectAllocation(1, 29));
    }

    private static void freeze(World world) {
        world.rules().setSale(SmallWorld.AREA, SaleRule.OPEN.withFrozen(true));
    }
}
