package jjj.phase.land;

import static org.assertj.core.api.Assertions.assertThat;

import jjj.rules.Dues;
import jjj.rules.LandRule;
import jjj.rules.LandUse;
import jjj.rules.Parcel;
import jjj.rules.PlotUse;
import jjj.rules.RailOpening;
import jjj.rules.TransferMode;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.DeveloperCredit;
import jjj.world.HomeProject;
import jjj.world.Homes;
import jjj.world.LandHolding;
import jjj.world.LandTenure;
import jjj.world.Ledger;
import jjj.world.Purpose;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** What becomes of land between its award and the last payment, in cases done by hand. */
final class LandAfterTheAwardTest {
    private static final int MONTH = SmallWorld.START;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int ZONE = 3;
    private static final int AREA_SQM = 50_000;
    private static final long PRICE_FEN = AREA_SQM * 2_700L * 100;
    private static final Dues.Rent LEASE = new Dues.Rent(0.04, 120, 0.03, 0.6);
    private final LandParameters parameters = LandParameters.from(Parameters.of(ParameterTable.shipped()));

    /** Half of the price is above cost and half of that is the builder's: of every 100 yuan it keeps 75. */
    @Test
    void whatTheBuilderOfALineKeepsDoesNotDependOnWhenBuildingStarts() {
        long government = granted(NEVER);
        assertThat(government).isEqualTo(PRICE_FEN / 2 / 4);
        assertThat(granted(MONTH + 1)).isEqualTo(government);
        assertThat(granted(MONTH + 6)).isEqualTo(government);
    }

    /** What the government gets of the second half of the price; building starts in a month. */
    private long granted(int start) {
        World world = SmallWorld.of(1, 1000);
        LandHolding holding = awarded(world, TransferMode.GRANT, PRICE_FEN / 2);
        LandTenure tenure = tenure(world, holding, new Dues.ToBuilder(0.5, new RailOpening(0, 1, 30), 1e12));
        for (int month = MONTH + 1; month <= MONTH + 12; month++) {
            collect(world, month);
            if (month == start) {
                tenure.buildOn();
                holding.end();
                world.land().removeEnded();
            }
        }
        assertThat(holding.unpaidFen()).isZero();
        Ledger ledger = world.ledger();
        return ledger.flowFen(ledger.accounts().government(SmallWorld.CITY), Purpose.LAND_PREMIUM);
    }

    @Test
    void landUnderHomesThatAreSoldDoesNotReturn() {
        World world = SmallWorld.of(1, 1000);
        LandHolding holding = awarded(world, TransferMode.LEASE, 0);
        LandTenure tenure = tenure(world, holding, LEASE);
        builtOn(world, holding, tenure);
        long owed = 100 * PRICE_FEN;
        tenure.changeOwed(owed);
        long homes = world.cells().zoneSqm(ZONE, LandUse.RESIDENTIAL);

        collect(world, MONTH + 40);

        assertThat(world.cells().zoneSqm(ZONE, LandUse.RESIDENTIAL)).isEqualTo(homes);
        assertThat(world.land().supply().unsoldSqm(SmallWorld.CITY, PlotUse.RESIDENTIAL))
                .isZero();
        assertThat(world.land().tenures().returned(SmallWorld.CITY)).isZero();
        assertThat(tenure.ended()).isFalse();
        assertThat(tenure.owedFen()).isPositive();
    }

    @Test
    void ofHomesOnReturnedLandOnlyTheUnsoldAreLetByTheState() {
        World world = SmallWorld.of(1, 1000);
        LandHolding holding = awarded(world, TransferMode.LEASE, 0);
        LandTenure tenure = tenure(world, holding, LEASE);
        builtOn(world, holding, tenure);
        HomeProject project = new HomeProject(holding.id(), holding.holder(), ZONE, 90_000, 0, 0, 1, false);
        project.built(0);
        project.sell(30_000);
        world.homes().add(ZONE, Homes.Floor.UNSOLD, 60_000);
        world.land().start(project);
        world.land().removeComplete();
        long homes = world.cells().zoneSqm(ZONE, LandUse.RESIDENTIAL);
        long let = world.homes().sqm(ZONE, Homes.Floor.STATE_RENTAL);

        collect(world, MONTH + 120);

        assertThat(world.homes().sqm(ZONE, Homes.Floor.STATE_RENTAL) - let).isEqualTo(60_000);
        assertThat(world.cells().zoneSqm(ZONE, LandUse.RESIDENTIAL)).isEqualTo(homes);
        assertThat(world.land().tenures().returned(SmallWorld.CITY)).isEqualTo(1);
    }

