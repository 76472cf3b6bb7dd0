package jjj.rules;

import java.util.List;
import java.util.Optional;

/**
 * The rules of every government in the present month. Instruments write, phases read; the rule in force is the last
 * one written, of several that may hold beside each other the last one for the same thing ({@link OneOfSeveral}).
 * Governments are numbers 0 … {@link #governments()} − 1. A new rule is a field and its two accessors.
 */
public final class RulesInForce extends WrittenMonthly {
    private final ForEachUse<LandRule> landRules = forEachUse(RulesInForce::ordinaryLandRule);
    private final ForEachUse<SupplyRule> supplyRules = forEachUse(use -> SupplyRule.FREE);
    private final ForEach<SaleRule> saleRules = forEach(SaleRule.OPEN);
    private final ForEach<Double> buildableSqkmAtMost = forEach(Double.POSITIVE_INFINITY);
    private final ForEach<FiscalRule> fiscalRules = forEach(FiscalRule.ORDINARY);
    private final ForEach<ZoneRule> zoneRules = forEach(ZoneRule.NONE);
    private final ForEach<ProtectionRule> protectionRules = forEach(ProtectionRule.NONE);
    private final ForEach<Optional<ResettlementRule>> resettlements = forEach(Optional.empty());
    private final ForAll<Double> ratePointsPerYear = forAll(0.0);
    private final Several<EcoPayment> ecoPayments = several();
    private final ForEach<BondRule> bondRules = forEach(BondRule.NONE);
    private final ForEach<DevelopmentLoanRule> developmentLoans = forEach(DevelopmentLoanRule.NONE);
    private final ForEach<Optional<ProgrammeRule>> programmes = forEach(Optional.empty());
    private final ForEach<ProgrammeFunds> programmeFunds = forEach(ProgrammeFunds.NONE);
    private final ForEach<HukouRule> hukouRules = forEach(HukouRule.FREE);
    private final ForEach<EntitlementRule> entitlementRules = forEach(EntitlementRule.ORDINARY);
    private final ForEach<HousingRule> housingRules = forEach(HousingRule.ORDINARY);
    private final ForEach<OfferRule> offerRules = forEach(OfferRule.NONE);
    private final ForEach<ServiceRule> serviceRules = forEach(ServiceRule.NONE);
    private final ForEach<PopulationRule> populationRules = forEach(PopulationRule.NONE);
    private final ForEach<TrainingRule> trainingRules = forEach(TrainingRule.NONE);
    private final ForEach<Optional<HouseholdScoring>> scorings = forEach(Optional.empty());
    private final ForEach<InvitedPlatforms> platforms = forEach(InvitedPlatforms.NONE);
    private final ForEach<VentureRule> ventureRules = forEach(VentureRule.NONE);
    private final ForEach<EmissionRule> emissionRules = forEach(EmissionRule.NONE);
    private final ForEach<Double> openSpaceSqkm = forEach(0.0);
    private final ForEach<OperatorRule> operatorRules = forEach(OperatorRule.NONE);
    private final ForEach<SmartCityRule> smartCities = forEach(SmartCityRule.NONE);
    private final Several<TaxPool> taxPools = several();
    private final Several<JointPark> jointParks = several();
    private final Several<JointQuota> jointQuotas = several();
    private final Several<ClusterRule> clusters = several();
    private final Several<OrderedEmployers> orderedEmployers = several();
    private final Several<OrderedUniversities> orderedUniversities = several();
    private final Several<Announcement> announcements = several();
    private final Several<RailOpening> railOpenings = several();
    private final Several<RailWorks> railWorks = several();
    private final ForAll<DeveloperRule> developerRule = forAll(DeveloperRule.NONE);
    private final ForAll<NationalPaths> nationalPaths = forAll(NationalPaths.FLAT);

    /** Rules of a region where nothing special holds: land is sold at auction, industry pays a negotiated price. */
    public RulesInForce(int governments) {
        super(governments);
    }

    private static LandRule ordinaryLandRule(PlotUse use) {
        return use == PlotUse.INDUSTRIAL ? new LandRule.Negotiated(0.2) : new LandRule.Auction(0.5, 0.2, 0.3);
    }

    /** The land rule of a government for a use. */
    public LandRule land(int government, PlotUse use) {
        return landRules.in(government, use);
    }

    /** Writes the land rule. */
    public void setLand(int government, PlotUse use, LandRule rule) {
        landRules.write(government, use, rule);
    }

    /** How much land a government may or must supply. */
    public SupplyRule supply(int government, PlotUse use) {
        return supplyRules.in(government, use);
    }

    /** Writes how much land is supplied. */
    public void setSupply(int government, PlotUse use, SupplyRule rule) {
        supplyRules.write(government, use, rule);
    }

    /** Who may trade homes. */
    public SaleRule sale(int government) {
        return saleRules.in(government);
    }

    /** Writes who may trade homes. */
    public void setSale(int government, SaleRule rule) {
        saleRules.write(government, rule);
    }

