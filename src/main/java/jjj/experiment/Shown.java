package jjj.experiment;

import java.util.Locale;
import jjj.base.Rounded;

/** Numbers as a person reads them: three or four digits that count, large sums in billions. */
final class Shown {
    private static final double BILLION = 1e9;

    private Shown() {}

    /** The unit in which values of this unit are shown. */
    static String unit(String unit) {
        return switch (unit) {
            case "CNY" -> "bn CNY";
            case "1" -> "";
            default -> unit;
        };
    }

    /** A value in its shown unit. */
    static String value(double value, String unit) {
        return number(unit.equals("CNY") ? value / BILLION : value);
    }

    /** The same with its sign. */
    static String difference(double value, String unit) {
        String text = value(value, unit);
        return value > 0 ? "+" + text : text;
    }

    private static String number(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : Double.toString(value);
        }
        double size = Math.abs(Rounded.nine(value).doubleValue());
        if (size >= 1_000) {
            return String.format(Locale.ROOT, "%,d", Rounded.to(value, 0).toBigInteger());
        }
        if (size >= 0.001) {
            int decimals = size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4;
            return Rounded.to(value, decimals).toPlainString();
        }
        return String.format(Locale.ROOT, "%.2e", Rounded.nine(value));
    }
}
