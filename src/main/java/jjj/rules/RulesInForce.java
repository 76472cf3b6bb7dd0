package jjj.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of every government in the present month. Instruments write, phases read; the rule in force is the last
 * one written, of several that may hold beside each other the last one for the same thing ({@link OneOfSeveral}). Governments are numbers 0 … {@link #governments()} − 1.
 */
public final class RulesInForce {
    private final int governments;
    private final Map<PlotUse, LandRule[]> landRules = new EnumMap<>(PlotUse.class);
    private final Map<PlotUse, SupplyRule[]> supplyRules = new EnumMap<>(PlotUse.class);
    private final SaleRule[] saleRules;
    private final double[] buildableSqkmAtMost;
    private final FiscalRule[] fiscalRules;
    private final ZoneRule[] zoneRules;
    private final ProtectionRule[] protectionRules;
    private final List<Optional<ResettlementRule>> resettlements = new ArrayList<>();
    private double ratePointsPerYear;
    private final List<EcoPayment> ecoPayments = new ArrayList<>();
    private final BondRule[] bondRules;
    private final DevelopmentLoanRule[] developmentLoans;
    private final List<Optional<ProgrammeRule>> programmes = new ArrayList<>();
    private final ProgrammeFunds[] programmeFunds;
    private final HukouRule[] hukouRules;
    private final EntitlementRule[] entitlementRules;
    private final HousingRule[] housingRules;
    private final OfferRule[] offerRules;
    private final ServiceRule[] serviceRules;
    private final PopulationRule[] populationRules;
    private final TrainingRule[] trainingRules;
    private final List<Optional<HouseholdScoring>> scorings = new ArrayList<>();
    private final InvitedPlatforms[] platforms;
    private final VentureRule[] ventureRules;
    private final EmissionRule[] emissionRules;
    private final double[] openSpaceSqkm;
    private final OperatorRule[] operatorRules;
    private final SmartCityRule[] smartCities;
    private final List<TaxPool> taxPools = new ArrayList<>();
    private final List<JointPark> jointParks = new ArrayList<>();
    private final List<JointQuota> jointQuotas = new ArrayList<>();
    private final List<ClusterRule> clusters = new ArrayList<>();
    private final List<OrderedEmployers> orderedEmployers = new ArrayList<>();
    private final List<OrderedUniversities> orderedUniversities = new ArrayList<>();
    private final List<Announcement> announcements = new ArrayList<>();
    private final List<RailOpening> railOpenings = new ArrayList<>();
    private final List<RailWorks> railWorks = new ArrayList<>();
    private DeveloperRule developerRule = DeveloperRule.NONE;
    private NationalPaths nationalPaths = NationalPaths.FLAT;

    /** Rules of a region where nothing special holds: land is sold at auction, industry pays a negotiated price. */
    public RulesInForce(int governments) {
        this.governments = governments;
        for (PlotUse use : PlotUse.values()) {
            landRules.put(use, new LandRule[governments]);
            supplyRules.put(use, new SupplyRule[governments]);
        }
        saleRules = new SaleRule[governments];
        buildableSqkmAtMost = new double[governments];
        fiscalRules = new FiscalRule[governments];
        zoneRules = new ZoneRule[governments];
        protectionRules = new ProtectionRule[governments];
        bondRules = new BondRule[governments];
        developmentLoans = new DevelopmentLoanRule[governments];
        programmeFunds = new ProgrammeFunds[governments];
        hukouRules = new HukouRule[governments];
        entitlementRules = new EntitlementRule[governments];
        housingRules = new HousingRule[governments];
        offerRules = new OfferRule[governments];
        serviceRules = new ServiceRule[governments];
        populationRules = new PopulationRule[governments];
        trainingRules = new TrainingRule[governments];
        platforms = new InvitedPlatforms[governments];
        ventureRules = new VentureRule[governments];
        emissionRules = new EmissionRule[governments];
        openSpaceSqkm = new double[governments];
        operatorRules = new OperatorRule[governments];
        smartCities = new SmartCityRule[governments];
        beginMonth();
    }

    /**
     * Every rule returns to its ordinary form, so that an instrument that has ended leaves no trace; the instruments
     * in force then write again.
     */
    public void beginMonth() {
        for (PlotUse use : PlotUse.values()) {
            Arrays.fill(of(landRules, use), ordinaryLandRule(use));
            Arrays.fill(of(supplyRules, use), SupplyRule.FREE);
        }
        Arrays.fill(saleRules, SaleRule.OPEN);
        Arrays.fill(buildableSqkmAtMost, Double.POSITIVE_INFINITY);
        Arrays.fill(fiscalRules, FiscalRule.ORDINARY);
        Arrays.fill(zoneRules, ZoneRule.NONE);
        Arrays.fill(protectionRules, ProtectionRule.NONE);
        resettlements.clear();
        resettlements.addAll(Collections.nCopies(governments, Optional.empty()));
        ratePointsPerYear = 0;
        ecoPayments.clear();
        Arrays.fill(bondRules, BondRule.NONE);
        Arrays.fill(developmentLoans, DevelopmentLoanRule.NONE);
        Arrays.fill(programmeFunds, ProgrammeFunds.NONE);
        Arrays.fill(hukouRules, HukouRule.FREE);
        Arrays.fill(entitlementRules, EntitlementRule.ORDINARY);
        Arrays.fill(housingRules, HousingRule.ORDINARY);
        Arrays.fill(offerRules, OfferRule.NONE);
        Arrays.fill(serviceRules, ServiceRule.NONE);
        Arrays.fill(populationRules, PopulationRule.NONE);
        Arrays.fill(trainingRules, TrainingRule.NONE);
        scorings.clear();
        scorings.addAll(Collections.nCopies(governments, Optional.empty()));
        Arrays.fill(platforms, InvitedPlatforms.NONE);
        Arrays.fill(ventureRules, VentureRule.NONE);
        Arrays.fill(emissionRules, EmissionRule.NONE);
        Arrays.fill(openSpaceSqkm, 0);
        Arrays.fill(operatorRules, OperatorRule.NONE);
        Arrays.fill(smartCities, SmartCityRule.NONE);
        taxPools.clear();
        jointParks.clear();
        jointQuotas.clear();
        clusters.clear();
        programmes.clear();
        programmes.addAll(Collections.nCopies(governments, Optional.empty()));
        orderedEmployers.clear();
        orderedUniversities.clear();
        announcements.clear();
        railOpenings.clear();
        railWorks.clear();
        developerRule = DeveloperRule.NONE;
        nationalPaths = NationalPaths.FLAT;
    }

    private static LandRule ordinaryLandRule(PlotUse use) {
        return use == PlotUse.INDUSTRIAL ? new LandRule.Negotiated(0.2) : new LandRule.Auction(0.5, 0.2, 0.3);
    }

    /** How many governments have rules. */
    public int governments() {
        return governments;
    }

    /** The land rule of a government for a use. */
    public LandRule land(int government, PlotUse use) {
        return of(landRules, use)[government];
    }

    /** Writes the land rule. */
    public void setLand(int government, PlotUse use, LandRule rule) {
        of(landRules, use)[government] = rule;
    }

    /** How much land a government may or must supply. */
    public SupplyRule supply(int government, PlotUse use) {
        return of(supplyRules, use)[government];
    }

    /** Writes how much land is supplied. */
    public void setSupply(int government, PlotUse use, SupplyRule rule) {
        of(supplyRules, use)[government] = rule;
    }

    private static <T> T of(Map<PlotUse, T> rules, PlotUse use) {
        T rule = rules.get(use);
        if (rule == null) {
            throw new IllegalStateException("no rule for " + use);
        }
        return rule;
    }

    /** Who may trade homes. */
    public SaleRule sale(int government) {
        return saleRules[government];
    }

    /** Writes who may trade homes. */
    public void setSale(int government, SaleRule rule) {
        saleRules[government] = rule;
    }

    /** Built-up land at most, km². */
    public double buildableSqkmAtMost(int government) {
        return buildableSqkmAtMost[government];
    }

    /** Writes the ceiling of built-up land, km². */
    public void setBuildableSqkmAtMost(int government, double sqkm) {
        buildableSqkmAtMost[government] = sqkm;
    }

    /** Taxes beside those on output, and how far a government may borrow. */
    public FiscalRule fiscal(int government) {
        return fiscalRules[government];
    }

    /** Writes taxes and limits of borrowing. */
    public void setFiscal(int government, FiscalRule rule) {
        fiscalRules[government] = rule;
    }

    /** Development zone of a government. */
    public ZoneRule zone(int government) {
        return zoneRules[government];
    }

    /** Opens a development zone. */
    public void setZone(int government, ZoneRule rule) {
        zoneRules[government] = rule;
    }

    /** Land that stays as it is. */
    public ProtectionRule protection(int government) {
        return protectionRules[government];
    }

    /** Writes what stays as it is. */
    public void setProtection(int government, ProtectionRule rule) {
        protectionRules[government] = rule;
    }

    /** Homes for displaced people; empty where only a programme's own homes take them in. */
    public Optional<ResettlementRule> resettlement(int government) {
        return resettlements.get(government);
    }

    /** Writes homes for displaced people. */
    public void setResettlement(int government, Optional<ResettlementRule> rule) {
        resettlements.set(government, rule);
    }

    /** Payments up-stream. */
    public List<EcoPayment> ecoPayments() {
        return List.copyOf(ecoPayments);
    }

    /** Orders a payment up-stream. */
    public void pay(EcoPayment payment) {
        OneOfSeveral.write(ecoPayments, payment);
    }

    /** Points on all rates of lending, per year. */
    public double ratePointsPerYear() {
        return ratePointsPerYear;
    }

    /** A rate of lending with these points, per year, 0 or more: what land and projects are valued with. */
    public double lendingRatePerYear(double withoutPoints) {
        return Math.max(0, withoutPoints + ratePointsPerYear);
    }

    /** Writes points on all rates of lending. */
    public void setRatePoints(double perYear) {
        ratePointsPerYear = perYear;
    }

    /** Statutory bonds. */
    public BondRule bonds(int government) {
        return bondRules[government];
    }

    /** Writes the rule for statutory bonds. */
    public void setBonds(int government, BondRule rule) {
        bondRules[government] = rule;
    }

    /** Credit of the development bank. */
    public DevelopmentLoanRule developmentLoan(int government) {
        return developmentLoans[government];
    }

    /** Writes the credit of the development bank. */
    public void setDevelopmentLoan(int government, DevelopmentLoanRule rule) {
        developmentLoans[government] = rule;
    }

    /** The programme of a designated area; empty elsewhere. */
    public Optional<ProgrammeRule> programme(int government) {
        return programmes.get(government).map(programme -> programme.paidFrom(programmeFunds[government]));
    }

    /** Designates an area with a programme, or ends it with an empty value. */
    public void setProgramme(int government, Optional<ProgrammeRule> rule) {
        programmes.set(government, rule);
    }

    /** Public money for the programme of a government, if it has one. */
    public ProgrammeFunds programmeFunds(int government) {
        return programmeFunds[government];
    }

    /** Writes the public money for a programme; without effect where there is no programme. */
    public void setProgrammeFunds(int government, ProgrammeFunds funds) {
        programmeFunds[government] = funds;
    }

    /** How one gets the hukou. */
    public HukouRule hukou(int government) {
        return hukouRules[government];
    }

    /** Writes how one gets the hukou. */
    public void setHukou(int government, HukouRule rule) {
        hukouRules[government] = rule;
    }

    /** Access to services without the local hukou. */
    public EntitlementRule entitlement(int government) {
        return entitlementRules[government];
    }

    /** Writes access to services. */
    public void setEntitlement(int government, EntitlementRule rule) {
        entitlementRules[government] = rule;
    }

    /** Homes held by the state. */
    public HousingRule housing(int government) {
        return housingRules[government];
    }

    /** Writes the rule for state homes. */
    public void setHousing(int government, HousingRule rule) {
        housingRules[government] = rule;
    }

    /** What a government offers to those who come. */
    public OfferRule offer(int government) {
        return offerRules[government];
    }

    /** Writes what a government offers. */
    public void setOffer(int government, OfferRule rule) {
        offerRules[government] = rule;
    }

    /** What is done for services beside the budget. */
    public ServiceRule services(int government) {
        return serviceRules[government];
    }

    /** Writes what is done for services. */
    public void setServices(int government, ServiceRule rule) {
        serviceRules[government] = rule;
    }

    /** The ceiling on residents. */
    public PopulationRule population(int government) {
        return populationRules[government];
    }

    /** Writes the ceiling on residents. */
    public void setPopulation(int government, PopulationRule rule) {
        populationRules[government] = rule;
    }

    /** Training of other residents. */
    public TrainingRule training(int government) {
        return trainingRules[government];
    }

    /** Writes the training of other residents. */
    public void setTraining(int government, TrainingRule rule) {
        trainingRules[government] = rule;
    }

    /** Scores of poor households. */
    public Optional<HouseholdScoring> scoring(int government) {
        return scorings.get(government);
    }

    /** Writes the scoring of poor households. */
    public void setScoring(int government, Optional<HouseholdScoring> scoring) {
        scorings.set(government, scoring);
    }

    /** Platforms invited by a government. */
    public InvitedPlatforms platforms(int government) {
        return platforms[government];
    }

    /** Writes the invitation. */
    public void setPlatforms(int government, InvitedPlatforms rule) {
        platforms[government] = rule;
    }

    /** Public money for new firms. */
    public VentureRule venture(int government) {
        return ventureRules[government];
    }

    /** Writes public money for new firms. */
    public void setVenture(int government, VentureRule rule) {
        ventureRules[government] = rule;
    }

    /** What industry must do about its emissions. */
    public EmissionRule emission(int government) {
        return emissionRules[government];
    }

    /** Writes what industry must do about its emissions. */
    public void setEmission(int government, EmissionRule rule) {
        emissionRules[government] = rule;
    }

    /** Open space set aside, km². */
    public double openSpaceSqkm(int government) {
        return openSpaceSqkm[government];
    }

    /** Writes the open space set aside, km². */
    public void setOpenSpaceSqkm(int government, double sqkm) {
        openSpaceSqkm[government] = sqkm;
    }

    /** Who runs public space. */
    public OperatorRule operator(int government) {
        return operatorRules[government];
    }

    /** Writes who runs public space. */
    public void setOperator(int government, OperatorRule rule) {
        operatorRules[government] = rule;
    }

    /** Systems that make a city's services better. */
    public SmartCityRule smartCity(int government) {
        return smartCities[government];
    }

    /** Writes the systems of a city. */
    public void setSmartCity(int government, SmartCityRule rule) {
        smartCities[government] = rule;
    }

    /** Governments that share the growth of their taxes. */
    public List<TaxPool> taxPools() {
        return List.copyOf(taxPools);
    }

    /** Pools the growth of taxes. */
    public void pool(TaxPool pool) {
        OneOfSeveral.write(taxPools, pool);
    }

    /** Part of its own growth of taxes that a government keeps for itself before the pool pays out, 0…1. */
    public double keptTaxGrowth(int government) {
        double kept = 1;
        for (TaxPool pool : taxPools) {
            if (pool.members().contains(government)) {
                kept *= 1 - pool.share();
            }
        }
        return kept;
    }

    /** Parks built together, in the order given. */
    public List<JointPark> jointParks() {
        return List.copyOf(jointParks);
    }

    /** Two governments build a park. */
    public void build(JointPark park) {
        OneOfSeveral.write(jointParks, park);
    }

    /** Quotas of land that several governments share. */
    public List<JointQuota> jointQuotas() {
        return List.copyOf(jointQuotas);
    }

    /** Gives several governments one quota of land. */
    public void share(JointQuota quota) {
        OneOfSeveral.write(jointQuotas, quota);
    }

    /** Authorities of several governments. */
    public List<ClusterRule> clusters() {
        return List.copyOf(clusters);
    }

    /** Founds an authority. */
    public void found(ClusterRule cluster) {
        OneOfSeveral.write(clusters, cluster);
    }

    /** Orders to state firms, in the order given. */
    public List<OrderedEmployers> orderedEmployers() {
        return List.copyOf(orderedEmployers);
    }

    /** Gives an order to state firms. */
    public void order(OrderedEmployers order) {
        OneOfSeveral.write(orderedEmployers, order);
    }

    /** Orders to universities, in the order given. */
    public List<OrderedUniversities> orderedUniversities() {
        return List.copyOf(orderedUniversities);
    }

    /** Gives an order to universities. */
    public void order(OrderedUniversities order) {
        OneOfSeveral.write(orderedUniversities, order);
    }

    /** What is announced this month. */
    public List<Announcement> announcements() {
        return List.copyOf(announcements);
    }

    /** Announces a new area this month. */
    public void announce(Announcement announcement) {
        OneOfSeveral.write(announcements, announcement);
    }

    /** Rail links that instruments have opened, beside those of the region's tables. */
    public List<RailOpening> railOpenings() {
        return List.copyOf(railOpenings);
    }

    /** Opens a rail link. */
    public void open(RailOpening opening) {
        OneOfSeveral.write(railOpenings, opening);
    }

    /** Lines under construction. */
    public List<RailWorks> railWorks() {
        return List.copyOf(railWorks);
    }

    /** Builds a line. */
    public void build(RailWorks works) {
        OneOfSeveral.write(railWorks, works);
    }

    /** Lines on developers' debt. */
    public DeveloperRule developers() {
        return developerRule;
    }

    /** Writes the lines on developers' debt. */
    public void setDevelopers(DeveloperRule rule) {
        developerRule = rule;
    }

    /** National growth and credit. */
    public NationalPaths national() {
        return nationalPaths;
    }

    /** Writes national growth and credit. */
    public void setNational(NationalPaths paths) {
        nationalPaths = paths;
    }

    /** Every rule, as values: two months of which this is equal are the same for whoever reads the rules. */
    public List<Object> everything() {
        List<Object> all = new ArrayList<>();
        landRules.values().forEach(rules -> all.add(List.of(rules)));
        supplyRules.values().forEach(rules -> all.add(List.of(rules)));
        for (Object[] rules : new Object[][] {
            saleRules,
            fiscalRules,
            zoneRules,
            protectionRules,
            bondRules,
            developmentLoans,
            programmeFunds,
            hukouRules,
            entitlementRules,
            housingRules,
            platforms,
            offerRules,
            serviceRules,
            populationRules,
            trainingRules,
            ventureRules,
            emissionRules,
            operatorRules,
            smartCities
        }) {
            all.add(List.of(rules));
        }
        for (double[] values : new double[][] {buildableSqkmAtMost, openSpaceSqkm}) {
            all.add(Arrays.stream(values).boxed().toList());
        }
        for (List<?> rules : List.of(
                programmes,
                scorings,
                orderedEmployers,
                orderedUniversities,
                announcements,
                railOpenings,
                railWorks,
                taxPools,
                jointParks,
                jointQuotas,
                clusters)) {
            all.add(List.copyOf(rules));
        }
        all.add(List.copyOf(resettlements));
        all.add(ratePointsPerYear);
        all.add(List.copyOf(ecoPayments));
        all.add(developerRule);
        all.add(nationalPaths);
        return all;
    }
}
