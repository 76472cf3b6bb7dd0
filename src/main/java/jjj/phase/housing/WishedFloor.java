package jjj.phase.housing;

import jjj.base.ParameterSource;

/**
 * Floor space that the residents of a zone wish to hold.
 * <pre>
 *   D = N·h⁰ · (y/y⁰)^{ε_y} · (p/p⁰)^{−ε_p} · exp( ε_p·[ credit + ω·prem − over − δ·years − tax ] )
 * </pre>
 * <ul><li>D: m²    <li>N: urban residents, persons    <li>h⁰: floor per urban resident at the start, m²
 *     <li>y/y⁰, p/p⁰: income per head and price over those at the start
 *     <li>credit: housing credit, log    <li>prem: announced future taken on, log; ω its weight, 0…1
 *     <li>over: overvaluation at the start, log    <li>δ: quality drift, log per year    <li>tax: log, 0 or more
 *     <li>ε_y, ε_p: elasticities</ul>
 * D falls with p, so the price has an anchor. Investors are no part of D. Source: docs/ODD.md 7.7; values: rows
 * {@code housing.*}.
 *
 * @param incomeElasticity ε_y
 * @param priceElasticity ε_p
 * @param premiumWeight ω
 * @param driftPerYear δ
 */
record WishedFloor(double incomeElasticity, double priceElasticity, double premiumWeight, double driftPerYear) {
    static WishedFloor from(ParameterSource source) {
        return new WishedFloor(
                source.get("housing.incomeElasticity"),
                source.get("housing.priceElasticity"),
                source.get("housing.premiumInDemand"),
                source.get("housing.qualityDriftPerYear"));
    }

    /**
     * What moves the wish apart from people, income and price; logs.
     *
     * @param credit housing credit
     * @param premium announced future taken on
     * @param overvaluation at the start
     * @param years since the start
     * @param tax what a property tax adds to the cost of owning, see {@link PropertyTax}
     */
    record Mood(double credit, double premium, double overvaluation, double years, double tax) {}

    /** D, m². */
    double sqm(double baseSqm, double incomeRatio, double priceRatio, Mood mood) {
        double log = incomeElasticity * StrictMath.log(incomeRatio)
                - priceElasticity * StrictMath.log(priceRatio)
                + priceElasticity
                        * (mood.credit()
                                + premiumWeight * mood.premium()
                                - mood.overvaluation()
                                - driftPerYear * mood.years()
                                - mood.tax());
        return baseSqm * StrictMath.exp(log);
    }
}
