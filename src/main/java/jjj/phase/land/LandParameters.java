package jjj.phase.land;

import jjj.base.Months;
import jjj.base.ParameterSource;
import jjj.rules.BuildingCost;
import jjj.rules.PlotUse;
import jjj.rules.ResidualValue;
import jjj.world.DeveloperCredit;

/**
 * Parameters of land.
 *
 * @param need need and plan
 * @param bonds terms of bonds in the budget gap
 * @param value residual value
 * @param buildingCost building cost of homes
 * @param credit what developers may borrow
 * @param supply supply and expropriation
 * @param bidding bids
 * @param industry competition for industry
 * @param conflicts conflict over expropriation
 */
public record LandParameters(
        LandNeed need,
        BudgetYear.BondTerms bonds,
        ResidualValue value,
        BuildingCost buildingCost,
        DeveloperCredit.Terms credit,
        Supply supply,
        Bids bidding,
        Industry industry,
        Conflicts conflicts) {
    /**
     * Supply and expropriation.
     *
     * @param reserveOverCost reserve price over cost
     * @param compensationShare part of the cost that is compensation
     * @param costGrowthPerYear growth of the cost
     * @param convertedPerResidential land converted per m² of residential land
     * @param villageSqmPerPerson village land per displaced person
     * @param builtUpCellShare built-up part from which a cell is town
     * @param meanParcelSqm mean parcel by use
     * @param parcelSigma standard deviation of its log
     * @param commercialPerResidential commercial plan over residential need
     * @param industrialPerResidential industrial plan over residential need
     * @param boundaryYears years over which land left is spread
     * @param unsoldYearsAtMost planned years that may lie unsold
     * @param carriedYearsAtMost planned years that may be carried
     * @param localDemandWeight response of place to people outgrowing homes
     * @param valueWeightAtMost largest weight of value over reserve
     * @param stationWeight weight of a county where a new rail link stops, over the same without
     * @param earmarkedShare part of the premium above cost that is earmarked
     * @param earmarkToHouseholdsShare part of the earmark for households
     * @param restPaidMonths months within which the rest of a price is paid
     * @param arrearsFromDeposits part of deposits used for overdue compensation, a month
     * @param homesMoneyForLand part of the money for state homes that may pay for land
     */
    record Supply(
            double reserveOverCost,
            double compensationShare,
            double costGrowthPerYear,
            double convertedPerResidential,
            double villageSqmPerPerson,
            double builtUpCellShare,
            double[] meanParcelSqm,
            double parcelSigma,
            double commercialPerResidential,
            double industrialPerResidential,
            double boundaryYears,
            double unsoldYearsAtMost,
            double carriedYearsAtMost,
            double localDemandWeight,
            double valueWeightAtMost,
            double stationWeight,
            double earmarkedShare,
            double earmarkToHouseholdsShare,
            int restPaidMonths,
            double arrearsFromDeposits,
            double homesMoneyForLand) {
        private static Supply from(ParameterSource source) {
            return new Supply(
                    source.get("land.reserveOverCost"),
                    source.get("land.compensationShareOfCost"),
                    source.get("land.costGrowthPerYear"),
                    source.get("land.convertedPerResidential"),
                    source.get("land.villageSqmPerPerson"),
                    source.get("land.builtUpCellShare"),
                    new double[] {
                        source.get("land.parcelSqmResidential"),
                        source.get("land.parcelSqmCommercial"),
                        source.get("land.parcelSqmIndustrial")
                    },
                    source.get("land.parcelSigma"),
                    source.get("land.commercialPerResidential"),
                    source.get("land.industrialPerResidential"),
                    source.get("land.boundaryYears"),
                    source.get("land.unsoldYearsAtMost"),
                    source.get("land.carriedYearsAtMost"),
                    source.get("land.localDemandWeight"),
                    source.get("land.valueWeightAtMost"),
                    source.get("land.stationWeight"),
                    source.get("land.earmarkedShare"),
                    source.get("land.earmarkToHouseholdsShare"),
                    (int) source.get("land.restPaidWithinMonths"),
                    source.get("land.arrearsFromDepositsPerMonth"),
                    source.get("land.stateHomesMoneyForLandShare"));
        }

        /** Mean parcel of a use, m². */
        double meanParcelSqm(PlotUse use) {
            return meanParcelSqm[use.ordinal()];
        }

        /** Land converted per m² of a plot of this use. */
        double convertedPerPlot(PlotUse use) {
            return use == PlotUse.RESIDENTIAL ? convertedPerResidential : 1;
        }
    }

    /**
     * Bids.
     *
     * @param hurdleShare margin of the typical developer
     * @param ratePerYear rate of the typical developer
     * @param errorSigma standard deviation of the log error
     * @param centralPremium premium of central state firms
     * @param lookHome chance to look at a parcel of the home market
     * @param lookElsewhere chance elsewhere
     * @param supportShare unsold parcels that state developers take
     * @param supportShareLater the same later
     * @param supportLaterFrom year from which
     * @param employersAsking employers that value a commercial parcel
     */
    record Bids(
            double hurdleShare,
            double ratePerYear,
            double errorSigma,
            double centralPremium,
            double lookHome,
            double lookElsewhere,
            double supportShare,
            double supportShareLater,
            double supportLaterFrom,
            int employersAsking) {
        private static Bids from(ParameterSource source) {
            return new Bids(
                    source.get("land.hurdleMarginShare"),
                    source.get("land.developerRatePerYear"),
                    source.get("land.bidErrorSigma"),
                    source.get("land.centralSoePremium"),
                    source.get("land.lookHome"),
                    source.get("land.lookElsewhere"),
                    source.get("land.supportBiddingShare"),
                    source.get("land.supportBiddingShareLater"),
                    source.get("land.supportBiddingLaterFrom"),
                    (int) source.get("land.employersAsking"));
        }

        double supportShare(int month) {
            return Months.middleInYears(month) < supportLaterFrom ? supportShare : supportShareLater;
        }
    }

    /**
     * Competition for industry.
     *
     * @param step yearly step of the discount
     * @param atMost largest discount
     * @param lossShare loss over revenue from which it is cut
     * @param priceElasticity response of industry's place to the price of land
     * @param marketWeight weight of market access
     * @param marketMinutes travel time over which market access fades
     * @param rivals governments that are watched
     */
    record Industry(
            double step,
            double atMost,
            double lossShare,
            double priceElasticity,
            double marketWeight,
            double marketMinutes,
            int rivals) {
        private static Industry from(ParameterSource source) {
            return new Industry(
                    source.get("land.discountStep"),
                    source.get("land.discountAtMost"),
                    source.get("land.discountLossShare"),
                    source.get("land.industrialPriceElasticity"),
                    source.get("land.industrialMarketWeight"),
                    source.get("employers.marketDecayMinutes"),
                    (int) source.get("land.rivals"));
        }
    }

    /** With the values of the parameter table. */
    public static LandParameters from(ParameterSource source) {
        return new LandParameters(
                LandNeed.from(source),
                BudgetYear.BondTerms.from(source),
                ResidualValue.from(source),
                BuildingCost.from(source),
                DeveloperCredit.Terms.from(source),
                Supply.from(source),
                Bids.from(source),
                Industry.from(source),
                new Conflicts(
                        source.get("land.displacementCapacityPerYear") / Months.PER_YEAR,
                        source.get("land.displacedPerConflict")));
    }

    /** Compensation and servicing, CNY per m² of land, so many months after the start. */
    double costYuanPerSqm(double costAtStart, int monthsSinceStart) {
        return costAtStart
                * StrictMath.pow(1 + supply.costGrowthPerYear(), (double) monthsSinceStart / Months.PER_YEAR);
    }
}
