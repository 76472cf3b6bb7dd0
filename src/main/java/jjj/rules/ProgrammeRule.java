package jjj.rules;

/**
 * The investment programme of a designated area and the order in which it is paid (model.md 6.7).
 *
 * @param wishedBillionYuanPerYear wished investment
 * @param infrastructureShare part that is infrastructure, 0…1
 * @param privateShareUnderAuction part left to developers where land is sold at auction, 0…1
 * @param soeBuildingShare part that state firms build for themselves, by date
 * @param pppShareAtMost part in public–private partnership, at most
 * @param pppFeePerYear availability fee, share of the investment a year
 * @param pppYears years for which the fee is due
 * @param centralGrantBillionYuanPerYear grants of the centre and the province
 * @param bondIssueBillionYuanPerYear new bonds of the area
 * @param bondShareUnderMarketRules part of these bonds issued where land is sold at auction
 */
public record ProgrammeRule(
        Path wishedBillionYuanPerYear,
        double infrastructureShare,
        double privateShareUnderAuction,
        Path soeBuildingShare,
        double pppShareAtMost,
        double pppFeePerYear,
        double pppYears,
        Path centralGrantBillionYuanPerYear,
        Path bondIssueBillionYuanPerYear,
        double bondShareUnderMarketRules) {}
