package jjj.phase.workers;

import jjj.base.ParameterSource;
import jjj.rules.HousingRule;
import jjj.rules.PropertyTaxRule;

/**
 * Housing cost of the home lived in, CNY a year.
 *
 * <pre>
 *   rent, and rent forgone by owners:  c = 60 · 12 R
 *   state or employer home:            c = 60 · [ (1 − s o) · 12 R · share + s o · 0.025 p ]
 *   buyer:                             c = 60 · max(12 R, (0.025 + τ) p)
 *   may buy if                         0.30 · 60 p ≤ 5 w        (owners sell and are exempt)
 * </pre>
 *
 * s: part of state homes that people buy into; o: part of the price that they pay for; R: rent, CNY/m² a month; p: price, CNY/m²;
 * τ: property tax on the price, per year; w: wage, CNY a year. Source: docs/ODD.md 7.6.
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

    /** Cost of a state home, on the mean of those rented and those bought into. */
    double state(double rentYuanPerSqmMonth, double priceYuanPerSqm, HousingRule rule) {
        double owned = rule.sharedOwnership() * rule.ownedShare();
        double rented = renting(rentYuanPerSqmMonth) * rule.stateRentShareOfMarket();
        return owned > 0 ? (1 - owned) * rented + owned * sqm * userCostPerYear * priceYuanPerSqm : rented;
    }

    /** Cost of buying where the price is taxed each year. */
    double buying(double rentYuanPerSqmMonth, double priceYuanPerSqm, PropertyTaxRule tax) {
        double ownersCost = (userCostPerYear + tax.ofPricePerYear(sqm)) * priceYuanPerSqm;
        return sqm * Math.max(MONTHS * rentYuanPerSqmMonth, ownersCost);
    }

    /** The highest price at which somebody with this wage finds the down payment, CNY/m². */
    double affordablePrice(double wageYuanPerYear) {
        return incomeYears * wageYuanPerYear / (downPaymentShare * sqm);
    }
}
