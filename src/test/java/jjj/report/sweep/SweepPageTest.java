package jjj.report.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import jjj.report.page.Phrases;
import org.junit.jupiter.api.Test;

class SweepPageTest {
    @Test
    void aValueThatHardlyMovesHasFourDigitsAndNotAllItHas() {
        assertThat(SweepPage.digits(0, 20_785, 3)).isZero();
        assertThat(SweepPage.digits(0.0001, 1_791, 3)).isZero();
        assertThat(SweepPage.digits(0.00001, 0.8617, 3)).isEqualTo(4);
        assertThat(SweepPage.digits(0.16, 27.8, 2)).isEqualTo(2);
    }

    @Test
    void everyKindOfDesignHasAName() {
        for (jjj.design.Kind kind : jjj.design.Kind.values()) {
            assertThat(Phrases.shipped().find("sweep.kind." + kind.code())).isPresent();
        }
    }
}
