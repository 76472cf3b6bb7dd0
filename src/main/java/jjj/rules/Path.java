package jjj.rules;

import java.util.Arrays;

/**
 * A value that is given for some dates and linear between them; constant before the first and after the last.
 * Dates are years on a real axis (2017.5 is the middle of 2017).
 */
public final class Path {
    private final double[] years;
    private final double[] values;

    /** A path through the points; {@code years} strictly rising, at least one point. */
    public Path(double[] years, double[] values) {
        if (years.length == 0 || years.length != values.length) {
            throw new IllegalArgumentException("a path needs as many values as dates, at least one");
        }
        for (int i = 1; i < years.length; i++) {
            if (!(years[i] > years[i - 1])) {
                throw new IllegalArgumentException("dates of a path must rise: " + Arrays.toString(years));
            }
        }
        this.years = years.clone();
        this.values = values.clone();
    }

    /** The same value at all times. */
    public static Path constant(double value) {
        return new Path(new double[] {0}, new double[] {value});
    }

    /** The value at a date, for example 2017.5. */
    public double at(double year) {
        int next = 0;
        while (next < years.length && years[next] <= year) {
            next++;
        }
        if (next == 0) {
            return values[0];
        }
        if (next == years.length) {
            return values[years.length - 1];
        }
        double share = (year - years[next - 1]) / (years[next] - years[next - 1]);
        return values[next - 1] + share * (values[next] - values[next - 1]);
    }

    /** The dates given. */
    public double[] years() {
        return years.clone();
    }

    /** The values given. */
    public double[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path path && Arrays.equals(years, path.years) && Arrays.equals(values, path.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(years) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < years.length; i++) {
            text.append(i == 0 ? "" : ", ").append(years[i]).append(": ").append(values[i]);
        }
        return text.append('}').toString();
    }
}
