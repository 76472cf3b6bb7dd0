package jjj.phase.employers;

import jjj.base.ParameterSource;

/**
 * Monthly change of a wage.
 *
 * <pre>  Δln w = Δln(G·X) + ρ·(v − v*),   |Δln w| ≤ cap + |Δln G|,   |ln(w / w⁰·G·X)| ≤ drift </pre>
 *
 * <ul><li>G: output per post of the nation, X: output factor of the zone; v: vacancies over posts for skilled people
 *     <li>ρ: 0.02 per month, 0…0.1; v*: 0.03; cap: 0.01 a month
 *     <li>drift: largest log distance of a wage from the one of the start grown with G·X: in a place that nobody wants
 *         to work in vacancies alone would raise wages without end</ul>
 *
 * v is that of the zone over all kinds: in a small zone and kind one agent would make it jump. Source: docs/ODD.md 7.5;
 * values: rows {@code employers.wage*}.
 */
record WageDrift(double response, double normalVacancy, double capPerMonth, double driftMost) {
    static WageDrift from(ParameterSource source) {
        return new WageDrift(
                source.get("employers.wageVacancyResponse"),
                source.get("employers.normalVacancyRate"),
                source.get("employers.wageChangeAtMost"),
                source.get("employers.wageDriftAtMost"));
    }

    double changeLog(double nationalLog, double factorLog, double vacancyRate) {
        double change = nationalLog + factorLog + response * (vacancyRate - normalVacancy);
        double cap = capPerMonth + Math.abs(nationalLog);
        return Math.max(-cap, Math.min(cap, change));
    }

    /** A wage held within the largest drift from {@code trend}, the wage of the start grown with G·X. */
    double held(double wage, double trend) {
        return Math.max(trend * StrictMath.exp(-driftMost), Math.min(trend * StrictMath.exp(driftMost), wage));
    }
}
