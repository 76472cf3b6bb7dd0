package jjj.phase.output;

import jjj.base.ParameterSource;

/**
 * Parameters of production, taxes and spending.
 *
 * @param factor elasticities of output
 * @param reach how far density, research and markets reach
 * @param otherWorkerWeight output of another resident over that of a skilled one (theta)
 * @param postsOfNationalGrowthPerYear part of national growth that is growth in posts
 * @param taxes kinds of taxes and their sharing
 * @param youngFirmShare firms younger than a tax holiday in a zone that is older than it, share
 * @param money spending, reserves and ownership
 */
public record OutputParameters(
        OutputFactor factor,
        ReachParameters reach,
        double otherWorkerWeight,
        double postsOfNationalGrowthPerYear,
        TaxSplit taxes,
        double youngFirmShare,
        MoneyParameters money) {
    /**
     * Reach of density, markets and research.
     *
     * @param densityMinutes travel time over which skilled density fades
     * @param marketMinutes travel time over which market access fades
     * @param accessMinutes travel time over which residents' access to skilled people fades
     * @param researchKm distance over which research staff fades
     * @param researchReachKm distance beyond which it has no effect
     */
    public record ReachParameters(
            double densityMinutes,
            double marketMinutes,
            double accessMinutes,
            double researchKm,
            double researchReachKm) {}

    /**
     * Spending, reserves and ownership.
     *
     * @param consumptionOfIncome consumption out of income after tax
     * @param consumptionOfDepositsPerYear consumption out of deposits
     * @param importedShare consumption bought outside the region
     * @param pensionsShareOfWages net pensions paid by the centre over wages
     * @param householdShareOfProfits profits of firms that go to households of the region
     * @param outsideInputsShare output spent on inputs and investment bought outside
     * @param reserveMonths months of output that employers keep on deposit
     */
    public record MoneyParameters(
            double consumptionOfIncome,
            double consumptionOfDepositsPerYear,
            double importedShare,
            double pensionsShareOfWages,
            double householdShareOfProfits,
            double outsideInputsShare,
            double reserveMonths) {}

    /** From the parameter table. */
    public static OutputParameters from(ParameterSource source) {
        return new OutputParameters(
                OutputFactor.from(source),
                new ReachParameters(
                        source.get("employers.densityDecayMinutes"),
                        source.get("employers.marketDecayMinutes"),
                        source.get("employers.accessDecayMinutes"),
                        source.get("employers.universityDecayKm"),
                        source.get("employers.universityReachKm")),
                source.get("employers.otherWorkerWeight"),
                source.get("employers.postsOfNationalGrowthPerYear"),
                TaxSplit.from(source),
                source.get("employers.youngFirmShare"),
                new MoneyParameters(
                        source.get("households.consumptionOfIncome"),
                        source.get("households.consumptionOfDeposits"),
                        source.get("households.importedShare"),
                        source.get("households.socialInsuranceShare"),
                        source.get("households.ownershipShareOfFirms"),
                        source.get("employers.outputNotPaidOut"),
                        source.get("employers.reserveMonths")));
    }
}
