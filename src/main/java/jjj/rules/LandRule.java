package jjj.rules;

import java.util.Comparator;
import java.util.List;
import jjj.base.Fen;
import jjj.base.Months;

/** Who may get serviced land this month, how, at what price, and what is owed later. Shares 0…1, amounts in fen. */
public sealed interface LandRule
        permits LandRule.Auction, LandRule.Negotiated, LandRule.DirectAllocation, LeaseThenTransfer, LandRuleWith {
    /** Decides one parcel. {@code bids} may be empty; equal bids are settled by the bidder's account. */
    Award award(Parcel parcel, List<Bid> bids);

    /** Whether bidders of this kind may ask. */
    boolean admits(BidderKind kind);

    /** Whether the supplying government earns a premium from this rule and so has a reason to supply. */
    boolean earnsPremium();

    /** What is owed after the award beside the price. */
    default Dues dues() {
        return new Dues.None();
    }

    /** What the land is worth to both sides at an award, paid at once or later, fen. */
    default long agreedFen(Parcel parcel, Award.Granted award) {
        return award.priceFen();
    }

    /** Part of the price that is due at the award, 0…1. */
    default double downPaymentShare() {
        return 1;
    }

    /** Part of what a bidder offers that is paid as the price of the land, 0…1; the rest is paid in another way. */
    default double priceShare(PlotUse use) {
        return 1;
    }

    /** What a holder who is fined in month {@code monthsHeld} after the award owes on a price of {@code priceFen}. */
    default long owedFen(long priceFen, int monthsHeld) {
        return 0;
    }

    /** Whether land is supplied as a programme asks for it and the homes built on it stay with the state. */
    default boolean servesProgramme() {
        return false;
    }

    /**
     * What happens this month to land that lies idle.
     *
     * @param monthsHeld months since the award
     * @param draw uniform in (0, 1): whether the rule is enforced
     */
    default IdleLand idle(int monthsHeld, double draw) {
        return IdleLand.TOLERATED;
    }

    /**
     * Parcels to the highest bidder at the second-highest valuation or the reserve, whichever is higher (P049, P053).
     *
     * @param downPaymentShare part due at once
     * @param idleFeeShare part of the price due after one idle year
     * @param enforcedPerYear chance a year that idle land is fined or taken back
     */
    record Auction(double downPaymentShare, double idleFeeShare, double enforcedPerYear) implements LandRule {
        private static final int FINED_FROM_MONTHS = 12;
        private static final int TAKEN_FROM_MONTHS = 24;
        private static final Comparator<Bid> HIGHEST_FIRST =
                Comparator.comparingLong(Bid::valueFen).reversed().thenComparingInt(Bid::bidder);

        @Override
        public Award award(Parcel parcel, List<Bid> bids) {
            List<Bid> ranked = bids.stream()
                    .filter(bid -> admits(bid.kind()))
                    .sorted(HIGHEST_FIRST)
                    .toList();
            if (ranked.isEmpty()) {
                return new Award.Unsold(Award.Reason.NO_BIDDER);
            }
            Bid best = ranked.get(0);
            if (best.valueFen() < parcel.reserveFen()) {
                return new Award.Unsold(Award.Reason.BELOW_RESERVE);
            }
            long second = ranked.size() > 1 ? ranked.get(1).valueFen() : 0;
            long price = Math.max(second, parcel.reserveFen());
            return new Award.Granted(best.bidder(), price, downPaymentShare, TransferMode.AUCTION);
        }

        @Override
        public IdleLand idle(int monthsHeld, double draw) {
            if (monthsHeld < FINED_FROM_MONTHS || draw >= Months.hazardPerMonth(enforcedPerYear)) {
                return IdleLand.TOLERATED;
            }
            return monthsHeld >= TAKEN_FROM_MONTHS ? IdleLand.TAKEN_BACK : IdleLand.FINED;
        }

        @Override
        public long owedFen(long priceFen, int monthsHeld) {
            return monthsHeld < FINED_FROM_MONTHS ? 0 : Fen.times(priceFen, idleFeeShare);
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

    /**
     * To the employer that asks, at a discount on cost that governments choose in competition; the value of the bid is
     * the price already agreed.
     *
     * @param leastShareOfCost floor of the price as a share of cost
     */
    record Negotiated(double leastShareOfCost) implements LandRule {
        @Override
        public Award award(Parcel parcel, List<Bid> bids) {
            return bids.stream()
                    .filter(bid -> admits(bid.kind()))
                    .min(Comparator.comparingLong(Bid::valueFen).reversed().thenComparingInt(Bid::bidder))
                    .<Award>map(bid -> new Award.Granted(
                            bid.bidder(),
                            Math.max(bid.valueFen(), (long) StrictMath.rint(parcel.costFen() * leastShareOfCost)),
                            1,
                            TransferMode.NEGOTIATED))
                    .orElse(new Award.Unsold(Award.Reason.NO_BIDDER));
        }

        @Override
        public boolean admits(BidderKind kind) {
            return kind == BidderKind.EMPLOYER;
        }

        @Override
        public boolean earnsPremium() {
            return false;
        }
    }

    /**
     * To the government's own developer only, at cost; one parcel in {@code auctionedOneIn} formally goes through an
     * auction with that single bidder (T008).
     *
     * @param priceShareOfCost price as a share of cost
     * @param auctionedOneIn one in how many parcels is auctioned; 0 for none
     */
    record DirectAllocation(double priceShareOfCost, int auctionedOneIn) implements LandRule {
        @Override
        public Award award(Parcel parcel, List<Bid> bids) {
            boolean auctioned = auctionedOneIn > 0 && Math.floorMod(parcel.id(), (long) auctionedOneIn) == 0;
            return bids.stream()
                    .filter(bid -> admits(bid.kind()))
                    .min(Comparator.comparingInt(Bid::bidder))
                    .<Award>map(bid -> new Award.Granted(
                            bid.bidder(),
                            (long) StrictMath.rint(parcel.costFen() * priceShareOfCost),
                            1,
                            auctioned ? TransferMode.AUCTION : TransferMode.DIRECT))
                    .orElse(new Award.Unsold(Award.Reason.NO_BIDDER));
        }

        @Override
        public boolean servesProgramme() {
            return true;
        }

        @Override
        public boolean admits(BidderKind kind) {
            return kind == BidderKind.STATE_DEVELOPER;
        }

        @Override
        public boolean earnsPremium() {
            return false;
        }
    }
}
