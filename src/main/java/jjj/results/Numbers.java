package jjj.results;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * Prints a number with the fewest digits that read back to the same number.
 *
 * <p>{@link Double#toString(double)} printed other digits before JDK 19 than it does since; files must not depend on
 * the JDK. The digits are found by the method of R. Giulietti, "The Schubfach way to render doubles" (2020): scale the
 * interval of all reals that round to the number by a power of ten kept in 126 bits, then look for the shortest decimal
 * inside it. Whole numbers below 2⁵³ are printed without a point, numbers from 10⁻⁷ to 10¹⁷ without an exponent.
 */
public final class Numbers {
    /** The most bytes one number takes. */
    public static final int MOST_BYTES = 28;

    private static final long LOW_63_BITS = Long.MAX_VALUE;
    private static final int MANTISSA_BITS = 52;
    private static final long HIDDEN_BIT = 1L << MANTISSA_BITS;
    private static final int LEAST_EXPONENT = -1074;
    private static final int LEAST_TEN = -324;
    private static final int MOST_TEN = 292;
    private static final long[] POWER_HIGH = new long[MOST_TEN - LEAST_TEN + 1];
    private static final long[] POWER_LOW = new long[MOST_TEN - LEAST_TEN + 1];

    static {
        for (int ten = LEAST_TEN; ten <= MOST_TEN; ten++) {
            BigInteger power = powerOfTenIn126Bits(-ten);
            POWER_HIGH[ten - LEAST_TEN] = power.shiftRight(63).longValueExact();
            POWER_LOW[ten - LEAST_TEN] =
                    power.and(BigInteger.valueOf(LOW_63_BITS)).longValueExact();
        }
    }

    private Numbers() {}

    /** The text of a finite number. */
    public static String text(double value) {
        byte[] buffer = new byte[MOST_BYTES];
        return new String(buffer, 0, print(value, buffer, 0), StandardCharsets.US_ASCII);
    }

    /**
     * Prints a finite number into {@code buffer} from {@code at} and returns the position behind it. There must be room
     * for {@link #MOST_BYTES}. Minus zero is printed as {@code 0}.
     */
    public static int print(double value, byte[] buffer, int at) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " cannot be printed; expected a finite number");
        }
        double size = Math.abs(value);
        int start = at;
        if (value < 0) {
            buffer[start++] = '-';
        }
        if (size < 0x1.0p53 && size == Math.rint(size)) {
            return printWhole((long) size, buffer, start);
        }
        return printShortest(Double.doubleToRawLongBits(size), buffer, start);
    }

    private static int printWhole(long whole, byte[] buffer, int at) {
        int end = at + digitsOf(whole);
        writeDigits(whole, buffer, end);
        return end;
    }

    private static int printShortest(long bits, byte[] buffer, int at) {
        int biased = (int) (bits >>> MANTISSA_BITS);
        long fraction = bits & (HIDDEN_BIT - 1);
        boolean subnormal = biased == 0;
        int exponent = subnormal ? LEAST_EXPONENT : LEAST_EXPONENT + biased - 1;
        long mantissa = subnormal ? fraction : fraction | HIDDEN_BIT;
        boolean evenSpacing = fraction != 0 || biased <= 1;
        int ten = evenSpacing ? floorLog10OfPower2(exponent) : floorLog10OfThreeQuartersPower2(exponent);
        return layOut(shortest(mantissa, exponent, ten, evenSpacing), ten, buffer, at);
    }

    /** The shortest decimal d, nearest among equals, with d · 10^ten between the borders of the number. */
    private static long shortest(long mantissa, int exponent, int ten, boolean evenSpacing) {
        int shift = exponent + floorLog2OfPower10(-ten) + 2;
        long high = POWER_HIGH[ten - LEAST_TEN];
        long low = POWER_LOW[ten - LEAST_TEN];
        long fourfold = mantissa << 2;
        long centre = scaled(high, low, fourfold << shift);
        long lower = scaled(high, low, (fourfold - (evenSpacing ? 2 : 1)) << shift);
        long upper = scaled(high, low, (fourfold + 2) << shift);
        long openBorder = mantissa & 1;

        long down = centre >> 2;
        if (down >= 100) {
            long shorterDown = down / 10 * 10;
            long shorterUp = shorterDown + 10;
            boolean downFits = lower + openBorder <= shorterDown << 2;
            boolean upFits = (shorterUp << 2) + openBorder <= upper;
            if (downFits != upFits) {
                return downFits ? shorterDown : shorterUp;
            }
        }
        long up = down + 1;
        boolean downFits = lower + openBorder <= down << 2;
        boolean upFits = (up << 2) + openBorder <= upper;
        if (downFits != upFits) {
            return downFits ? down : up;
        }
        long side = centre - ((down + up) << 1);
        return side < 0 || (side == 0 && (down & 1) == 0) ? down : up;
    }

    /** The product with a power of ten, cut off, its lowest bit set when something was cut off ("round to odd"). */
    private static long scaled(long high, long low, long factor) {
        long carry = Math.multiplyHigh(low, factor);
        long middle = ((high * factor) >>> 1) + carry;
        long top = Math.multiplyHigh(high, factor) + (middle >>> 63);
        return top | (((middle & LOW_63_BITS) + LOW_63_BITS) >>> 63);
    }

    private static int layOut(long decimal, int ten, byte[] buffer, int at) {
        long digits = decimal;
        int exponent = ten;
        while (digits % 10 == 0) {
            digits /= 10;
            exponent++;
        }
        int count = digitsOf(digits);
        int point = count + exponent; // the decimal point stands behind this many digits
        if (point > 17 || point < -6) {
            return layOutWithExponent(digits, count, point - 1, buffer, at);
        }
        return point <= 0
                ? layOutFraction(digits, count, -point, buffer, at)
                : layOutPlain(digits, count, point, buffer, at);
    }

    private static int layOutFraction(long digits, int count, int zeros, byte[] buffer, int at) {
        int next = at;
        buffer[next++] = '0';
        buffer[next++] = '.';
        for (int i = 0; i < zeros; i++) {
            buffer[next++] = '0';
        }
        writeDigits(digits, buffer, next + count);
        return next + count;
    }

    private static int layOutPlain(long digits, int count, int point, byte[] buffer, int at) {
        writeDigits(digits, buffer, at + count);
        if (point >= count) {
            for (int i = count; i < point; i++) {
                buffer[at + i] = '0';
            }
            return at + point;
        }
        System.arraycopy(buffer, at + point, buffer, at + point + 1, count - point);
        buffer[at + point] = '.';
        return at + count + 1;
    }

    private static int layOutWithExponent(long digits, int count, int exponent, byte[] buffer, int at) {
        int next = at;
        writeDigits(digits, buffer, next + count);
        if (count > 1) {
            System.arraycopy(buffer, next + 1, buffer, next + 2, count - 1);
            buffer[next + 1] = '.';
            next++;
        }
        next += count;
        buffer[next++] = 'E';
        if (exponent < 0) {
            buffer[next++] = '-';
        }
        return printWhole(Math.abs(exponent), buffer, next);
    }

    private static void writeDigits(long digits, byte[] buffer, int end) {
        long rest = digits;
        int at = end;
        do {
            long tenth = rest / 10;
            buffer[--at] = (byte) ('0' + (rest - tenth * 10));
            rest = tenth;
        } while (rest != 0);
    }

    private static int digitsOf(long whole) {
        int digits = 1;
        for (long rest = whole / 10; rest != 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private static int floorLog10OfPower2(int exponent) {
        return (int) ((exponent * 661_971_961_083L) >> 41);
    }

    private static int floorLog10OfThreeQuartersPower2(int exponent) {
        return (int) ((exponent * 661_971_961_083L - 274_743_187_321L) >> 41);
    }

    private static int floorLog2OfPower10(int exponent) {
        return (int) ((exponent * 913_124_641_741L) >> 38);
    }

    private static BigInteger powerOfTenIn126Bits(int exponent) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
        if (exponent >= 0) {
            return power.shiftRight(power.bitLength() - 126).add(BigInteger.ONE);
        }
        BigInteger quotient = BigInteger.ONE.shiftLeft(power.bitLength() + 126).divide(power);
        return quotient.shiftRight(quotient.bitLength() - 126).add(BigInteger.ONE);
    }
}
