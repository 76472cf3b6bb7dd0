package jjj.results;

import java.util.Arrays;
import jjj.base.Months;

/** The values of one measure at one place over the months of a run; months without a record hold none. */
public final class Series {
    private final String unit;
    private final int firstMonth;
    private double[] values = new double[1];
    private int length;

    Series(String unit, int firstMonth) {
        this.unit = unit;
        this.firstMonth = firstMonth;
    }

    /** The unit of the values. */
    public String unit() {
        return unit;
    }

    /** The index of the first month with a record. */
    public int firstMonth() {
        return firstMonth;
    }

    /** The index of the last month with a record. */
    public int lastMonth() {
        return firstMonth + length - 1;
    }

    /** Whether there is a record for this month. */
    public boolean has(int month) {
        return month >= firstMonth && month <= lastMonth() && !Double.isNaN(values[month - firstMonth]);
    }

    /** The value of a month. */
    public double at(int month) {
        if (!has(month)) {
            throw new IllegalArgumentException("no record in " + Months.text(month));
        }
        return values[month - firstMonth];
    }

    /** Adds a later month; {@code false} if the month is not later than the last. */
    boolean add(int month, double value) {
        int at = month - firstMonth;
        if (at < length) {
            return false;
        }
        if (at >= values.length) {
            values = Arrays.copyOf(values, Math.max(at + 1, values.length * 2));
        }
        Arrays.fill(values, length, at, Double.NaN);
        values[at] = value;
        length = at + 1;
        return true;
    }
}
