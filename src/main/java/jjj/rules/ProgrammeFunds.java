package jjj.rules;

/**
 * Public money and partnership for the programme of a designated area.
 *
 * @param centralGrantBillionYuanPerYear grants of the centre
 * @param provincialGrantBillionYuanPerYear grants of the province
 * @param bondIssueBillionYuanPerYear new bonds of the area; the amount of a year stands at its middle
 * @param bondShareUnderMarketRules part of these bonds issued where land is sold at auction
 * @param pppShareAtMost part in public–private partnership, at most
 * @param pppFeePerYear availability fee, share of the investment a year
 * @param pppYears years for which the fee is due
 */
public record ProgrammeFunds(
        Path centralGrantBillionYuanPerYear,
        Path provincialGrantBillionYuanPerYear,
        Path bondIssueBillionYuanPerYear,
        double bondShareUnderMarketRules,
        double pppShareAtMost,
        double pppFeePerYear,
        double pppYears) {
    /** Nothing is given or lent. */
    public static final ProgrammeFunds NONE =
            new ProgrammeFunds(Path.constant(0), Path.constant(0), Path.constant(0), 1, 0, 0, 0);

    /** These funds with other grants of the centre. */
    public ProgrammeFunds withCentralGrant(Path billionYuanPerYear) {
        return new ProgrammeFunds(
                billionYuanPerYear,
                provincialGrantBillionYuanPerYear,
                bondIssueBillionYuanPerYear,
                bondShareUnderMarketRules,
                pppShareAtMost,
                pppFeePerYear,
                pppYears);
    }

    /** These funds with other grants of the province. */
    public ProgrammeFunds withProvincialGrant(Path billionYuanPerYear) {
        return new ProgrammeFunds(
                centralGrantBillionYuanPerYear,
                billionYuanPerYear,
                bondIssueBillionYuanPerYear,
                bondShareUnderMarketRules,
                pppShareAtMost,
                pppFeePerYear,
                pppYears);
    }

    /** These funds with other bonds. */
    public ProgrammeFunds withBonds(Path billionYuanPerYear, double shareUnderMarketRules) {
        return new ProgrammeFunds(
                centralGrantBillionYuanPerYear,
                provincialGrantBillionYuanPerYear,
                billionYuanPerYear,
                shareUnderMarketRules,
                pppShareAtMost,
                pppFeePerYear,
                pppYears);
    }

    /** These funds with another partnership. */
    public ProgrammeFunds withPartnership(double shareAtMost, double feePerYear, double years) {
        return new ProgrammeFunds(
                centralGrantBillionYuanPerYear,
                provincialGrantBillionYuanPerYear,
                bondIssueBillionYuanPerYear,
                bondShareUnderMarketRules,
                shareAtMost,
                feePerYear,
                years);
    }
}
