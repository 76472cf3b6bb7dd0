package jjj.phase.output;

import jjj.base.ParameterSource;

/**
 * How much more a zone produces with the same people than at the start.
 *
 * <pre>
 *   X = (D/D⁰)^α · ((1 + U/u₀)/(1 + U⁰/u₀))^γ · (M/M⁰)^δ · (1 + platform)        each factor within least … most
 * </pre>
 *
 * <ul><li>D: skilled people within reach, persons; U: research staff within reach, posts; M: output within reach,
 *         CNY a year at the prices of the start; ⁰ at the start
 *     <li>α 0.04–0.19, γ 0–0.08, δ 0–0.1; u₀: posts
 *     <li>platform: gain from platforms, share</ul>
 *
 * One per cent more skilled people raise X by α per cent, so density does not run away. Source: docs/ODD.md 7.2; values:
 * rows {@code employers.*}.
 */
record OutputFactor(double alpha, double gamma, double delta, double unitStaff, double least, double most) {
    static OutputFactor from(ParameterSource source) {
        return new OutputFactor(
                source.get("employers.alphaSkilledDensity"),
                source.get("employers.gammaUniversity"),
                source.get("employers.deltaMarket"),
                source.get("employers.universityUnitStaff"),
                source.get("employers.factorLeast"),
                source.get("employers.factorMost"));
    }

    double of(double densityOverBase, double staff, double baseStaff, double marketOverBase, double platformGain) {
        double research = (1 + staff / unitStaff) / (1 + baseStaff / unitStaff);
        return within(StrictMath.pow(densityOverBase, alpha))
                * within(StrictMath.pow(research, gamma))
                * within(StrictMath.pow(marketOverBase, delta))
                * within(1 + platformGain);
    }

    private double within(double factor) {
        return Math.max(least, Math.min(most, factor));
    }
}
