package jjj.report.validation;

import java.util.Locale;
import jjj.validation.Band;

/** Numbers with three or four digits that count. */
final class Numerals {
    private Numerals() {}

    static String of(double value) {
        double size = Math.abs(value);
        if (value == 0) {
            return "0";
        }
        int decimals = size >= 1_000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 0.01 ? 3 : 6;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    static String of(Band band) {
        if (Double.isInfinite(band.low())) {
            return "at most " + of(band.high());
        }
        return Double.isInfinite(band.high())
                ? "at least " + of(band.low())
                : of(band.low()) + " to " + of(band.high());
    }
}
