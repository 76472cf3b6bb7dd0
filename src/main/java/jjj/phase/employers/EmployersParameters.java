package jjj.phase.employers;

import jjj.base.Months;
import jjj.base.ParameterSource;
import jjj.rules.EmployerKind;

/**
 * Parameters of employers.
 *
 * @param wages drift of wages
 * @param wish posts that employers wish
 * @param gapClosedPerMonth part of the gap between posts and wished posts closed in a month
 * @param skilledShareMost largest share of a kind's posts in a zone that is for skilled people
 * @param labour others who fill posts
 * @param platformSkilledShare platforms' posts that are for skilled people
 * @param entry entry of innovators
 * @param exit exit of innovators
 * @param firms sizes of innovators
 * @param support public money for innovators
 * @param plants plants that are closed or moved out
 * @param state orders to state firms
 * @param campus orders to universities
 * @param offer answers to offers
 * @param zonePull what development zones do to industry
 */
public record EmployersParameters(
        WageDrift wages,
        WishedPosts wish,
        double gapClosedPerMonth,
        double skilledShareMost,
        LabourParameters labour,
        double platformSkilledShare,
        InnovatorEntry entry,
        InnovatorExit exit,
        FirmSizes firms,
        SupportParameters support,
        PlantParameters plants,
        StateParameters state,
        CampusParameters campus,
        OfferResponse offer,
        ZonePull zonePull) {
    /**
     * Others who fill posts.
     *
     * @param reserve posts that the others in reach could fill over posts at the start
     * @param decayMinutes travel time over which reach fades
     */
    public record LabourParameters(double reserve, double decayMinutes) {}

    /**
     * Sizes of innovative firms, three classes.
     *
     * @param posts mean posts
     * @param entrants shares of entrants
     * @param diversityMinutes travel time within which kinds of employers count for diversity
     */
    public record FirmSizes(double[] posts, double[] entrants, double diversityMinutes) {}

    /**
     * Public money for innovators.
     *
     * @param grantYuanPerFirm grant that brings one more firm, CNY at the prices of 2016
     * @param venture factor on entry at most
     * @param floorSqmPerPost work space of a post
     * @param commercialRentFactor rent of work space over rent of homes
     * @param survivalMemoryMonths months over which observed closures fade
     * @param branchesOfOriginMost branches that open in joint parks over the firms of the origin, a year, at most
     */
    public record SupportParameters(
            double grantYuanPerFirm,
            double venture,
            double floorSqmPerPost,
            double commercialRentFactor,
            double survivalMemoryMonths,
            double branchesOfOriginMost) {}

    /**
     * Plants that are closed or moved out.
     *
     * @param lostShare posts that open nowhere else
     * @param productivityWeight weight of log productivity where they look for a place
     * @param marketWeight weight of log market access
     * @param priceWeight weight of log land price
     */
    public record PlantParameters(
            double lostShare, double productivityWeight, double marketWeight, double priceWeight) {}

    /**
     * Orders to state firms.
     *
     * @param headquartersStaff mean staff of a headquarters
     * @param headquartersSpread largest deviation from it, share
     * @param subsidiaryMedianStaff median staff of a subsidiary where the order does not imply it
     * @param subsidiarySigma standard deviation of the log staff
     * @param registrationYears mean time from the order to the registration of a subsidiary
     * @param investmentYuanPerPost investment per moved post
     * @param debtShare part of it that is new debt
     * @param returnPerYear return on the stock
     * @param interestPerYear interest on the debt
     */
    public record StateParameters(
            double headquartersStaff,
            double headquartersSpread,
            double subsidiaryMedianStaff,
            double subsidiarySigma,
            double registrationYears,
            double investmentYuanPerPost,
            double debtShare,
            double returnPerYear,
            double interestPerYear) {}

    /**
     * Orders to universities.
     *
     * @param fallBack soft resistance
     * @param staffHukouShare staff with the capital's hukou
     * @param dualStudents part of the students that a second campus takes
     * @param dualStaff part of the staff that a second campus takes
     * @param branch part of both that a branch takes
     * @param settlementPackage share of moving costs that the university takes over
     */
    public record CampusParameters(
            FallBack fallBack,
            double staffHukouShare,
            double dualStudents,
            double dualStaff,
            double branch,
            double settlementPackage) {}

    /** From the parameter table. */
    public static EmployersParameters from(ParameterSource source) {
        double small = source.get("innovators.entrantSmallShare");
        double middle = source.get("innovators.entrantMiddleShare");
        return new EmployersParameters(
                WageDrift.from(source),
                WishedPosts.from(source),
                source.get("employers.gapClosedPerMonth"),
                source.get("employers.skilledShareMost"),
                new LabourParameters(
                        source.get("employers.labourReserve"), source.get("employers.densityDecayMinutes")),
                source.get("employers.platformSkilledShare"),
                InnovatorEntry.from(source),
                InnovatorExit.from(source),
                new FirmSizes(
                        new double[] {
                            source.get("innovators.postsSmall"),
                            source.get("innovators.postsMiddle"),
                            source.get("innovators.postsLarge")
                        },
                        new double[] {small, middle, 1 - small - middle},
                        source.get("innovators.diversityMinutes")),
                new SupportParameters(
                        source.get("innovators.grantYuanPerFirm"),
                        source.get("innovators.ventureFactorMost"),
                        source.get("innovators.floorSqmPerPost"),
                        source.get("innovators.commercialRentFactor"),
                        source.get("innovators.survivalMemoryMonths"),
                        source.get("innovators.branchesOfOriginMost")),
                new PlantParameters(
                        source.get("employers.plantsLostShare"),
                        source.get("employers.plantsProductivityWeight"),
                        source.get("employers.plantsMarketWeight"),
                        source.get("employers.plantsPriceWeight")),
                state(source),
                campus(source),
                OfferResponse.from(source),
                ZonePull.from(source));
    }

    private static StateParameters state(ParameterSource source) {
        return new StateParameters(
                source.get("soe.staffPerHeadquarters"),
                source.get("soe.headquartersSpread"),
                source.get("soe.medianSubsidiaryStaff"),
                source.get("soe.subsidiarySigma"),
                source.get("soe.registrationYears"),
                source.get("soe.investmentYuanPerPost"),
                source.get("soe.unfundedShare"),
                source.get("soe.returnPerYear"),
                source.get("soe.interestPerYear"));
    }

    private static CampusParameters campus(ParameterSource source) {
        return new CampusParameters(
                FallBack.from(source),
                source.get("universities.staffHukouShare"),
                source.get("universities.dualStudentsShare"),
                source.get("universities.dualStaffShare"),
                source.get("universities.branchShare"),
                source.get("universities.settlementPackage"));
    }

    /** Trend of posts by kind as log growth a month. */
    static double[] trends(ParameterSource source) {
        double[] trends = new double[EmployerKind.count()];
        trends[EmployerKind.PUBLIC.ordinal()] = monthly(source, "employers.trendPublicPerYear");
        trends[EmployerKind.UNIVERSITY.ordinal()] = monthly(source, "employers.trendUniversityPerYear");
        trends[EmployerKind.SOE.ordinal()] = monthly(source, "employers.trendSoePerYear");
        trends[EmployerKind.PLATFORM.ordinal()] = monthly(source, "employers.trendPlatformPerYear");
        trends[EmployerKind.INDUSTRY.ordinal()] = monthly(source, "employers.trendIndustryPerYear");
        trends[EmployerKind.SERVICES.ordinal()] = monthly(source, "employers.trendServicesPerYear");
        trends[EmployerKind.CONSTRUCTION.ordinal()] = monthly(source, "employers.trendConstructionPerYear");
        trends[EmployerKind.FARM.ordinal()] = monthly(source, "employers.trendFarmPerYear");
        return trends;
    }

    private static double monthly(ParameterSource source, String name) {
        return StrictMath.log(1 + Months.growthPerMonth(source.get(name)));
    }
}
