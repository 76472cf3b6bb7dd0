package jjj.report.page;

import jjj.analysis.Paired;
import jjj.report.figures.Digits;

/**
 * How values are shown in one language: value in the unit of the results × factor, with a label.
 *
 * @param label for example {@code bn CNY} or {@code 亿元}; empty for plain numbers
 * @param factor multiplies a value of the results
 * @param difference label of a difference, for example {@code points}
 * @param decimals digits behind the point
 */
public record Unit(String label, double factor, String difference, int decimals) {

    /** The same unit with as many digits as the interval of a difference bears. */
    public Unit fitting(Paired paired) {
        return new Unit(label, factor, difference, Digits.of(paired, factor));
    }

    /** The value in words, without the label. */
    public String words(double value) {
        return Digits.text(Digits.nine(value) * factor, decimals, ',');
    }

    /** The value in words with a plus or minus in front. */
    public String signed(double value) {
        return Digits.signed(Digits.nine(value) * factor, decimals, ',');
    }
}
