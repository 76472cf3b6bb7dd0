package jjj.phase.housing;

import jjj.base.ParameterSource;

/**
 * Parameters of the housing market.
 *
 * @param wishedFloor demand
 * @param priceChange prices
 * @param rentChange rents
 * @param announcedJump announcements
 * @param premiumFadePerMonth fading of the announced future, share a month
 * @param zoneFeverYears years over which announcements of one government dilute each other
 * @param occupancyShare floor lived in over floor per head at the start
 * @param occupancyRentElasticity fall of floor lived in with rents over incomes
 * @param purchases who buys
 * @param propertyTax yearly tax on homes
 */
public record HousingParameters(
        WishedFloor wishedFloor,
        PriceChange priceChange,
        RentChange rentChange,
        AnnouncedJump announcedJump,
        double premiumFadePerMonth,
        double zoneFeverYears,
        double occupancyShare,
        double occupancyRentElasticity,
        PurchaseParameters purchases,
        PropertyTax propertyTax) {
    /**
     * Parameters of purchases; shares 0…1.
     *
     * @param absorptionMonths months in which residents buy what they wish for and do not have
     * @param lookAheadShare growth of the wish that they look ahead
     * @param softness share of the stock over which purchases fade where nothing is missing
     * @param investorShare new homes that investors buy at most
     * @param investorFullGrowthPerYear expected growth at which they buy that much
     * @param promisedGrowthPerYear growth that investors expect of the part of the price that an announcement promised
     * @param outsideInvestorShare investors from outside the region
     * @param capitalInvestorShare investors in other places of the region who live in the capital
     * @param turnoverPerYear existing homes sold in a year
     * @param turnoverResponse response of turnover to expected growth a year
     * @param turnoverLeast lowest factor of turnover
     * @param downPaymentShare part of the price that is no mortgage
     * @param depositsForHomesShare part of their deposits that residents together pay down in a month at most
     */
    record PurchaseParameters(
            double absorptionMonths,
            double lookAheadShare,
            double softness,
            double investorShare,
            double investorFullGrowthPerYear,
            double promisedGrowthPerYear,
            double outsideInvestorShare,
            double capitalInvestorShare,
            double turnoverPerYear,
            double turnoverResponse,
            double turnoverLeast,
            double downPaymentShare,
            double depositsForHomesShare) {
        static PurchaseParameters from(ParameterSource source) {
            return new PurchaseParameters(
                    source.get("housing.absorptionMonths"),
                    source.get("housing.buyersLookAheadShare"),
                    source.get("housing.purchaseSoftness"),
                    source.get("housing.investorShareOfNew"),
                    source.get("housing.investorFullGrowth"),
                    source.get("housing.promisedGrowthPerYear"),
                    source.get("housing.outsideInvestorShare"),
                    source.get("housing.capitalInvestorShare"),
                    source.get("housing.turnoverPerYear"),
                    source.get("housing.turnoverGrowthResponse"),
                    source.get("housing.turnoverLeast"),
                    source.get("housing.downPaymentShare"),
                    source.get("housing.depositsForHomesShare"));
        }
    }

    /** With the values of the parameter table. */
    public static HousingParameters from(ParameterSource source) {
        return new HousingParameters(
                WishedFloor.from(source),
                PriceChange.from(source),
                RentChange.from(source),
                new AnnouncedJump(
                        source.get("housing.announcementRingShare"), source.get("housing.announcementReachKm")),
                source.get("housing.premiumFadePerMonth"),
                source.get("housing.zoneFeverYears"),
                source.get("housing.occupancyShare"),
                source.get("housing.occupancyRentElasticity"),
                PurchaseParameters.from(source),
                PropertyTax.from(source));
    }
}
