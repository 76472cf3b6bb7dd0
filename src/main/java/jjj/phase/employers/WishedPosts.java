package jjj.phase.employers;

import jjj.base.ParameterSource;
import jjj.rules.EmployerKind;

/**
 * Posts that employers of a kind wish in a zone.
 *
 * <pre>  L* = L⁰ · P_t · (w / trend w)^(−ε_w) · X^(ε_x) · [services: (C / C⁰)^(ε_c)]  </pre>
 *
 * <ul><li>L⁰: posts at the start and those placed by orders; P: trend of the kind, 1 at the start
 *     <li>w over trend w: wage over the wage of the start grown with the nation; X: output factor
 *     <li>C over C⁰: real consumption over that of the first year, with what taxes on homes and land buy; ε: 0…1.5</ul>
 *
 * Innovators are left out: their posts follow firms. Source: docs/ODD.md 7.5; values: rows {@code employers.*}.
 */
record WishedPosts(
        double wageElasticity, double productivityElasticity, double consumptionElasticity, double[] trendPerMonthLog) {
    static WishedPosts from(ParameterSource source) {
        return new WishedPosts(
                source.get("employers.postsWageElasticity"),
                source.get("employers.postsProductivityElasticity"),
                source.get("employers.servicesConsumptionElasticity"),
                EmployersParameters.trends(source));
    }

    /** Trend of a kind, months after the start. */
    double trend(EmployerKind kind, int months) {
        return StrictMath.exp(trendPerMonthLog[kind.ordinal()] * months);
    }

    /** X^(ε_x): the same for all kinds of a zone. */
    double productive(double factor) {
        return StrictMath.pow(factor, productivityElasticity);
    }

    /** (C / C⁰)^(ε_c): the same for all zones of a government. */
    double demanded(double consumption) {
        return StrictMath.pow(consumption, consumptionElasticity);
    }

    /**
     * L*.
     *
     * @param productive of {@link #productive}
     * @param demanded of {@link #demanded}
     */
    double of(EmployerKind kind, double base, double trend, double wageOverTrend, double productive, double demanded) {
        double wished = base * trend * StrictMath.pow(wageOverTrend, -wageElasticity) * productive;
        return kind == EmployerKind.SERVICES ? wished * demanded : wished;
    }
}
