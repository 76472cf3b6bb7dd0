package jjj.phase.land;

import jjj.base.ParameterSource;

/**
 * Land that a government needs and land that it plans to supply, hectares a year.
 * <pre>
 *   need = ā·N · exp( ν·[ Δln N − Δln H + ω·Δln y ] )                the bracket within ±most
 *   plan = min( need · exp(φ·stress) · A_t, quota )                  A_t = 1 until 2021, then e^{−α·(year − 2021)}
 *   stress = clamp( (gap − bonds beyond the base quota) / income − ordinary, ±most )
 * </pre>
 * <ul><li>ā: m² of land per urban resident a year    <li>N: urban residents    <li>H: floor space of homes, m²
 *     <li>y: income per head; Δ since the start    <li>gap, bonds, income: CNY of the last year, see {@link BudgetYear}
 *     <li>φ: response to stress    <li>ν, ω, α: elasticity, weight, fading a year</ul>
 * The plan never divides by a price or a margin: it would convert more land the less it earns. Source: docs/ODD.md 7.3;
 * values: rows {@code land.*}.
 *
 * @param elasticity ν
 * @param incomeWeight ω
 * @param logAtMost bound of the bracket
 * @param stressResponse φ
 * @param ordinaryGapShare gap that is no stress
 * @param stressAtMost bound of stress
 * @param fadePerYear α
 */
record LandNeed(
        double elasticity,
        double incomeWeight,
        double logAtMost,
        double stressResponse,
        double ordinaryGapShare,
        double stressAtMost,
        double fadePerYear) {
    private static final int FADES_AFTER = 2021;

    static LandNeed from(ParameterSource source) {
        return new LandNeed(
                source.get("land.needElasticity"),
                source.get("land.needIncomeWeight"),
                source.get("land.needLogAtMost"),
                source.get("land.stressResponse"),
                source.get("land.ordinaryGapShare"),
                source.get("land.stressAtMost"),
                source.get("land.supplyFadePerYear"));
    }

    /** Need, in the unit of {@code baseNeed}. */
    double need(double baseNeed, double residentsLog, double floorLog, double incomeLog) {
        double bracket = clamp(residentsLog - floorLog + incomeWeight * incomeLog, logAtMost);
        return baseNeed * StrictMath.exp(elasticity * bracket);
    }

    /** Stress of last year's budget. */
    double stress(BudgetYear budget) {
        if (!(budget.incomeYuan() > 0)) {
            return 0;
        }
        double share = (budget.gapYuan() - budget.bondsBeyondQuotaYuan()) / budget.incomeYuan();
        return clamp(share - ordinaryGapShare, stressAtMost);
    }

    /** Plan before quota and boundary, in the unit of {@code need}. */
    double plan(double need, double stress, int year) {
        double fading = StrictMath.exp(-fadePerYear * Math.max(0, year - FADES_AFTER));
        return need * StrictMath.exp(stressResponse * stress) * fading;
    }

    private static double clamp(double value, double most) {
        return Math.max(-most, Math.min(most, value));
    }
}
