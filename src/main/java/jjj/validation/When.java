package jjj.validation;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import jjj.base.Months;

/**
 * When a measure is taken: {@code 2020-11} in that month, {@code 2020} as the mean over the months of the year,
 * {@code 2017-01..2020-10} as the largest value from the first to the last month.
 */
record When(int from, int until, boolean largest) {
    private static final String UNTIL = "..";

    static When of(String text) {
        try {
            int dots = text.indexOf(UNTIL);
            if (dots > 0) {
                return new When(month(text.substring(0, dots)), month(text.substring(dots + UNTIL.length())), true);
            }
            if (text.length() == 4) {
                int year = Integer.parseInt(text);
                return new When(Months.of(year, 1), Months.of(year, Months.PER_YEAR), false);
            }
            return new When(month(text), month(text), false);
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is no time; expected 2020-11, 2020 or 2017-01..2020-10".formatted(text), e);
        }
    }

    private static int month(String text) {
        return Months.of(YearMonth.parse(text));
    }

    /** The value, if every month of it was recorded. */
    OptionalDouble of(Observed run, String measure, String place) {
        double[] values = new double[until - from + 1];
        for (int i = 0; i < values.length; i++) {
            OptionalDouble value = run.at(measure, place, from + i);
            if (value.isEmpty()) {
                return value;
            }
            values[i] = value.getAsDouble();
        }
        return largest
                ? IntStream.range(0, values.length).mapToDouble(i -> values[i]).max()
                : OptionalDouble.of(sum(values) / values.length);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
