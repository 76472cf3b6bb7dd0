package jjj.phase.workers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The fast exponential and logarithm against the strict ones. */
final class ElementaryTest {
    @Test
    void theExponentialAgreesToTwelveDigits() {
        for (double x = -690; x < 690; x += 0.0371) {
            double exact = StrictMath.exp(x);
            assertEquals(1, Elementary.exp(x) / exact, 1e-12, "x = " + x);
        }
        assertEquals(0, Elementary.exp(Double.NEGATIVE_INFINITY));
    }

    @Test
    void theLogarithmAgreesToTwelveDigits() {
        for (double x = 1e-290; x < 1e290; x *= 1.0137) {
            assertEquals(StrictMath.log(x), Elementary.log(x), 1e-13 * (1 + Math.abs(StrictMath.log(x))), "x = " + x);
        }
        assertEquals(Double.NEGATIVE_INFINITY, Elementary.log(0));
    }
}
