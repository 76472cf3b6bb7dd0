package jjj.report.page;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers in two bytes each: steps of a 65534th of their range from the lowest; the highest step but one is the highest
 * value, the highest step says that there is none. What a reader sees is exact to four digits of the range.
 */
final class Packed {
    static final int STEPS = 65_534;
    private static final int NOTHING = 65_535;

    private Packed() {}

    /** Lowest, highest, and all values as text; NaN stands for no value. */
    static Map<String, Object> of(double[] values) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        boolean empty = low > high;
        byte[] bytes = new byte[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            int step = Double.isNaN(values[i]) ? NOTHING : step(values[i], low, high);
            bytes[2 * i] = (byte) step;
            bytes[2 * i + 1] = (byte) (step >>> 8);
        }
        Map<String, Object> packed = new LinkedHashMap<>();
        packed.put("l", empty ? 0.0 : low);
        packed.put("h", empty ? 0.0 : high);
        packed.put("b", Base64.getEncoder().encodeToString(bytes));
        return packed;
    }

    private static int step(double value, double low, double high) {
        return high > low ? (int) Math.round((value - low) / (high - low) * STEPS) : 0;
    }
}
