package jjj.report.figures;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import jjj.analysis.Interval;
import jjj.analysis.Paired;
import jjj.base.Rounded;

/**
 * How many digits of a number people see. Every number is rounded as {@link Rounded} says, so that the same
 * number is the same wherever it is printed. A difference has two significant digits of the
 * half width of its interval, three of its own where there is none.
 */
public final class Digits {
    private static final int MOST = 9;
    private static final int MORE = 3;
    private static final int OF_WIDTH = 2;
    private static final int OF_SIZE = 3;

    private Digits() {}

    /** A value as it is kept before it is shown. */
    public static double nine(double value) {
        return Double.isFinite(value) ? Rounded.nine(value).doubleValue() : value;
    }

    /** Digits behind the point for a difference and its interval, both in the unit shown ({@code factor}). */
    public static int of(Paired paired, double factor) {
        double halfWidth = nine(paired.interval().map(Interval::halfWidth).orElse(0.0) * factor);
        return halfWidth > 0 ? behind(halfWidth, OF_WIDTH) : behind(paired.difference() * factor, OF_SIZE);
    }

    /** The value with so many digits behind the point; with some more, where it would else look like 0 and is not. */
    public static String text(double value, int decimals, char grouping) {
        return text(value, decimals, decimals + MORE, grouping);
    }

    /** The same with a plus in front of what is more than 0; no end of an interval that is not 0 looks like it. */
    public static String signed(double value, int decimals, char grouping) {
        String shown = text(value, decimals, MOST, grouping);
        return (nine(value) > 0 && !shown.equals(text(0, decimals, grouping)) ? "+" : "") + shown;
    }

    private static String text(double value, int decimals, int most, char grouping) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        BigDecimal kept = Rounded.nine(value);
        int behind = decimals;
        while (behind < most && Rounded.scaled(kept, behind).signum() == 0) {
            behind++;
        }
        behind = Rounded.scaled(kept, behind).signum() == 0 ? decimals : behind;
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat("#,##0" + (behind > 0 ? "." + "0".repeat(behind) : ""), symbols)
                .format(Rounded.scaled(kept, behind));
    }

    /** Digits behind the point that leave so many significant ones. */
    public static int behind(double size, int significant) {
        BigDecimal kept = Rounded.nine(size);
        int magnitude = kept.precision() - kept.scale() - 1;
        return kept.signum() == 0 ? 0 : Math.max(0, Math.min(MOST, significant - 1 - magnitude));
    }
}
