package jjj.phase.finance;

import jjj.base.Months;
import jjj.base.ParameterSource;
import jjj.rules.Path;
import jjj.world.DeveloperCredit;

/**
 * Parameters of the phase, by what they are for.
 *
 * @param budget transfers and spending
 * @param cash how governments handle money
 * @param infrastructure stock and works
 * @param services service quality
 * @param branches branches of schools and hospitals
 * @param scores points of poor households
 * @param bonds statutory bonds
 * @param market city investment companies
 * @param insolvency what follows when they cannot pay
 * @param programme designated areas
 * @param loans rates and terms of other loans
 * @param developers private developers
 * @param bank banks, centre, rest of China
 */
public record FinanceParameters(
        PublicBudget budget,
        Cash cash,
        InfrastructureStock infrastructure,
        ServiceQuality services,
        BranchQuality branches,
        ScoreEquation scores,
        Bonds bonds,
        Market market,
        Insolvency insolvency,
        Programmes programme,
        Loans loans,
        Developers developers,
        Bank bank) {
    /**
     * How governments handle money.
     *
     * @param reserveMonths months of general spending kept on deposit
     * @param paceMonths months over which money beyond the reserve, and bond proceeds, are invested
     * @param costGrowthPerYear growth of building cost
     */
    record Cash(double reserveMonths, double paceMonths, double costGrowthPerYear) {}

    /**
     * Statutory bonds.
     *
     * @param openingMonths term over which the debt of the start is spread
     * @param openingRatePerYear coupon of the debt of the start
     * @param refinancedShare principal refinanced, 0…1
     * @param heldOutsideShare new bonds bought by the rest of China, 0…1
     */
    record Bonds(int openingMonths, double openingRatePerYear, double refinancedShare, double heldOutsideShare) {}

    /**
     * City investment companies.
     *
     * @param debt borrowing and limit
     * @param tenorMonths after which debt is rolled
     * @param collateralYears years of planned land that count
     * @param landReceiptsInRevenue part of land receipts that lenders count as revenue
     * @param limitFactor factor on the revenue multiple, by date
     */
    record Market(
            MarketDebt debt,
            double tenorMonths,
            double collateralYears,
            double landReceiptsInRevenue,
            Path limitFactor) {}

    /**
     * What follows an insolvency.
     *
     * @param extraMonths maturity added
     * @param couponPerYear rate afterwards
     * @param haltMonths months for which projects stop
     * @param spreadPerYear added to the spread
     * @param spreadMonths for so many months
     * @param lossShare debt that the lender writes off
     */
    record Insolvency(
            double extraMonths,
            double couponPerYear,
            int haltMonths,
            double spreadPerYear,
            int spreadMonths,
            double lossShare) {}

    /**
     * Designated areas.
     *
     * @param projectMeanYuan mean size of a project
     * @param projectSigma standard deviation of the log size
     * @param homesShareOfBuildings part of buildings that are homes; the rest are offices and campuses
     * @param partnerDebtShare part of a partner's investment that is borrowed
     * @param stateEnterpriseDebtShare part of state firms' own buildings that is borrowed
     * @param obligationRatePerYear rate at which fees owed to partners are valued
     */
    record Programmes(
            double projectMeanYuan,
            double projectSigma,
            double homesShareOfBuildings,
            double partnerDebtShare,
            double stateEnterpriseDebtShare,
            double obligationRatePerYear) {}

    /**
     * Other loans.
     *
     * @param firmRatePerYear loans to firms
     * @param stateEnterpriseRatePerYear loans to state firms
     * @param mortgageRatePerYear mortgages
     * @param mortgageMonths term of a mortgage
     */
    record Loans(
            double firmRatePerYear,
            double stateEnterpriseRatePerYear,
            double mortgageRatePerYear,
            int mortgageMonths) {}

    /**
     * Private developers.
     *
     * @param credit terms of the bank
     * @param tenorMonths term of their loans
     * @param cushionMonths months of interest and building that they keep on deposit
     * @param reserveOverCost reserve price of land over its cost
     * @param landCostGrowthPerYear growth of the cost of land
     */
    record Developers(
            DeveloperCredit.Terms credit,
            double tenorMonths,
            double cushionMonths,
            double reserveOverCost,
            double landCostGrowthPerYear) {}

    /**
     * Banks, centre, rest of China.
     *
     * @param depositRatePerYear interest on deposits
     * @param centralBondRatePerYear interest on the centre's bonds
     * @param developmentBankBondRatePerYear interest on bonds of the development bank
     * @param outsideRatePerYear interest on the claim on the rest of China
     * @param capitalShare capital over assets above which profit goes to the centre
     * @param capitalLeast capital over assets below which the centre pays in
     * @param reserveMonths months of outlays that the centre keeps on deposit
     * @param profitsOutsideShare part of developers' profits that goes to owners in the rest of China
     */
    record Bank(
            double depositRatePerYear,
            double centralBondRatePerYear,
            double developmentBankBondRatePerYear,
            double outsideRatePerYear,
            double capitalShare,
            double capitalLeast,
            double reserveMonths,
            double profitsOutsideShare) {}

    /** From the table of parameters. */
    public static FinanceParameters from(ParameterSource source) {
        return new FinanceParameters(
                new PublicBudget(
                        source.get("finance.transferElasticity"),
                        source.get("finance.transferFactor"),
                        source.get("finance.spendingElasticity")),
                new Cash(
                        source.get("finance.reserveMonths"),
                        source.get("finance.investmentPaceMonths"),
                        source.get("land.constructionCostGrowthPerYear")),
                infrastructure(source),
                new ServiceQuality(
                        source.get("services.spendingExponent"),
                        source.get("services.infrastructureExponent"),
                        source.get("services.qualityLeast"),
                        source.get("services.qualityMost")),
                new BranchQuality(source.get("services.branchQualityShare"), source.get("services.placesPerResident")),
                ScoreEquation.from(source),
                new Bonds(
                        months(source, "finance.bondYears"),
                        source.get("finance.bondCouponPerYear"),
                        source.get("finance.bondRefinancedShare"),
                        source.get("finance.bondsHeldOutsideShare")),
                market(source),
                insolvency(source),
                programmes(source),
                loans(source),
                developers(source),
                bank(source));
    }

    private static int months(ParameterSource source, String name) {
        return (int) StrictMath.rint(source.get(name) * Months.PER_YEAR);
    }

    private static InfrastructureStock infrastructure(ParameterSource source) {
        return new InfrastructureStock(
                Months.hazardPerMonth(source.get("construction.infrastructureDepreciationPerYear")),
                source.get("construction.upkeepPerYear"),
                source.get("construction.unpaidUpkeepPenalty"),
                (source.get("construction.infrastructureMonthsLeast")
                                + source.get("construction.infrastructureMonthsMost"))
                        / 2);
    }

    private static Market market(ParameterSource source) {
        MarketDebt debt = new MarketDebt(
                new MarketDebt.Wish(
                        source.get("finance.lgfvWantedShareOfGdp"),
                        source.get("finance.lgfvInterestBorrowedShare"),
                        source.get("finance.lgfvSurplusResponse")),
                new MarketDebt.Limit(
                        source.get("finance.collateralShare"),
                        source.get("finance.lenderGapPerYear"),
                        source.get("finance.limitOverDebtAtStart"),
                        source.get("finance.revenueMultipleLeast"),
                        source.get("finance.revenueMultipleMost")),
                new MarketDebt.Price(
                        source.get("finance.lgfvRatePerYear"),
                        source.get("finance.spreadPerRatio"),
                        source.get("finance.spreadFreeRatio"),
                        source.get("finance.spreadMost"),
                        source.get("finance.overLimitPoints")));
        Path factor = new Path(
                new double[] {2023.5, 2024.5, 2035.5},
                new double[] {1, source.get("finance.limitFactor2024"), source.get("finance.limitFactor2035")});
        return new Market(
                debt,
                source.get("finance.lgfvYears") * Months.PER_YEAR,
                source.get("finance.collateralYears"),
                source.get("finance.landReceiptsInRevenue"),
                factor);
    }

    private static Insolvency insolvency(ParameterSource source) {
        return new Insolvency(
                source.get("finance.insolvencyExtraYears") * Months.PER_YEAR,
                source.get("finance.insolvencyCouponPerYear"),
                (int) source.get("finance.insolvencyHaltMonths"),
                source.get("finance.insolvencySpreadPoints"),
                (int) source.get("finance.insolvencySpreadMonths"),
                source.get("finance.insolvencyLossShare"));
    }

    private static Programmes programmes(ParameterSource source) {
        return new Programmes(
                source.get("finance.projectMeanYuan"),
                source.get("finance.projectSigma"),
                source.get("finance.homesShareOfBuildings"),
                source.get("finance.partnerDebtShare"),
                source.get("soe.unfundedShare"),
                source.get("finance.pppObligationRatePerYear"));
    }

    private static Loans loans(ParameterSource source) {
        return new Loans(
                source.get("finance.firmLoanRatePerYear"),
                source.get("soe.interestPerYear"),
                source.get("finance.mortgageRatePerYear"),
                months(source, "finance.mortgageYears"));
    }

    private static Developers developers(ParameterSource source) {
        return new Developers(
                DeveloperCredit.Terms.from(source),
                source.get("finance.developerLoanYears") * Months.PER_YEAR,
                source.get("finance.developerCushionMonths"),
                source.get("land.reserveOverCost"),
                source.get("land.costGrowthPerYear"));
    }

    private static Bank bank(ParameterSource source) {
        return new Bank(
                source.get("finance.depositRatePerYear"),
                source.get("finance.centralBondRatePerYear"),
                source.get("finance.developmentBankBondRatePerYear"),
                source.get("finance.outsideRatePerYear"),
                source.get("finance.bankCapitalShare"),
                source.get("finance.bankCapitalLeast"),
                source.get("finance.centreReserveMonths"),
                source.get("finance.profitsOutsideShare"));
    }
}
