package jjj.phase.workers;

import jjj.base.ParameterSource;

/**
 * Housing cost of the home lived in, CNY a year.
 *
 * <pre>
 *   rent, and rent forgone by owners:  c = 60 · 12 R
 *   state or employer home:            c = 60 · 12 R · share
 *   buyer:                             c = 60 · max(12 R, 0.025 p)
 *   may buy if                         0.30 · 60 p ≤ 5 w        (owners sell and are exempt)
 * </pre>
 *
 * R: rent, CNY/m² a month; p: price, CNY/m²; w: wage, CNY a year. Source: docs/ODD.md 7.6.
 */
record HomeCost(double sqm, double userCostPerYear, double downPaymentShare, double incomeYears) {
    private static final double MONTHS = 12;

    static HomeCost from(ParameterSource source) {
        return new HomeCost(
                source.get("worker.homeSqm"),
                source.get("worker.userCostPerYear"),
                source.get("housing.downPaymentShare"),
                source.get("worker.buyIncomeYears"));
    }

    /** Cost of renting. */
    double renting(double rentYuanPerSqmMonth) {
        return sqm * MONTHS * rentYuanPerSqmMonth;
    }

    /** Cost of buying. */
    double buying(double rentYuanPerSqmMonth, double priceYuanPerSqm) {
        return sqm * Math.max(MONTHS * rentYuanPerSqmMonth, userCostPerYear * priceYuanPerSqm);
    }

    /** The highest price at which somebody with this wage finds the down payment, CNY/m². */
    double affordablePrice(double wageYuanPerYear) {
        return incomeYears * wageYuanPerYear / (downPaymentShare * sqm);
    }
}
