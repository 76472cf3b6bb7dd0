package jjj.rules;

import java.util.List;

/**
 * Land near stations goes to the builder of the line as capital, entered at cost. The builder sells it on to the highest
 * bidder, keeps the cost and a part of what it fetches above, and builds the line with that; the rest goes to the
 * government. Land elsewhere, and what the rings around the stations cannot hold, follows another rule.
 *
 * @param builderShare part of the uplift that the builder keeps, 0…1
 * @param ringSqm land in the rings around the stations, m²
 * @param line the line, open when it is paid for
 * @param lineYuan what it costs at the prices of 2016, CNY
 * @param with rule for land elsewhere
 */
public record TransitGrant(double builderShare, double ringSqm, RailOpening line, double lineYuan, LandRule with)
        implements LandRuleWith {
    private static final LandRule SOLD_ON = new LandRule.Auction(1, 0, 0);

    @Override
    public Award award(Parcel parcel, List<Bid> bids) {
        List<Bid> buyers = bids.stream()
                .filter(bid -> bid.kind() != BidderKind.STATE_DEVELOPER)
                .toList();
        return SOLD_ON.award(parcel, buyers) instanceof Award.Granted granted
                ? new Award.Granted(granted.holder(), granted.priceFen(), downPaymentShare(), TransferMode.GRANT)
                : new Award.Unsold(buyers.isEmpty() ? Award.Reason.NO_BIDDER : Award.Reason.BELOW_RESERVE);
    }

    /** As at auction where the other rule is one; else the buyer pays the builder at once. */
    @Override
    public double downPaymentShare() {
        return with instanceof LandRule.Auction auction ? auction.downPaymentShare() : 1;
    }

    @Override
    public Dues dues() {
        return new Dues.ToBuilder(builderShare, line, lineYuan);
    }
}
