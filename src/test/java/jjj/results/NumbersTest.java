package jjj.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0.0,0",
        "1,1",
        "-17,-17",
        "0.1,0.1",
        "0.05,0.05",
        "1e-7,0.0000001",
        "1e-8,1E-8",
        "123.456,123.456",
        "2e23,2E23",
        "1.5e-9,1.5E-9",
        "9007199254740991,9007199254740991",
        "1e16,10000000000000000",
        "4.9e-324,5E-324",
        "2.2250738585072014E-308,2.2250738585072014E-308",
        "1.7976931348623157E308,1.7976931348623157E308",
        "0.3333333333333333,0.3333333333333333",
        "1e17,1E17",
        "11234.5,11234.5"
    })
    void aNumberIsPrintedWithItsFewestDigits(double value, String expected) {
        assertEquals(expected, Numbers.text(value));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyNumberReadsBackToItself(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 300_000; i++) {
            double anyBits = Double.longBitsToDouble(random.nextLong());
            double value = i % 2 == 0 || !Double.isFinite(anyBits) ? random.nextDouble(-1e12, 1e12) : anyBits;
            String text = Numbers.text(value);
            assertEquals(
                    value, Double.parseDouble(text), () -> text + " for bits " + Double.doubleToRawLongBits(value));
            assertTrue(text.length() <= Numbers.MOST_BYTES, text);
        }
    }

    @Test
    void noShorterDecimalReadsBackAndNoNearerOneIsAsShort() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            double value = random.nextDouble() * StrictMath.pow(10, random.nextInt(-12, 20));
            var exact = new BigDecimal(value);
            int digits =
                    new BigDecimal(Numbers.text(value)).stripTrailingZeros().precision();
            BigDecimal asShort = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (asShort.doubleValue() == value) {
                assertEquals(0, asShort.compareTo(new BigDecimal(Numbers.text(value))), () -> "value " + exact);
            }
            if (digits > 1) {
                double shorter = exact.round(new MathContext(digits - 1)).doubleValue();
                assertTrue(shorter != value, () -> "fewer digits would do for " + exact);
            }
        }
    }

    @Test
    void whatIsNotANumberIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Numbers.text(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Numbers.text(Double.POSITIVE_INFINITY));
    }
}
