package jjj.phase.land;

import static org.assertj.core.api.Assertions.assertThat;

import jjj.base.Fen;
import jjj.rules.LandRule;
import jjj.rules.LeaseThenTransfer;
import jjj.rules.Parcel;
import jjj.rules.PlotUse;
import jjj.rules.RailOpening;
import jjj.rules.TransitGrant;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.Purpose;
import jjj.world.SmallWorld;
import jjj.world.TransitLines;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** Lines that are built with granted land, by hand. */
final class TransitBuildersTest {
    private static final RailOpening LINE = new RailOpening(SmallWorld.CAPITAL, SmallWorld.AREA, 30);
    private static final RailOpening BACK = new RailOpening(SmallWorld.AREA, SmallWorld.CAPITAL, 30);
    private static final double COST_YUAN = 80e6;
    private final World world = SmallWorld.of(1, 1000);
    private final TransitLines lines = world.land().transitLines();
    private final TransitBuilders builders =
            new TransitBuilders(LandParameters.from(Parameters.of(ParameterTable.shipped())));

    @Test
    void theTwoEndsOfALinePayItOnceInProportionToWhatTheyHave() {
        lines.receive(LINE, COST_YUAN, SmallWorld.CAPITAL, Fen.ofYuan(60e6));
        lines.receive(BACK, COST_YUAN, SmallWorld.AREA, Fen.ofYuan(40e6));

        builders.build(world, SmallWorld.START);

        assertThat(paidYuan(SmallWorld.CAPITAL)).isEqualTo(48e6);
        assertThat(paidYuan(SmallWorld.AREA)).isEqualTo(32e6);
        assertThat(lines.open()).containsExactly(LINE);
        assertThat(lines.waitingFen(SmallWorld.CAPITAL) + lines.waitingFen(SmallWorld.AREA))
                .isZero();

        lines.receive(LINE, COST_YUAN, SmallWorld.CAPITAL, Fen.ofYuan(5e6));
        builders.build(world, SmallWorld.START + 1);
        assertThat(paidYuan(SmallWorld.CAPITAL)).isEqualTo(48e6);
    }

    /** The rules of this world grant nothing: what comes in was agreed before. */
    @Test
    void aLineGoesOnWithWhatStillComesAfterTheGrantHasEndedAndElseStaysUnfinished() {
        lines.receive(LINE, COST_YUAN, SmallWorld.AREA, Fen.ofYuan(30e6));
        builders.build(world, SmallWorld.START);
        assertThat(paidYuan(SmallWorld.AREA)).isEqualTo(30e6);

        for (int month = SmallWorld.START + 1; month < SmallWorld.START + 24; month++) {
            builders.build(world, month);
        }
        assertThat(lines.open()).isEmpty();
        assertThat(lines.builtYuan(SmallWorld.AREA)).isEqualTo(30e6);

        lines.receive(LINE, COST_YUAN, SmallWorld.AREA, Fen.ofYuan(70e6));
        builders.build(world, SmallWorld.START + 24);
        assertThat(lines.open()).containsExactly(LINE);
        assertThat(paidYuan(SmallWorld.AREA)).isGreaterThan(COST_YUAN).isLessThan(100e6);
    }

    @Test
    void oneGovernmentMayPayTwoLinesOneAfterTheOther() {
        RailOpening other = new RailOpening(SmallWorld.CITY, SmallWorld.AREA, 20);
        lines.receive(LINE, 10e6, SmallWorld.AREA, Fen.ofYuan(10e6));
        lines.receive(other, COST_YUAN, SmallWorld.AREA, Fen.ofYuan(20e6));

        builders.build(world, SmallWorld.START);

        assertThat(lines.open()).containsExactly(LINE);
        assertThat(lines.builtYuan(SmallWorld.AREA)).isEqualTo(30e6);
    }

    @Test
    void landAwayFromTheSeatsAndBeyondTheRingsFollowsTheOtherRule() {
        LandRule with = new LandRule.Auction(0.5, 0.2, 0.3);
        TransitGrant grant = new TransitGrant(0.5, 60_000, LINE, COST_YUAN, with);
        assertThat(TransitBuilders.ruleFor(world, grant, parcel(0, 50_000))).isSameAs(grant);
        assertThat(TransitBuilders.ruleFor(world, grant, parcel(0, 70_000))).isSameAs(with);
        assertThat(TransitBuilders.ruleFor(world, grant, parcel(1, 50_000))).isSameAs(with);
    }

    /** A short lease asks for a year's rent at first, a sale to a private buyer for its price. */
    @Test
    void whoBuysFromTheBuilderPaysAsAtAuctionOrAtOnce() {
        assertThat(firstPart(new LandRule.Auction(0.3, 0.2, 0.3))).isEqualTo(0.3);
        assertThat(firstPart(new LeaseThenTransfer(0.04, 120, 0.03, 0.6))).isEqualTo(1);
    }

    private static double firstPart(LandRule with) {
        return new TransitGrant(0.5, 60_000, LINE, COST_YUAN, with).downPaymentShare();
    }

    private static Parcel parcel(int zone, long areaSqm) {
        return new Parcel(1, SmallWorld.CAPITAL, zone, PlotUse.RESIDENTIAL, areaSqm, 1, 1, SmallWorld.START);
    }

    private double paidYuan(int government) {
        int builder = world.ledger().accounts().stateDeveloper(government);
        return -Fen.toYuan(world.ledger().flowFen(builder, Purpose.INFRASTRUCTURE_CONSTRUCTION));
    }
}
