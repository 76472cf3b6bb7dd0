package jjj.rules;

import java.util.Comparator;
import java.util.List;

/**
 * A short lease to whoever values the land most and at least at what it cost or is assessed at, for a yearly rent; the
 * holder may convert it into the full term at the price that was assessed at the start, indexed, if the promise is kept.
 * Otherwise the land returns (P087).
 *
 * @param rentPerYear rent over the assessed value
 * @param leaseMonths how long the lease runs
 * @param indexPerYear growth of the set price
 * @param promisedShare part of posts filled or homes sold that the promise asks for
 */
public record LeaseThenTransfer(double rentPerYear, int leaseMonths, double indexPerYear, double promisedShare)
        implements LandRule {
    @Override
    public Award award(Parcel parcel, List<Bid> bids) {
        long least = Math.min(parcel.costFen(), parcel.assessedFen());
        return bids.stream()
                .filter(bid -> admits(bid.kind()) && bid.valueFen() >= least)
                .min(Comparator.comparingLong(Bid::valueFen).reversed().thenComparingInt(Bid::bidder))
                .<Award>map(bid -> new Award.Granted(bid.bidder(), 0, 1, TransferMode.LEASE))
                .orElse(new Award.Unsold(bids.isEmpty() ? Award.Reason.NO_BIDDER : Award.Reason.BELOW_RESERVE));
    }

    @Override
    public Dues dues() {
        return new Dues.Rent(rentPerYear, leaseMonths, indexPerYear, promisedShare);
    }

    @Override
    public long agreedFen(Parcel parcel, Award.Granted award) {
        return parcel.assessedFen();
    }

    /** Bidders must have the first year's rent. */
    @Override
    public double downPaymentShare() {
        return rentPerYear;
    }

    @Override
    public boolean admits(BidderKind kind) {
        return true;
    }

    @Override
    public boolean earnsPremium() {
        return true;
    }
}
