package jjj.report.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How values are shown in one language: value in the unit of the results × factor, with a label.
 *
 * @param label for example {@code bn CNY} or {@code 亿元}; empty for plain numbers
 * @param factor multiplies a value of the results
 * @param difference label of a difference, for example {@code points}
 * @param decimals digits behind the point
 */
record Unit(String label, double factor, String difference, int decimals) {

    /** The value in words, without the label. */
    String words(double value) {
        return text(rounded(value));
    }

    /** The value in words with a plus or minus in front. */
    String signed(double value) {
        double shown = rounded(value);
        return (shown > 0 ? "+" : "") + text(shown);
    }

    private String text(double shown) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat("#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""), symbols).format(shown);
    }

    private double rounded(double value) {
        double tens = StrictMath.pow(10, decimals);
        double shown = Math.rint(value * factor * tens) / tens;
        return shown == 0 ? 0 : shown; // no minus zero
    }
}
