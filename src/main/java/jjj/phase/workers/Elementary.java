package jjj.phase.workers;

/**
 * Exponential and logarithm in plain double arithmetic: the same bits on every machine and every JDK, and several times
 * faster than {@link StrictMath}. Relative error below 10⁻¹³, which a choice probability does not notice.
 *
 * <pre>
 *   e^x  = 2^(n/16) · e^r,   n = round(16 x / ln 2),  |r| ≤ ln 2 / 32
 *   ln x = k ln 2 + ln c_j + ln(1 + f),  x = 2^k m,  c_j the middle of one of 64 parts of [1, 2),  |f| ≤ 1/128
 * </pre>
 */
final class Elementary {
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double SIXTEENTHS_PER_LN2 = 16 / 0.6931471805599453;
    private static final double LARGEST = 700;
    private static final int PARTS = 64;
    private static final double[] TWO_TO_SIXTEENTHS = new double[16];
    private static final double[] INVERSE_CENTRE = new double[PARTS];
    private static final double[] LOG_CENTRE = new double[PARTS];

    static {
        for (int j = 0; j < 16; j++) {
            TWO_TO_SIXTEENTHS[j] = StrictMath.pow(2, j / 16.0);
        }
        for (int j = 0; j < PARTS; j++) {
            double centre = 1 + (j + 0.5) / PARTS;
            INVERSE_CENTRE[j] = 1 / centre;
            LOG_CENTRE[j] = -StrictMath.log(INVERSE_CENTRE[j]);
        }
    }

    private Elementary() {}

    /** e^x; 0 below −700, the value at 700 above it. */
    static double exp(double x) {
        if (!(x > -LARGEST)) {
            return 0;
        }
        double bounded = Math.min(x, LARGEST);
        double n = Math.rint(bounded * SIXTEENTHS_PER_LN2);
        double r = bounded - n * (LN2_HIGH / 16) - n * (LN2_LOW / 16);
        int whole = (int) n;
        double poly = 1 + r * (1 + r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720))))));
        double scale = Double.longBitsToDouble((long) ((whole >> 4) + 1023) << 52);
        return TWO_TO_SIXTEENTHS[whole & 15] * poly * scale;
    }

    /** Natural logarithm; −∞ for 0 and below, +∞ for +∞. Arguments below 10⁻³⁰⁰ count as 0. */
    static double log(double x) {
        if (!(x > 1e-300)) {
            return Double.NEGATIVE_INFINITY;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) - 1023;
        double mantissa = Double.longBitsToDouble(bits & 0xFFFFFFFFFFFFFL | 0x3FF0000000000000L);
        int part = (int) ((bits >>> 46) & (PARTS - 1));
        double f = mantissa * INVERSE_CENTRE[part] - 1;
        double poly = f * (1 - f * (0.5 - f * (1.0 / 3 - f * (0.25 - f * (0.2 - f * (1.0 / 6))))));
        return exponent * LN2_HIGH + (exponent * LN2_LOW + LOG_CENTRE[part] + poly);
    }

    /** x^y for x ≥ 0. */
    static double pow(double x, double y) {
        return x > 0 ? exp(y * log(x)) : 0;
    }

    /** Standard Gumbel from a uniform in (0, 1): −ln(−ln u). */
    static double gumbel(double uniform) {
        return -log(-log(uniform));
    }
}
