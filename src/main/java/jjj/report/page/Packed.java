package jjj.report.page;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jjj.report.figures.Digits;

/**
 * Numbers in two bytes each: steps of a 65534th of their range from the lowest; the highest step but one is the highest
 * value, the highest step says that there is none: what a reader sees of them is right to four digits of the range. Values
 * that stand in tables beside them are there a second time, to nine digits.
 */
final class Packed {
    static final int STEPS = 65_534;
    private static final int NOTHING = 65_535;

    private Packed() {}

    /** The same, and from each of these places on so many values to nine digits. */
    static Map<String, Object> of(double[] values, List<Integer> places, int count) {
        List<Object> exact = new ArrayList<>();
        for (int place : places) {
            List<Object> run = new ArrayList<>(List.of(place));
            for (int i = place; i < place + count; i++) {
                run.add(Digits.nine(values[i]));
            }
            exact.add(run);
        }
        Map<String, Object> packed = of(values);
        packed.put("x", exact);
        return packed;
    }

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
