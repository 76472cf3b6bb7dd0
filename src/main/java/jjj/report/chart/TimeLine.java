package jjj.report.chart;

import java.awt.Color;
import java.util.List;

/**
 * A line over time with a band around it.
 *
 * @param months indices of months, ascending
 * @param values the line
 * @param low lower edge of the band; equal to {@code values} for none
 * @param high upper edge of the band
 */
public record TimeLine(String label, Color colour, List<Integer> months, double[] values, double[] low, double[] high) {
    /** Checks that there is one value for each month. */
    public TimeLine {
        months = List.copyOf(months);
        if (values.length != months.size() || low.length != values.length || high.length != values.length) {
            throw new IllegalArgumentException(label + ": months, line and band differ in length");
        }
    }
}
