package jjj.phase.environment;

import jjj.base.Months;
import jjj.base.ParameterSource;

/**
 * Emissions per unit of output or traffic over those of the first year.
 *
 * <pre>  f(t) = (1 − r₁)^n₁ · (1 − r₂)^n₂  </pre>
 *
 * n₁: years since the middle of the first year up to the turn, n₂: years after it; r₁, r₂: fall a year, 0…1. The
 * measured base value is the mean of the first year, so the fall counts from its middle. Source: docs/ODD.md 7.10;
 * values: rows {@code environment.emission*}.
 */
record EmissionPath(double fallPerYear, double laterFallPerYear, double turnInYears) {
    static EmissionPath from(ParameterSource source) {
        return new EmissionPath(
                source.get("environment.emissionFallPerYear"),
                source.get("environment.emissionLaterFallPerYear"),
                source.get("environment.emissionTurn"));
    }

    double at(int month, int startMonth) {
        double base = (startMonth + Months.PER_YEAR / 2.0) / Months.PER_YEAR;
        double now = Months.middleInYears(month);
        double before = Math.max(0, Math.min(now, turnInYears) - base);
        double after = Math.max(0, now - Math.max(base, turnInYears));
        return StrictMath.pow(1 - fallPerYear, before) * StrictMath.pow(1 - laterFallPerYear, after);
    }
}
