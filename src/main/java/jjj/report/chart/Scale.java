package jjj.report.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.data.Range;

/** Bounds and round steps of an axis of numbers. */
record Scale(double low, double high, double step) {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final int MOST_STEPS = 6;
    private static final double FLAT = 1e-9;

    /** A scale that covers these values and starts at zero if they are near it. */
    static Scale covering(double least, double most) {
        double low = least;
        double high = most;
        if (high - low <= FLAT * Math.max(Math.abs(low), Math.abs(high))) {
            high = low + (low == 0 ? 1 : Math.abs(low) / 5); // a flat line, apart from roundings
        }
        if (low > 0 && low < 0.6 * high) {
            low = 0;
        } else if (high < 0 && high > 0.6 * low) {
            high = 0;
        }
        return rounded(low, high);
    }

    /** A scale that covers these values and no more than it must; zero is on it only if it lies between them. */
    static Scale within(double least, double most) {
        boolean flat = most - least <= FLAT * Math.max(Math.abs(least), Math.abs(most));
        return rounded(least, flat ? least + (least == 0 ? 1 : Math.abs(least) / 5) : most);
    }

    private static Scale rounded(double low, double high) {
        double step = step((high - low) / (MOST_STEPS - 1));
        return new Scale(Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, step);
    }

    /** Width of the widest label. */
    double labelWidth() {
        double widest = 0;
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            widest = Math.max(widest, Style.width(format().format(low + i * step), Style.regular(Style.TICK_SIZE)));
        }
        return widest;
    }

    NumberAxis axis() {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(new Range(low, high), false, false);
        axis.setTickUnit(new NumberTickUnit(step, format()));
        axis.setTickLabelFont(Style.regular(Style.TICK_SIZE));
        axis.setTickLabelPaint(Style.SOFT_INK);
        axis.setTickMarksVisible(false);
        axis.setMinorTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    /** Digit groups by thin spaces, as many decimals as the step needs, a true minus sign. */
    DecimalFormat format() {
        return format(Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9)));
    }

    static DecimalFormat format(int decimals) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('\u2009');
        symbols.setMinusSign('\u2212');
        return new DecimalFormat("#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : ""), symbols);
    }

    private static double step(double atLeast) {
        double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
        for (double step : STEPS) {
            if (step * power >= atLeast * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }
}
