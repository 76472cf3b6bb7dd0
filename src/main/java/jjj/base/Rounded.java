package jjj.base;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How a number is rounded before people see it, the same in tables, on pages and in charts: first to nine significant
 * digits, which takes away what the computer's binary fractions add, then to the digits wanted; ties go away from zero.
 */
public final class Rounded {
    private static final MathContext NINE = new MathContext(9, RoundingMode.HALF_UP);

    private Rounded() {}

    /** The value to nine significant digits; it must be finite. */
    public static BigDecimal nine(double value) {
        return new BigDecimal(value, NINE);
    }

    /** The value with so many digits behind the point; it must be finite. */
    public static BigDecimal to(double value, int decimals) {
        return scaled(nine(value), decimals);
    }

    /** A value that has its nine digits with so many behind the point. */
    public static BigDecimal scaled(BigDecimal nine, int decimals) {
        return nine.setScale(decimals, RoundingMode.HALF_UP);
    }
}
