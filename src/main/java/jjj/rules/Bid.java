package jjj.rules;

/**
 * An offer for a parcel.
 *
 * @param bidder the bidder's ledger account
 * @param kind who bids
 * @param valueFen what the whole parcel is worth to the bidder, fen
 */
public record Bid(int bidder, BidderKind kind, long valueFen) {
    public Bid {
        if (valueFen < 0) {
            throw new IllegalArgumentException("bid of " + valueFen + " fen; expected 0 or more");
        }
    }
}
