package jjj.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LandAuctionTest {
    private static final LandRule AUCTION = new LandRule.Auction(0.5, 0.2, 0.3);
    private static final Parcel PARCEL = new Parcel(7, 0, 0, PlotUse.RESIDENTIAL, 50_000, 900, 1_000, 0);

    private static Bid bid(int bidder, long value) {
        return new Bid(bidder, BidderKind.PRIVATE_DEVELOPER, value);
    }

    @Test
    void theWinnerPaysTheSecondHighestBid() {
        Award award = AUCTION.award(PARCEL, List.of(bid(1, 1_500), bid(2, 2_000), bid(3, 1_800)));
        assertEquals(new Award.Granted(2, 1_800, 0.5, TransferMode.AUCTION), award);
    }

    @Test
    void aSingleBidderPaysTheReserve() {
        Award award = AUCTION.award(PARCEL, List.of(bid(1, 1_500)));
        assertEquals(new Award.Granted(1, 1_000, 0.5, TransferMode.AUCTION), award);
    }

    @Test
    void theReserveHoldsWhenTheSecondBidIsLower() {
        Award award = AUCTION.award(PARCEL, List.of(bid(1, 1_500), bid(2, 700)));
        assertEquals(new Award.Granted(1, 1_000, 0.5, TransferMode.AUCTION), award);
    }

    @Test
    void landStaysUnsoldBelowTheReserve() {
        assertEquals(new Award.Unsold(Award.Reason.BELOW_RESERVE), AUCTION.award(PARCEL, List.of(bid(1, 999))));
        assertEquals(new Award.Unsold(Award.Reason.NO_BIDDER), AUCTION.award(PARCEL, List.of()));
    }

    @Test
    void idleLandIsFinedAfterOneYearAndTakenBackAfterTwo() {
        assertEquals(IdleLand.TOLERATED, AUCTION.idle(11, 0.0001));
        assertEquals(IdleLand.FINED, AUCTION.idle(12, 0.0001));
        assertEquals(IdleLand.TAKEN_BACK, AUCTION.idle(24, 0.0001));
        assertEquals(IdleLand.TOLERATED, AUCTION.idle(24, 0.5));
        assertEquals(20, AUCTION.owedFen(100, 12));
    }

    @Test
    void underDirectAllocationOnlyTheStateDeveloperGetsLandAtCost() {
        LandRule direct = new LandRule.DirectAllocation(1, 29);
        Bid state = new Bid(9, BidderKind.STATE_DEVELOPER, 900);
        assertEquals(
                new Award.Granted(9, 900, 1, TransferMode.DIRECT), direct.award(PARCEL, List.of(bid(1, 5_000), state)));
        assertTrue(direct.servesProgramme());
    }
}