    /** Built-up land at most, km². */
    public double buildableSqkmAtMost(int government) {
        return buildableSqkmAtMost.in(government);
    }

    /** Writes the ceiling of built-up land, km². */
    public void setBuildableSqkmAtMost(int government, double sqkm) {
        buildableSqkmAtMost.write(government, sqkm);
    }

    /** Taxes beside those on output, and how far a government may borrow. */
    public FiscalRule fiscal(int government) {
        return fiscalRules.in(government);
    }

    /** Writes taxes and limits of borrowing. */
    public void setFiscal(int government, FiscalRule rule) {
        fiscalRules.write(government, rule);
    }

    /** Development zone of a government. */
    public ZoneRule zone(int government) {
        return zoneRules.in(government);
    }

    /** Opens a development zone. */
    public void setZone(int government, ZoneRule rule) {
        zoneRules.write(government, rule);
    }

    /** Land that stays as it is. */
    public ProtectionRule protection(int government) {
        return protectionRules.in(government);
    }

    /** Writes what stays as it is. */
    public void setProtection(int government, ProtectionRule rule) {
        protectionRules.write(government, rule);
    }

    /** Homes for displaced people; empty where only a programme's own homes take them in. */
    public Optional<ResettlementRule> resettlement(int government) {
        return resettlements.in(government);
    }

    /** Writes homes for displaced people. */
    public void setResettlement(int government, Optional<ResettlementRule> rule) {
        resettlements.write(government, rule);
    }

    /** Payments up-stream. */
    public List<EcoPayment> ecoPayments() {
        return ecoPayments.all();
    }

    /** Orders a payment up-stream. */
    public void pay(EcoPayment payment) {
        ecoPayments.write(payment);
    }

    /** Points on all rates of lending, per year. */
    public double ratePointsPerYear() {
        return ratePointsPerYear.inForce();
    }

    /** A rate of lending with these points, per year, 0 or more: what land and projects are valued with. */
    public double lendingRatePerYear(double withoutPoints) {
        return Math.max(0, withoutPoints + ratePointsPerYear.inForce());
    }

    /** Writes points on all rates of lending. */
    public void setRatePoints(double perYear) {
        ratePointsPerYear.write(perYear);
    }

    /** Statutory bonds. */
    public BondRule bonds(int government) {
        return bondRules.in(government);
    }

    /** Writes the rule for statutory bonds. */
    public void setBonds(int government, BondRule rule) {
        bondRules.write(government, rule);
    }

    /** Credit of the development bank. */
    public DevelopmentLoanRule developmentLoan(int government) {
        return developmentLoans.in(government);
    }

    /** Writes the credit of the development bank. */
    public void setDevelopmentLoan(int government, DevelopmentLoanRule rule) {
        developmentLoans.write(government, rule);
    }

    /** The programme of a designated area; empty elsewhere. */
    public Optional<ProgrammeRule> programme(int government) {
        return programmes.in(government).map(programme -> programme.paidFrom(programmeFunds.in(government)));
    }

    /** Designates an area with a programme, or ends it with an empty value. */
    public void setProgramme(int government, Optional<ProgrammeRule> rule) {
        programmes.write(government, rule);
    }

    /** Public money for the programme of a government, if it has one. */
    public ProgrammeFunds programmeFunds(int government) {
        return programmeFunds.in(government);
    }

    /** Writes the public money for a programme; without effect where there is no programme. */
    public void setProgrammeFunds(int government, ProgrammeFunds funds) {
        programmeFunds.write(government, funds);
    }

    /** How one gets the hukou. */
    public HukouRule hukou(int government) {
        return hukouRules.in(government);
    }

    /** Writes how one gets the hukou. */
    public void setHukou(int government, HukouRule rule) {
        hukouRules.write(government, rule);
    }

    /** Access to services without the local hukou. */
    public EntitlementRule entitlement(int government) {
        return entitlementRules.in(government);
    }

    /** Writes access to services. */
    public void setEntitlement(int government, EntitlementRule rule) {
        entitlementRules.write(government, rule);
    }

    /** Homes held by the state. */
    public HousingRule housing(int government) {
        return housingRules.in(government);
    }

    /** Writes the rule for state homes. */
    public void setHousing(int government, HousingRule rule) {
        housingRules.write(government, rule);
    }

    /** What a government offers to those who come. */
    public OfferRule offer(int government) {
        return offerRules.in(government);
    }

    /** Writes what a government offers. */
    public void setOffer(int government, OfferRule rule) {
        offerRules.write(government, rule);
    }

    /** What is done for services beside the budget. */
    public ServiceRule services(int government) {
        return serviceRules.in(government);
    }

    /** Writes what is done for services. */
    public void setServices(int government, ServiceRule rule) {
        serviceRules.write(government, rule);
    }

    /** The ceiling on residents. */
    public PopulationRule population(int government) {
        return populationRules.in(government);
    }

    /** Writes the ceiling on residents. */
    public void setPopulation(int government, PopulationRule rule) {
        populationRules.write(government, rule);
    }

