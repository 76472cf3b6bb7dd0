package jjj.phase.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jjj.rules.Bid;
import jjj.rules.BidderKind;
import jjj.rules.LandRule;
import jjj.rules.LandValueTax;
import jjj.rules.Parcel;
import jjj.rules.PlotUse;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.DeveloperCredit;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** Who can bid, and what land is worth to all who value it. */
final class BiddingTest {
    private static final int MONTH = SmallWorld.START;
    private static final LandRule ALL_AT_ONCE = new LandRule.Auction(1, 0.2, 0.3);
    private final LandParameters parameters = LandParameters.from(Parameters.of(ParameterTable.shipped()));

    /** A parcel for which the city's firms have a half of the money: enough where a tax replaces most of the price. */
    @Test
    void whoPaysAPartOfThePriceAsATaxNeedsLessMoneyToBid() {
        LandRule taxed = new LandValueTax(0.03, 0.04, ALL_AT_ONCE);
        long areaSqm = 1_000;
        while (!employers(ALL_AT_ONCE, areaSqm).isEmpty()) {
            areaSqm *= 2;
        }
        assertThat(employers(taxed, areaSqm)).hasSize(parameters.bidding().employersAsking());
    }

    private List<Bid> employers(LandRule rule, long areaSqm) {
        World world = SmallWorld.of(1, 1000);
        world.rules().setLand(SmallWorld.CITY, PlotUse.COMMERCIAL, rule);
        Parcel parcel = new Parcel(1, SmallWorld.CITY, 3, PlotUse.COMMERCIAL, areaSqm, 1, 1, MONTH);
        return bids(world, parcel, rule);
    }

    private List<Bid> bids(World world, Parcel parcel, LandRule rule) {
        LandValues values = new LandValues(parameters, world, MONTH);
        DeveloperCredit credit = new DeveloperCredit(parameters.credit(), world);
        return new Bidding(parameters, world, values, credit, MONTH)
                .bids(parcel, rule).stream()
                        .filter(bid -> bid.kind() != BidderKind.STATE_DEVELOPER)
                        .toList();
    }

    @Test
    void dearerLendingLowersWhatLandIsWorthToEverybodyWhoValuesIt() {
        World cheap = SmallWorld.of(1, 1000);
        World dear = SmallWorld.of(1, 1000);
        dear.rules().setRatePoints(0.02);

        assertThat(new LandValues(parameters, dear, MONTH).yuanPerLandSqm(3))
                .isLessThan(new LandValues(parameters, cheap, MONTH).yuanPerLandSqm(3));
        for (PlotUse use : List.of(PlotUse.RESIDENTIAL, PlotUse.COMMERCIAL)) {
            assertThat(highest(dear, use)).as(use.name()).isPositive().isLessThan(highest(cheap, use));
        }
    }

    /** Highest of the bids for forty small parcels of the city. */
    private long highest(World world, PlotUse use) {
        long highest = 0;
        for (long id = 1; id <= 40; id++) {
            Parcel parcel = new Parcel(id, SmallWorld.CITY, 3, use, 1_000, 1, 1, MONTH);
            for (Bid bid : bids(world, parcel, ALL_AT_ONCE)) {
                highest = Math.max(highest, bid.valueFen());
            }
        }
        return highest;
    }
}
