package jjj.phase.land;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jjj.rules.Award;
import jjj.rules.LandUse;
import jjj.rules.Parcel;
import jjj.rules.PlotUse;
import jjj.rules.TransferMode;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.DeveloperCredit;
import jjj.world.LandHolding;
import jjj.world.Ledger;
import jjj.world.Purpose;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** Receipts of one parcel, by hand: units of price, area and floor meet in this place. */
final class LandReceiptsTest {
    private static final int MONTH = SmallWorld.START;
    private final LandParameters parameters = LandParameters.from(Parameters.of(ParameterTable.shipped()));
    private final World world = SmallWorld.of(1, 1000);
    private final LandValues values = new LandValues(parameters, world, MONTH);
    private final DeveloperCredit credit = new DeveloperCredit(parameters.credit(), world);
    private final LandPayments payments = new LandPayments(parameters, world, values, credit, MONTH);

    /**
     * 5 ha at 2,700 CNY per m² of land are 135 million CNY; half of it, 67.5 million, is due at once. Land costs 1,350
     * CNY/m²: half of the price is above cost, and half of that is earmarked: 16.875 million CNY.
     */
    @Test
    void halfOfThePriceIsPaidAtOnceAndPartOfThePremiumIsEarmarked() {
        Ledger ledger = world.ledger();
        int government = ledger.accounts().government(SmallWorld.CITY);
        int households = ledger.accounts().households(SmallWorld.CITY);
        long price = 50_000L * 2_700 * 100;
        LandHolding holding = new LandHolding(
                1,
                ledger.accounts().developer(2),
                SmallWorld.CITY,
                3,
                PlotUse.RESIDENTIAL,
                TransferMode.AUCTION,
                50_000,
                price,
                price,
                MONTH);
        credit.bought(holding.holder(), price);
        payments.pay(holding, price / 2);
        assertEquals(6_750_000_000L, ledger.flowFen(government, Purpose.LAND_PREMIUM));
        assertEquals(-1_687_500_000L, ledger.flowFen(government, Purpose.LAND_EARMARK));
        assertEquals(843_750_000L, ledger.flowFen(households, Purpose.LAND_EARMARK));
        assertEquals(6_750_000_000L, holding.unpaidFen());
    }

    @Test
    void theRestIsPaidInTwelveEqualParts() {
        Ledger ledger = world.ledger();
        long price = 12_000_000_000L;
        LandHolding holding = new LandHolding(
                1,
                ledger.accounts().developer(0),
                SmallWorld.CAPITAL,
                0,
                PlotUse.RESIDENTIAL,
                TransferMode.AUCTION,
                50_000,
                price,
                price / 2,
                MONTH);
        world.land().openHolding(holding);
        for (int month = MONTH + 1; month <= MONTH + 12; month++) {
            new LandPayments(parameters, world, values, credit, month).collect();
            assertEquals(price / 2 - (month - MONTH) * price / 24, holding.unpaidFen());
        }
    }

    /** 5 ha of homes take 8 ha of fields and villages: 5 serviced, 3 public. */
    @Test
    void roadsAndGreenAreConvertedBesideResidentialLand() {
        ConversionOrder order = new ConversionOrder(world, parameters.supply().builtUpCellShare());
        Expropriation expropriation = new Expropriation(parameters.supply(), order);
        assertEquals(
                80_000,
                expropriation.convertedSqm(
                        world.rules().land(SmallWorld.CITY, PlotUse.RESIDENTIAL), PlotUse.RESIDENTIAL, 50_000));
        long publicBefore = world.cells().zoneSqm(3, LandUse.PUBLIC);
        long leftBefore = OpenLand.fieldsAndVillages(world.cells(), 3);
        expropriation.convert(
                world, new Parcel(1, SmallWorld.CITY, 3, PlotUse.RESIDENTIAL, 50_000, 1, 1, MONTH), 80_000);
        assertEquals(50_000, world.cells().zoneSqm(3, LandUse.SERVICED));
        assertEquals(30_000, world.cells().zoneSqm(3, LandUse.PUBLIC) - publicBefore);
        assertEquals(80_000, leftBefore - OpenLand.fieldsAndVillages(world.cells(), 3));
        assertEquals(80_000, world.land().convertedSqm(SmallWorld.CITY, PlotUse.RESIDENTIAL));
        assertEquals(0, world.cells().unbalanced().length);
    }

    /** 45 % of the cost goes to the people of the place, the rest to those who service the land. */
    @Test
    void compensationAndServicingArePaidAsFarAsDepositsReach() {
        ConversionOrder order = new ConversionOrder(world, parameters.supply().builtUpCellShare());
        Expropriation expropriation = new Expropriation(parameters.supply(), order);
        Ledger ledger = world.ledger();
        assertEquals(1_000, expropriation.pay(world, SmallWorld.AREA, 1_000));
        assertEquals(450, ledger.flowFen(ledger.accounts().households(SmallWorld.AREA), Purpose.COMPENSATION));
        assertEquals(550, ledger.flowFen(ledger.accounts().firms(SmallWorld.AREA), Purpose.LAND_SERVICING));
        long left = ledger.depositsFen(ledger.accounts().government(SmallWorld.AREA));
        assertEquals(left, expropriation.pay(world, SmallWorld.AREA, left + 5_000));
    }

    @Test
    void withoutABidderAnAwardSaysWhyNothingHappened() {
        var rule = world.rules().land(SmallWorld.CITY, PlotUse.RESIDENTIAL);
        var parcel = new Parcel(1, SmallWorld.CITY, 3, PlotUse.RESIDENTIAL, 50_000, 1, 1, MONTH);
        assertEquals(new Award.Unsold(Award.Reason.NO_BIDDER), rule.award(parcel, List.of()));
    }
}
