package jjj.rules;

/** What a land rule decides about one parcel. */
public sealed interface Award {
    /**
     * The parcel has a holder.
     *
     * @param holder ledger account of the holder
     * @param priceFen the price to pay once (or the base of the rent), fen
     * @param downPaymentShare part of the price due now, 0…1; the rest within twelve months
     * @param mode how it changed hands
     */
    record Granted(int holder, long priceFen, double downPaymentShare, TransferMode mode) implements Award {}

    /** Nobody got it. */
    record Unsold(Reason why) implements Award {}

    /** Why a parcel stays with the government. */
    enum Reason {
        /** Nobody who may hold it asked. */
        NO_BIDDER,
        /** The best bid was below the reserve price. */
        BELOW_RESERVE
    }
}
