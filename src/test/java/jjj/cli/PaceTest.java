package jjj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final double SECOND = 1e9;

    @Test
    void nothingIsPromisedInTheFirstTwoSeconds() {
        Pace pace = new Pace(0, 1_000);
        pace.month((long) SECOND);
        assertThat(pace.secondsLeft((long) (1.9 * SECOND))).isEmpty();
        assertThat(pace.secondsLeft((long) (2.1 * SECOND))).isPresent();
    }

    /** Ten months a second for 20 s, then forty: 2,000 months take 65 s. */
    @Test
    void aProgramThatBecomesFasterIsSoonBelieved() {
        Pace pace = new Pace(0, 2_000);
        double now = 0;
        for (int month = 0; month < 2_000; month++) {
            now += month < 200 ? 0.1 : 0.025;
            pace.month((long) (now * SECOND));
            if (now > 30) { // one minute has not passed yet
                double truth = 65 - now;
                assertThat(pace.secondsLeft((long) (now * SECOND)).orElseThrow())
                        .isCloseTo(truth, within(Math.max(1, 0.6 * truth)));
            }
            if (now > 45) {
                assertThat(pace.secondsLeft((long) (now * SECOND)).orElseThrow())
                        .isCloseTo(65 - now, within(1.0));
            }
        }
        assertThat(pace.share()).isEqualTo(1);
    }

    @Test
    void atASteadyPaceThePromiseIsExactFromTheStart() {
        Pace pace = new Pace(0, 600);
        for (int month = 1; month <= 30; month++) {
            pace.month((long) (month * 0.1 * SECOND));
        }
        assertThat(pace.secondsLeft((long) (3 * SECOND)).orElseThrow()).isCloseTo(57, within(1e-6));
        assertThat(pace.monthsPerSecond((long) (3 * SECOND))).isCloseTo(10, within(1e-6));
    }
}
