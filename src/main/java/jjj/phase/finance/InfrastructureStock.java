package jjj.phase.finance;

/**
 * How the stock of infrastructure wears and is completed.
 * <pre>  K ← K + completed − (d + φ·u/12·(1 − paid))·K      completed = works / gestation </pre>
 * <ul><li>K, works: CNY at 2016 cost      <li>d: loss a month, share
 *     <li>u: upkeep due a year, share of K    <li>paid: part of the upkeep that was paid, 0…1
 *     <li>φ: loss added for each yuan of upkeep not paid, 1    <li>gestation: months from payment to use</ul>
 * Left out: kinds of infrastructure. Source: docs/ODD.md 7.4; values: rows {@code construction.*}.
 */
record InfrastructureStock(double wearPerMonth, double upkeepPerYear, double unpaidPenalty, double gestationMonths) {
    /** Part of the stock lost in a month. */
    double lostShare(double upkeepPaidShare) {
        return Math.min(1, wearPerMonth + unpaidPenalty * upkeepPerYear / 12 * (1 - upkeepPaidShare));
    }

    /** Upkeep due in a month, in the unit of {@code stock}. */
    double upkeepDue(double stock) {
        return stock * upkeepPerYear / 12;
    }

    /** What comes into use in a month, in the unit of {@code works}. */
    double completed(double works) {
        return works / gestationMonths;
    }
}
