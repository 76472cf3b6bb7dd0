package jjj.report.chart;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;

/**
 * Classes of a map: values between two breaks share a colour.
 *
 * @param breaks ascending, one fewer than colours
 * @param colours from little to much
 */
public record Classes(double[] breaks, List<Color> colours) {
    private static final int MOST = 7;

    /** Classes of about equally many of these values, with round breaks. */
    public static Classes sequence(double[] values) {
        double[] ordered = Arrays.stream(values).sorted().toArray();
        double[] breaks = new double[MOST - 1];
        for (int i = 0; i < breaks.length; i++) {
            int at = (int) ((i + 1.0) / MOST * (ordered.length - 1));
            breaks[i] = round(ordered[at]);
        }
        double[] distinct = Arrays.stream(breaks).distinct().toArray();
        return new Classes(distinct, Palette.sequence(distinct.length + 1));
    }

    /** Classes around zero that mirror each other, with round breaks. */
    public static Classes diverging(double[] values) {
        double[] sizes =
                Arrays.stream(values).map(Math::abs).filter(v -> v > 0).sorted().toArray();
        double[] shares = {0.4, 0.7, 0.9};
        double[] sides = Arrays.stream(shares)
                .map(share -> sizes.length == 0 ? share : round(sizes[(int) (share * (sizes.length - 1))]))
                .distinct()
                .toArray();
        double[] breaks = new double[2 * sides.length + 1];
        for (int i = 0; i < sides.length; i++) {
            breaks[sides.length + 1 + i] = sides[i];
            breaks[sides.length - 1 - i] = -sides[i];
        }
        return new Classes(breaks, Palette.diverging(breaks.length + 1));
    }

    /** The colour of a value. */
    public Color colour(double value) {
        int i = 0;
        while (i < breaks.length && value >= breaks[i]) {
            i++;
        }
        return colours.get(i);
    }

    /** Two digits that count. */
    private static double round(double value) {
        if (value == 0) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(Math.abs(value))) - 1);
        return Math.rint(value / power) * power;
    }
}