    /** Training of other residents. */
    public TrainingRule training(int government) {
        return trainingRules.in(government);
    }

    /** Writes the training of other residents. */
    public void setTraining(int government, TrainingRule rule) {
        trainingRules.write(government, rule);
    }

    /** Scores of poor households. */
    public Optional<HouseholdScoring> scoring(int government) {
        return scorings.in(government);
    }

    /** Writes the scoring of poor households. */
    public void setScoring(int government, Optional<HouseholdScoring> scoring) {
        scorings.write(government, scoring);
    }

    /** Platforms invited by a government. */
    public InvitedPlatforms platforms(int government) {
        return platforms.in(government);
    }

    /** Writes the invitation. */
    public void setPlatforms(int government, InvitedPlatforms rule) {
        platforms.write(government, rule);
    }

    /** Public money for new firms. */
    public VentureRule venture(int government) {
        return ventureRules.in(government);
    }

    /** Writes public money for new firms. */
    public void setVenture(int government, VentureRule rule) {
        ventureRules.write(government, rule);
    }

    /** What industry must do about its emissions. */
    public EmissionRule emission(int government) {
        return emissionRules.in(government);
    }

    /** Writes what industry must do about its emissions. */
    public void setEmission(int government, EmissionRule rule) {
        emissionRules.write(government, rule);
    }

    /** Open space set aside, km². */
    public double openSpaceSqkm(int government) {
        return openSpaceSqkm.in(government);
    }

    /** Writes the open space set aside, km². */
    public void setOpenSpaceSqkm(int government, double sqkm) {
        openSpaceSqkm.write(government, sqkm);
    }

    /** Who runs public space. */
    public OperatorRule operator(int government) {
        return operatorRules.in(government);
    }

    /** Writes who runs public space. */
    public void setOperator(int government, OperatorRule rule) {
        operatorRules.write(government, rule);
    }

    /** Systems that make a city's services better. */
    public SmartCityRule smartCity(int government) {
        return smartCities.in(government);
    }

    /** Writes the systems of a city. */
    public void setSmartCity(int government, SmartCityRule rule) {
        smartCities.write(government, rule);
    }

    /** Governments that share the growth of their taxes. */
    public List<TaxPool> taxPools() {
        return taxPools.all();
    }

    /** Pools the growth of taxes. */
    public void pool(TaxPool pool) {
        taxPools.write(pool);
    }

    /** Part of its own growth of taxes that a government keeps for itself before the pool pays out, 0…1. */
    public double keptTaxGrowth(int government) {
        double kept = 1;
        for (TaxPool pool : taxPools.all()) {
            if (pool.members().contains(government)) {
                kept *= 1 - pool.share();
            }
        }
        return kept;
    }

    /** Parks built together, in the order given. */
    public List<JointPark> jointParks() {
        return jointParks.all();
    }

    /** Two governments build a park. */
    public void build(JointPark park) {
        jointParks.write(park);
    }

    /** Quotas of land that several governments share. */
    public List<JointQuota> jointQuotas() {
        return jointQuotas.all();
    }

    /** Gives several governments one quota of land. */
    public void share(JointQuota quota) {
        jointQuotas.write(quota);
    }

    /** Authorities of several governments. */
    public List<ClusterRule> clusters() {
        return clusters.all();
    }

    /** Founds an authority. */
    public void found(ClusterRule cluster) {
        clusters.write(cluster);
    }

    /** Orders to state firms, in the order given. */
    public List<OrderedEmployers> orderedEmployers() {
        return orderedEmployers.all();
    }

    /** Gives an order to state firms. */
    public void order(OrderedEmployers order) {
        orderedEmployers.write(order);
    }

    /** Orders to universities, in the order given. */
    public List<OrderedUniversities> orderedUniversities() {
        return orderedUniversities.all();
    }

    /** Gives an order to universities. */
    public void order(OrderedUniversities order) {
        orderedUniversities.write(order);
    }

    /** What is announced this month. */
    public List<Announcement> announcements() {
        return announcements.all();
    }

    /** Announces a new area this month. */
    public void announce(Announcement announcement) {
        announcements.write(announcement);
    }

    /** Rail links that instruments have opened, beside those of the region's tables. */
    public List<RailOpening> railOpenings() {
        return railOpenings.all();
    }

    /** Opens a rail link. */
    public void open(RailOpening opening) {
        railOpenings.write(opening);
    }

    /** Lines under construction. */
    public List<RailWorks> railWorks() {
        return railWorks.all();
    }

    /** Builds a line. */
    public void build(RailWorks works) {
        railWorks.write(works);
    }

    /** Lines on developers' debt. */
    public DeveloperRule developers() {
        return developerRule.inForce();
    }

    /** Writes the lines on developers' debt. */
    public void setDevelopers(DeveloperRule rule) {
        developerRule.write(rule);
    }

    /** National growth and credit. */
    public NationalPaths national() {
        return nationalPaths.inForce();
    }

    /** Writes national growth and credit. */
    public void setNational(NationalPaths paths) {
        nationalPaths.write(paths);
    }
}
