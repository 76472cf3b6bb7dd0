package jjj.phase.finance;

/**
 * Present value of an equal payment at the end of each month.
 * <pre>  PV = f · (1 − (1 + r/12)^(−n)) / (r/12) </pre>
 * <ul><li>f: payment a month    <li>r: rate per year, 0 or more    <li>n: months</ul>
 * Source: docs/ODD.md 7.9 (obligations from partnership at 4 %).
 */
final class Annuity {
    private static final double NO_RATE = 1e-12;

    private Annuity() {}

    /** Present value, in the unit of the payment. */
    static double presentValue(double paymentPerMonth, double ratePerYear, int months) {
        double rate = ratePerYear / 12;
        if (rate < NO_RATE) {
            return paymentPerMonth * months;
        }
        return paymentPerMonth * (1 - StrictMath.pow(1 + rate, -months)) / rate;
    }
}
