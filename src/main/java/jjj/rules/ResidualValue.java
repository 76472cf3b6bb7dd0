package jjj.rules;

import jjj.base.ParameterSource;

/**
 * What a square metre of buildable floor space is worth to a developer: the home's price less tax, margin, building
 * and interest.
 * <pre>
 *   v = [ p·e^{g·θ}·(1 − τ − μ) − c·(1 + r·L/2) ] / (1 + r·L)        |g·θ| ≤ most;   per m² of land: FAR · v
 * </pre>
 * <ul><li>v: CNY per m² of buildable floor; 0 or less means that nothing would be built
 *     <li>p: home price, CNY/m² of floor    <li>g: expected growth of prices, log per year    <li>θ: years
 *     <li>τ: sale taxes and fees, μ: margin wanted, both shares of the price
 *     <li>c: building cost, CNY/m² of floor, spread over the time L    <li>r: rate per year    <li>L: years
 *     <li>FAR: floor per land, m²/m²</ul>
 * Left out: parts of the floor that are no homes, taxes on gains. Source: docs/ODD.md 7.3; values: rows {@code land.*}.
 *
 * @param floorPerLand FAR
 * @param saleTaxShare τ
 * @param yearsToSale L
 * @param growthYears θ
 * @param growthAtMost largest effect of expected growth, log
 */
public record ResidualValue(
        double floorPerLand, double saleTaxShare, double yearsToSale, double growthYears, double growthAtMost) {
    /** With the values of the parameter table. */
    public static ResidualValue from(ParameterSource source) {
        return new ResidualValue(
                source.get("land.farFloorPerLand"),
                source.get("land.saleTaxShare"),
                source.get("land.yearsLandToSale"),
                source.get("land.growthYearsPricedIn"),
                source.get("land.growthPricedInAtMost"));
    }

    /** v, CNY per m² of buildable floor. */
    public double yuanPerFloorSqm(
            double priceYuanPerSqm,
            double growthPerYear,
            double marginShare,
            double ratePerYear,
            double buildingYuanPerSqm) {
        double lift = Math.max(-growthAtMost, Math.min(growthAtMost, growthPerYear * growthYears));
        double proceeds = priceYuanPerSqm * StrictMath.exp(lift) * (1 - saleTaxShare - marginShare);
        double interest = ratePerYear * yearsToSale;
        return (proceeds - buildingYuanPerSqm * (1 + interest / 2)) / (1 + interest);
    }
}
