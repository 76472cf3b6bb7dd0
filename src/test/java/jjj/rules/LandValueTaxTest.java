package jjj.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A tax on land value takes the place of a part of the price, and changes nothing else of the rule beside it. */
class LandValueTaxTest {
    private static final LandRule AUCTION = new LandRule.Auction(0.5, 0.2, 0.3);
    private static final LandRule TAXED = new LandValueTax(0.01, 0.04, AUCTION);

    /** By hand: 1 % a year for 70 years at 4 %: annuity (1 − 1.04^−70)/0.04 = 23.39451, so 0.7660549 is paid at first. */
    @Test
    void theFirstPaymentIsThePriceLessThePresentValueOfTheTax() {
        assertThat(((LandValueTax) TAXED).firstPaymentShare(PlotUse.RESIDENTIAL))
                .isCloseTo(0.7660549, within(1e-6));
    }

    @Test
    void everythingElseIsAsUnderTheOtherRule() {
        assertThat(TAXED.downPaymentShare()).isEqualTo(AUCTION.downPaymentShare());
        assertThat(TAXED.owedFen(1_000, 12))
                .isEqualTo(AUCTION.owedFen(1_000, 12))
                .isPositive();
        assertThat(TAXED.idle(24, 0)).isEqualTo(AUCTION.idle(24, 0)).isEqualTo(IdleLand.TAKEN_BACK);
        assertThat(TAXED.earnsPremium()).isTrue();
        assertThat(List.of(BidderKind.values())).allMatch(kind -> TAXED.admits(kind) == AUCTION.admits(kind));
    }
}
