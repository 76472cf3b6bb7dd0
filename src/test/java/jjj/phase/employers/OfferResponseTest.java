package jjj.phase.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What state firms make of an offer, by hand. */
class OfferResponseTest {
    private static final OfferResponse RESPONSE = new OfferResponse(0.12, -2, 10, 20, 5, 0.1, 1.3);

    @Test
    void aGainOfNothingLeavesTheConstant() {
        assertThat(RESPONSE.movesPerMonth(0)).isCloseTo(0.01 / (1 + StrictMath.exp(2)), within(1e-12));
    }

    @Test
    void subsidyRentAndRefundAreCountedAgainstTheYearlyOutputOfAPost() {
        double gain = RESPONSE.gain(1, 50, 400_000, 300_000, 0.06, 5);

        assertThat(gain).isCloseTo((50 * 1.3 * 20 * 12 + 60_000) / 400_000.0 + 0.06, within(1e-12));
    }

    @Test
    void fewerSkilledPeopleInReachAreALoss() {
        assertThat(RESPONSE.gain(0.05, 0, 400_000, 0, 0, 0)).isCloseTo(0.1 * StrictMath.log(0.05), within(1e-12));
    }

    @Test
    void refundsBeyondTheYearsThatCountBringNoMore() {
        assertThat(RESPONSE.gain(1, 0, 1, 0, 0.06, 20)).isEqualTo(RESPONSE.gain(1, 0, 1, 0, 0.06, 5));
    }
}
