package jjj.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTest {
    @Test
    void sharesAreShownInPercentAndTheirDifferencesInPoints() {
        Display share = Display.of("settledShare", "1", 0.3);
        assertThat(share.words(0.1734)).isEqualTo("17.3");
        assertThat(share.signed(-0.0296)).isEqualTo("−3.0");
        assertThat(share.unit()).isEqualTo("%");
        assertThat(share.differenceUnit()).isEqualTo("points");
    }

    @Test
    void indicesAreNotPercentages() {
        assertThat(Display.of("theil", "1", 0.07).words(0.0708)).isEqualTo("0.0708");
        assertThat(Display.of("debtPerInvestment", "1", 0.8).unit()).isEmpty();
    }

    @Test
    void bigNumbersAreGroupedAndNothingIsMinusZero() {
        Display price = Display.of("price", "CNY/m2", 12_000);
        assertThat(price.words(12_037.4)).isEqualTo("12\u2009037");
        assertThat(price.unit()).isEqualTo("CNY/m²");
        assertThat(price.signed(-1e-12)).isEqualTo("0");
    }

    @Test
    void moneyHasNoMoreDigitsThanItBears() {
        assertThat(Display.of("publicDebt", "bn CNY", 1_400).words(687.4)).isEqualTo("687");
        assertThat(Display.of("unfunded", "bn CNY", 12).words(1.26)).isEqualTo("1.3");
    }
}
