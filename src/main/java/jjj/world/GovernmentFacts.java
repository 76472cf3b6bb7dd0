package jjj.world;

/**
 * What the tables say about a local government and what stays so in a run (docs/initialisation.md). Shares, not percent.
 *
 * @param overvaluationLog home price over (+) or under (−) its long-run value at the start, log (over_g)
 * @param landNeedSqmPerUrbanResident residential land need a year, m² per urban resident (ā)
 * @param landCostYuanPerSqm expropriation and servicing together, CNY per m² of land in 2016
 * @param bondQuotaShareOfGdp bonds a year over output before the national factor; 0 where they follow a programme
 * @param skilledEntryPerYear graduates, upgraders and in-migrants of 2017 over skilled residents, per year
 * @param skilledNetMovePerYear net move within the region over skilled residents, per year
 * @param othersTrendPerYear net move of other residents, per year
 * @param pm25 fine particles in 2017, µg/m³
 */
public record GovernmentFacts(
        double overvaluationLog,
        double landNeedSqmPerUrbanResident,
        double landCostYuanPerSqm,
        double bondQuotaShareOfGdp,
        double skilledEntryPerYear,
        double skilledNetMovePerYear,
        double othersTrendPerYear,
        double pm25) {}
