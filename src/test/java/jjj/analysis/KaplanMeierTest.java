package jjj.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {
    /** By hand: 0.9, 0.9 · 7/8 = 0.7875, then half; Greenwood at month 2: 1/(10·9) + 1/(8·7). */
    @Test
    void tenPeopleByHand() {
        List<KaplanMeier.Point> curve = KaplanMeier.curve(new long[] {10, 8, 4}, new long[] {1, 1, 2});
        assertThat(curve.get(0).share()).isCloseTo(0.9, within(1e-12));
        assertThat(curve.get(1).share()).isCloseTo(0.7875, within(1e-12));
        assertThat(curve.get(2).share()).isCloseTo(0.39375, within(1e-12));
        double error = 1.959964 * 0.7875 * Math.sqrt(1 / 90.0 + 1 / 56.0);
        assertThat(curve.get(1).band().low()).isCloseTo(0.7875 - error, within(1e-6));
        assertThat(curve.get(1).band().high()).isEqualTo(1);
    }

    @Test
    void nobodyLeavingKeepsTheShareAtOne() {
        assertThat(KaplanMeier.curve(new long[] {5, 5}, new long[] {0, 0}))
                .allSatisfy(point -> assertThat(point.share()).isEqualTo(1))
                .allSatisfy(point -> assertThat(point.band()).isEqualTo(new Interval(1, 1)));
    }

    @Test
    void everybodyLeavingEndsAtZeroWithoutAHole() {
        List<KaplanMeier.Point> curve = KaplanMeier.curve(new long[] {4, 2, 0}, new long[] {2, 2, 0});
        assertThat(curve).hasSize(2);
        assertThat(curve.get(1).share()).isZero();
        assertThat(curve.get(1).band()).isEqualTo(new Interval(0, 0));
    }

    @Test
    void moreLeavingThanThereAreIsRefused() {
        assertThatThrownBy(() -> KaplanMeier.curve(new long[] {3}, new long[] {4}))
                .hasMessageContaining("month 1");
    }
}
