package jjj.rules;

/** A rule that changes what another rule asks for, and leaves everything else to it. */
public sealed interface LandRuleWith extends LandRule permits TransitGrant, LandValueTax {
    /** The other rule. */
    LandRule with();

    @Override
    default double downPaymentShare() {
        return with().downPaymentShare();
    }

    @Override
    default double priceShare(PlotUse use) {
        return with().priceShare(use);
    }

    @Override
    default boolean servesProgramme() {
        return with().servesProgramme();
    }

    @Override
    default boolean admits(BidderKind kind) {
        return with().admits(kind);
    }

    @Override
    default boolean earnsPremium() {
        return with().earnsPremium();
    }

    @Override
    default long owedFen(long priceFen, int monthsHeld) {
        return with().owedFen(priceFen, monthsHeld);
    }

    @Override
    default IdleLand idle(int monthsHeld, double draw) {
        return with().idle(monthsHeld, draw);
    }
}
