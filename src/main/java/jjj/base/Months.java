package jjj.base;

import java.time.YearMonth;

/**
 * Months as whole numbers: {@code year · 12 + (month − 1)}, so that arrays and draws can use them.
 * Yearly rates become monthly ones here and nowhere else.
 */
public final class Months {
    /** Months in a year. */
    public static final int PER_YEAR = 12;

    private Months() {}

    /** The month's number; {@code monthOfYear} 1…12. */
    public static int of(int year, int monthOfYear) {
        return year * PER_YEAR + monthOfYear - 1;
    }

    /** The month's number. */
    public static int of(YearMonth month) {
        return of(month.getYear(), month.getMonthValue());
    }

    /** Calendar year of a month's number. */
    public static int year(int month) {
        return Math.floorDiv(month, PER_YEAR);
    }

    /** Month of the year, 1…12. */
    public static int monthOfYear(int month) {
        return Math.floorMod(month, PER_YEAR) + 1;
    }

    /** As {@code 2017-01}. */
    public static String text(int month) {
        int monthOfYear = monthOfYear(month);
        return year(month) + (monthOfYear < 10 ? "-0" : "-") + monthOfYear;
    }

    /** Middle of the month on the axis of years, for example 2017.042 for January 2017. */
    public static double middleInYears(int month) {
        return (month + 0.5) / PER_YEAR;
    }

    /** A growth rate a year as the rate of one month that gives it in twelve: {@code (1 + g)^(1/12) − 1}. */
    public static double growthPerMonth(double growthPerYear) {
        return StrictMath.pow(1 + growthPerYear, 1.0 / PER_YEAR) - 1;
    }

    /** A probability or depreciation a year as that of one month: {@code 1 − (1 − q)^(1/12)}. */
    public static double hazardPerMonth(double hazardPerYear) {
        return 1 - StrictMath.pow(1 - hazardPerYear, 1.0 / PER_YEAR);
    }
}
