package jjj.phase.housing;

import jjj.base.ParameterSource;

/**
 * Monthly change of a zone's rent: {@code Δln R = ρ·(v⁰ − v) + η·Δln y}, within ±cap.
 * <ul><li>R: CNY/m² a month    <li>v: empty over all floor space, v⁰ the normal vacancy, shares
 *     <li>Δln y: change of income per head since last month    <li>ρ: per month    <li>η: elasticity</ul>
 * Source: docs/ODD.md 7.7; values: rows {@code housing.*}.
 *
 * @param vacancyResponse ρ
 * @param normalVacancy v⁰
 * @param incomeElasticity η
 * @param capPerMonth cap
 */
record RentChange(double vacancyResponse, double normalVacancy, double incomeElasticity, double capPerMonth) {
    static RentChange from(ParameterSource source) {
        return new RentChange(
                source.get("housing.rentVacancyResponse"),
                source.get("housing.normalVacancy"),
                source.get("housing.rentIncomeElasticity"),
                source.get("housing.rentCapPerMonth"));
    }

    /** Δln R. */
    double of(double vacancy, double incomeChangeLog) {
        double change = vacancyResponse * (normalVacancy - vacancy) + incomeElasticity * incomeChangeLog;
        return Math.max(-capPerMonth, Math.min(capPerMonth, change));
    }
}
