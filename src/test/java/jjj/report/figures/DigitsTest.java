package jjj.report.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jjj.analysis.Paired;
import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void aDifferenceHasTwoDigitsOfTheHalfWidthOfItsInterval() {
        Paired wide = Paired.of(new double[] {0, 0, 0}, new double[] {180, 212, 244});
        Paired narrow = Paired.of(new double[] {0, 0, 0}, new double[] {0.0021, 0.0022, 0.0023});
        assertThat(Digits.of(wide, 1)).isZero();
        assertThat(Digits.of(narrow, 1)).isEqualTo(5);
        assertThat(Digits.of(narrow, 100)).isEqualTo(3);
    }

    @Test
    void aDifferenceWithoutAnIntervalHasThreeDigitsOfItsOwn() {
        assertThat(Digits.of(Paired.of(new double[] {1}, new double[] {3.5}), 1))
                .isEqualTo(2);
        assertThat(Digits.of(Paired.of(new double[] {1, 1}, new double[] {1, 1}), 1))
                .isZero();
    }

    @Test
    void theEndOfAnIntervalThatIsNotZeroNeverLooksLikeZero() {
        Paired justSettled = Paired.of(new double[] {0, 0, 0}, new double[] {0.01, 12.5, 24.99});
        int digits = Digits.of(justSettled, 1);
        assertThat(digits).isZero();
        assertThat(Digits.signed(0.004, digits, ',')).isEqualTo("+0.004");
        assertThat(Digits.signed(-0.004, digits, ',')).isEqualTo("−0.004");
        assertThat(Digits.signed(0, digits, ',')).isEqualTo("0");
    }

    @Test
    void theTablesForPrintFollowTheIntervalToo() {
        Paired theil = Paired.of(new double[] {0.25, 0.25, 0.25}, new double[] {0.25041, 0.25042, 0.25040});
        assertThat(Words.difference(theil, Display.of("theil", "1", 0.25)))
                .isEqualTo("+0.000410 [+0.000385, +0.000435]");
    }

    @Test
    void theSameNumberIsTheSameWhereverItIsPrinted() {
        for (double halfWay : List.of(2078.5, 2078.4999999999995, 2078.5000000000005)) {
            assertThat(Digits.text(halfWay, 0, ',')).isEqualTo("2,079");
        }
        assertThat(Digits.text(1.005, 2, ',')).isEqualTo("1.01");
        assertThat(Digits.text(-0.125, 2, ',')).isEqualTo("−0.13");
    }
}
