package jjj.rules;

import jjj.base.Months;
import jjj.base.ParameterSource;

/**
 * Building cost of a home: {@code c_b = c₀ · (1 + γ)^years}, years since the start of the run.
 *
 * @param yuanPerSqmAtStart c₀, CNY per m² of floor
 * @param growthPerYear γ, per year
 */
public record BuildingCost(double yuanPerSqmAtStart, double growthPerYear) {
    /** With the values of the parameter table. */
    public static BuildingCost from(ParameterSource source) {
        return new BuildingCost(
                source.get("land.constructionCostYuanPerSqm"), source.get("land.constructionCostGrowthPerYear"));
    }

    /** CNY per m² of floor after so many months. */
    public double yuanPerSqm(int monthsSinceStart) {
        return yuanPerSqmAtStart * StrictMath.pow(1 + growthPerYear, (double) monthsSinceStart / Months.PER_YEAR);
    }
}
