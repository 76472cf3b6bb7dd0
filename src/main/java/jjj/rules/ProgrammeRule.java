package jjj.rules;

/**
 * The investment programme of a designated area and the order in which it is paid (docs/ODD.md 7.8).
 *
 * @param wishedBillionYuanPerYear wished investment
 * @param infrastructureShare part that is infrastructure, 0…1
 * @param privateShareUnderAuction part left to developers where land is sold at auction, 0…1
 * @param soeBuildingShare part that state firms build for themselves, by date
 * @param funds public money and partnership
 */
public record ProgrammeRule(
        Path wishedBillionYuanPerYear,
        double infrastructureShare,
        double privateShareUnderAuction,
        Path soeBuildingShare,
        ProgrammeFunds funds) {
    /** Part in public–private partnership, at most. */
    public double pppShareAtMost() {
        return funds.pppShareAtMost();
    }

    /** Availability fee, share of the investment a year. */
    public double pppFeePerYear() {
        return funds.pppFeePerYear();
    }

    /** Years for which the fee is due. */
    public double pppYears() {
        return funds.pppYears();
    }

    /** Grants of the centre. */
    public Path centralGrantBillionYuanPerYear() {
        return funds.centralGrantBillionYuanPerYear();
    }

    /** Grants of the province. */
    public Path provincialGrantBillionYuanPerYear() {
        return funds.provincialGrantBillionYuanPerYear();
    }

    /** New bonds of the area. */
    public Path bondIssueBillionYuanPerYear() {
        return funds.bondIssueBillionYuanPerYear();
    }

    /** Part of these bonds issued where land is sold at auction. */
    public double bondShareUnderMarketRules() {
        return funds.bondShareUnderMarketRules();
    }

    /** This programme paid from other funds. */
    ProgrammeRule paidFrom(ProgrammeFunds otherFunds) {
        return new ProgrammeRule(
                wishedBillionYuanPerYear, infrastructureShare, privateShareUnderAuction, soeBuildingShare, otherFunds);
    }
}
