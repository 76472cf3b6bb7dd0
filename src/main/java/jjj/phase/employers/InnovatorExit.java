package jjj.phase.employers;

import jjj.base.ParameterSource;

/**
 * Probability that a firm closes or leaves in a month.
 *
 * <pre>  h = h₀ · [ (R/R⁰) / (y/y⁰) ]^b · f(age),   within least … most  </pre>
 *
 * R: rent; y: output per filled post of the zone; ⁰ at the start; f: 1.5 in years three to seven, else 0.8; h₀ 0.0055,
 * b 0.5. Source: docs/ODD.md 7.5; values: rows {@code innovators.exit*}.
 */
record InnovatorExit(double basePerMonth, double rentExponent, double young, double other, double least, double most) {
    private static final int YOUNG_FROM = 2;
    private static final int YOUNG_UNTIL = 6;

    static InnovatorExit from(ParameterSource source) {
        return new InnovatorExit(
                source.get("innovators.exitPerMonth"),
                source.get("innovators.exitRentExponent"),
                source.get("innovators.exitFactorYoung"),
                source.get("innovators.exitFactorOther"),
                source.get("innovators.exitLeastPerMonth"),
                source.get("innovators.exitMostPerMonth"));
    }

    /** Burden of rent, (R/R⁰)/(y/y⁰), as a factor on the hazard. */
    double burden(double rentOverIncome) {
        return StrictMath.pow(rentOverIncome, rentExponent);
    }

    /** Hazard at an age in completed years. */
    double perMonth(double burden, int age) {
        double ageFactor = age >= YOUNG_FROM && age <= YOUNG_UNTIL ? young : other;
        return Math.max(least, Math.min(most, basePerMonth * burden * ageFactor));
    }
}
