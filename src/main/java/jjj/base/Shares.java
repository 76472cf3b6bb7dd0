package jjj.base;

/** Splits wholes by weights so that the parts sum to the whole exactly (largest remainder, ties by index). */
public final class Shares {
    private Shares() {}

    /**
     * Parts of {@code whole} in proportion to {@code weights}.
     *
     * @param whole any whole amount, also negative
     * @param weights at least one above 0, none below 0 or NaN; when all are 0 the whole goes to index 0
     */
    public static long[] split(long whole, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            if (!(weights[i] >= 0)) {
                throw new IllegalArgumentException("weight " + i + " is " + weights[i] + "; expected 0 or more");
            }
            sum += weights[i];
        }
        long[] parts = new long[weights.length];
        if (sum == 0) {
            parts[0] = whole;
            return parts;
        }
        double[] remainders = new double[weights.length];
        long left = whole;
        for (int i = 0; i < weights.length; i++) {
            double exact = whole * (weights[i] / sum);
            double floor = StrictMath.floor(exact);
            parts[i] = (long) floor;
            remainders[i] = weights[i] > 0 ? exact - floor : -1;
            left = Math.subtractExact(left, parts[i]);
        }
        return handOut(parts, remainders, left);
    }

    private static long[] handOut(long[] parts, double[] remainders, long left) {
        if (Math.abs(left) > 64L + parts.length) {
            parts[largest(remainders)] += left;
            return parts;
        }
        long rest = left;
        while (rest != 0) {
            int next = largest(remainders);
            parts[next] += rest > 0 ? 1 : -1;
            remainders[next] = Math.max(0, remainders[next]) - 1;
            rest += rest > 0 ? -1 : 1;
        }
        return parts;
    }

    private static int largest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