    @Test
    void leasedLandOnWhichNothingStandsReturnsAndIsOfferedAgain() {
        World world = SmallWorld.of(1, 1000);
        tenure(world, awarded(world, TransferMode.LEASE, 0), LEASE);

        collect(world, MONTH + 120);

        assertThat(world.cells().zoneSqm(ZONE, LandUse.SERVICED)).isEqualTo(AREA_SQM);
        assertThat(world.land().supply().unsoldSqm(SmallWorld.CITY, PlotUse.RESIDENTIAL))
                .isEqualTo(AREA_SQM);
        assertThat(world.land().holdings()).isEmpty();
    }

    @Test
    void grantedLandThatLiesIdleIsTakenBackLikeLandSoldAtAuction() {
        for (TransferMode mode : new TransferMode[] {TransferMode.AUCTION, TransferMode.GRANT}) {
            World world = SmallWorld.of(1, 1000);
            world.rules().setLand(SmallWorld.CITY, PlotUse.RESIDENTIAL, new LandRule.Auction(0.5, 0.2, 0.999_999));
            awarded(world, mode, 0);

            idle(world, MONTH + 24);

            assertThat(world.cells().zoneSqm(ZONE, LandUse.SERVICED))
                    .as(mode.id())
                    .isEqualTo(AREA_SQM);
            assertThat(world.land().holdings()).isEmpty();
        }
    }

    @Test
    void ofAHoldingThatIsPartlyBuiltOnOnlyTheRestIsTakenBack() {
        World world = SmallWorld.of(1, 1000);
        world.rules().setLand(SmallWorld.CITY, PlotUse.RESIDENTIAL, new LandRule.Auction(0.5, 0.2, 0.999_999));
        LandHolding holding = awarded(world, TransferMode.AUCTION, 0);
        awarded(world, TransferMode.LEASE, 0);
        holding.buildOn(20_000);
        world.cells().convertInZone(world.geography().cellsOf(ZONE), LandUse.LEASED_IDLE, LandUse.RESIDENTIAL, 20_000);

        idle(world, MONTH + 24);

        assertThat(world.cells().zoneSqm(ZONE, LandUse.SERVICED)).isEqualTo(AREA_SQM - 20_000);
        assertThat(world.cells().zoneSqm(ZONE, LandUse.LEASED_IDLE)).isEqualTo(AREA_SQM);
    }

    private void idle(World world, int month) {
        ConversionOrder order = new ConversionOrder(world, parameters.supply().builtUpCellShare());
        new IdleHoldings(new ReturnedLand(parameters.supply(), order))
                .check(world, new LandValues(parameters, world, month), month);
    }

    private void collect(World world, int month) {
        LandValues values = new LandValues(parameters, world, MONTH);
        DeveloperCredit credit = new DeveloperCredit(parameters.credit(), world);
        LandPayments payments = new LandPayments(parameters, world, values, credit, month);
        payments.collect();
        ConversionOrder order = new ConversionOrder(world, parameters.supply().builtUpCellShare());
        new LandDues(parameters.supply(), new ReturnedLand(parameters.supply(), order))
                .collect(world, values, credit, payments, month);
    }

    private static LandHolding awarded(World world, TransferMode mode, long unpaidFen) {
        LandHolding holding = new LandHolding(
                world.land().holdings().size() + 1,
                world.ledger().accounts().developer(2),
                SmallWorld.CITY,
                ZONE,
                PlotUse.RESIDENTIAL,
                mode,
                AREA_SQM,
                mode == TransferMode.LEASE ? 0 : PRICE_FEN,
                unpaidFen,
                MONTH);
        world.cells()
                .convertInZone(
                        world.geography().cellsOf(ZONE), LandUse.FARMLAND, LandUse.LEASED_IDLE, holding.areaSqm());
        world.land().award(holding);
        return holding;
    }

    private static LandTenure tenure(World world, LandHolding holding, Dues dues) {
        Parcel parcel = new Parcel(
                holding.id(), SmallWorld.CITY, ZONE, PlotUse.RESIDENTIAL, AREA_SQM, PRICE_FEN, PRICE_FEN, MONTH);
        LandTenure tenure = new LandTenure(parcel, holding.holder(), dues, MONTH);
        world.land().tenures().add(tenure);
        return tenure;
    }

    /** As a start does: the land takes its use and the holding ends. */
    private static void builtOn(World world, LandHolding holding, LandTenure tenure) {
        world.cells()
                .convertInZone(
                        world.geography().cellsOf(ZONE), LandUse.LEASED_IDLE, LandUse.RESIDENTIAL, holding.areaSqm());
        holding.end();
        tenure.buildOn();
        world.land().removeEnded();
    }
}
