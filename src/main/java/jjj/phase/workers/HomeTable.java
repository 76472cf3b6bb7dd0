package jjj.phase.workers;

import java.util.Arrays;
import jjj.base.Months;
import jjj.rules.HousingRule;
import jjj.rules.PropertyTaxRule;
import jjj.rules.RulesInForce;
import jjj.rules.SaleRule;
import jjj.world.Geography;
import jjj.world.Homes;
import jjj.world.Province;
import jjj.world.Services;
import jjj.world.World;

/**
 * Inclusive values of homes, tabulated once a month per (home type, work zone, government) in {@link HomeSums}.
 *
 * <pre>
 *   t_z   = exp[ (β_s ln q + χ β_e ln q_school + β_a ln a) / ρ_z ] · ( Σ_τ c_τ^{−β_h/ρ_τ} )^{ρ_τ/ρ_z}
 *   S_g   = ( Σ_{z in g} (1 − κ_zW)^{β_w/ρ_z} t_z )^{ρ_z/ρ_g}
 * </pre>
 *
 * Tenure and hukou action can be combined freely, so the hukou part is a factor of the government
 * ({@link HukouTable}). Tenures: rent; state home where one is free; buy where rules and savings allow; owners may rent
 * and keep the old home. Source: docs/ODD.md 7.6.
 */
final class HomeTable {
    /** Tenures of a new home, as alternatives of level four. */
    static final int RENT = 0;

    static final int STATE = 1;
    static final int BUY = 2;
    static final int KEEP_OLD = 3;
    static final int TENURES = 4;

    /** Weight of housing cost × child × owner × may buy. */
    static final int VARIANTS = 16;

    private static final int OWNER = 2;
    private static final int BUYS = 1;

    private final Tastes tastes;
    private final HomeCost homeCost;
    private final Nests nests;
    private final Geography geography;
    private final CommuteTable commutes;
    private final int zones;
    private final int governments;
    private final double[][] common = new double[2][];
    private final double[][] tenureValue = new double[2 * TENURES][];
    /** e^{value/ρ_τ} of the tenures, also of those that are not to be had. */
    private final double[][] tenureWeight = new double[2 * TENURES][];
    /** t_z by zone and variant: the sixteen of a zone lie together, as they are added up together. */
    private final double[] weight;
    /** The same with homes that cost more than people can pay down: who owns none yet cannot buy. */
    private final double[] weightOfDear;

    private final boolean[][] mayBuy = new boolean[PeopleTypes.RIGHTS][];
    private final double[] price;
    private final boolean[] stateHomeFree;
    private final HomeSums sums;
    private int insuredMonths;

    HomeTable(WorkersParameters parameters, Geography geography, CommuteTable commutes) {
        this.tastes = parameters.tastes();
        this.homeCost = parameters.homeCost();
        this.nests = parameters.nests();
        this.geography = geography;
        this.commutes = commutes;
        this.zones = geography.zoneCount();
        this.governments = geography.governmentCount();
        for (double[][] table : new double[][][] {common, tenureValue, tenureWeight}) {
            for (int i = 0; i < table.length; i++) {
                table[i] = new double[zones];
            }
        }
        for (int right = 0; right < PeopleTypes.RIGHTS; right++) {
            mayBuy[right] = new boolean[governments];
        }
        this.price = new double[zones];
        this.stateHomeFree = new boolean[zones];
        this.weight = new double[zones * VARIANTS];
        this.weightOfDear = new double[zones * VARIANTS];
        this.sums = new HomeSums(nests, geography, this, commutes);
    }

    /** Takes over prices, rents, services and rules of the month. */
    void refresh(World world, RulesInForce rules, long[] freeStateHomes) {
        insuredMonths = 0;
        for (int government = 0; government < governments; government++) {
            rightsToBuy(government, rules.sale(government));
        }
        for (int zone = 0; zone < zones; zone++) {
            int government = geography.governmentOf(zone);
            refreshZone(world.services(), zone);
            stateHomeFree[zone] = freeStateHomes[zone] > 0;
            refreshTenures(
                    world.homes(),
                    rules.housing(government),
                    rules.fiscal(government).propertyTax(),
                    zone);
            refreshWeights(zone);
        }
        sums.refresh();
    }

    private void rightsToBuy(int government, SaleRule sale) {
        Province province = geography.governments().get(government).province();
        if (sale.tightness() > 0) {
            insuredMonths = Math.max(insuredMonths, (int) Math.round(sale.insuranceYears() * Months.PER_YEAR));
        }
        for (int right = 0; right < PeopleTypes.RIGHTS; right++) {
            boolean free = right == 0 || !(sale.tightness() > 0) || province.ordinal() == right - 1;
            mayBuy[right][government] = !sale.frozen() && free;
        }
    }

    private void refreshZone(Services services, int zone) {
        double plain = tastes.services() * Elementary.log(services.quality(zone))
                + tastes.amenity() * Elementary.log(services.amenity(zone));
        common[0][zone] = plain;
        common[1][zone] = plain + tastes.schools() * Elementary.log(services.schoolQuality(zone));
    }

    private void refreshTenures(Homes homes, HousingRule rule, PropertyTaxRule tax, int zone) {
        price[zone] = homes.priceYuanPerSqm(zone);
        double rent = homes.rentYuanPerSqmMonth(zone);
        double renting = Elementary.log(homeCost.renting(rent));
        double state = Elementary.log(homeCost.state(rent, price[zone], rule));
        double buying = Elementary.log(homeCost.buying(rent, price[zone], tax));
        for (int dear = 0; dear < 2; dear++) {
            double slope = -tastes.housing() * (dear == 1 ? tastes.housingPricedOutFactor() : 1);
            tenureValue[dear * TENURES + RENT][zone] = slope * renting;
            tenureValue[dear * TENURES + STATE][zone] = slope * state;
            tenureValue[dear * TENURES + BUY][zone] = slope * buying;
            tenureValue[dear * TENURES + KEEP_OLD][zone] = slope * renting;
            for (int tenure = dear * TENURES; tenure < (dear + 1) * TENURES; tenure++) {
                tenureWeight[tenure][zone] = Elementary.exp(tenureValue[tenure][zone] / nests.tenure());
            }
        }
    }

    private void refreshWeights(int zone) {
        for (int variant = 0; variant < VARIANTS; variant++) {
            int dear = variant >> 3 & 1;
            int child = variant >> 2 & 1;
            double sum = 0;
            for (int tenure = 0; tenure < TENURES; tenure++) {
                boolean open =
                        switch (tenure) {
                            case STATE -> stateHomeFree[zone];
                            case BUY -> (variant & 1) != 0;
                            case KEEP_OLD -> (variant & 2) != 0;
                            default -> true;
                        };
                sum += open ? tenureWeight[dear * TENURES + tenure][zone] : 0;
            }
            double inclusive = common[child][zone] + nests.tenure() * Elementary.log(sum);
            weight[zone * VARIANTS + variant] = Elementary.exp(inclusive / nests.zone());
        }
        for (int variant = 0; variant < VARIANTS; variant++) {
            boolean buysFirstHome = (variant & BUYS) != 0 && (variant & OWNER) == 0;
            weightOfDear[zone * VARIANTS + variant] =
                    weight[zone * VARIANTS + (buysFirstHome ? variant - BUYS : variant)];
        }
    }

    /** The sums over homes of the month. */
    HomeSums sums() {
        return sums;
    }

    /** Σ (1 − κ)^(β_w/ρ) t_z over the zones of a government from which a post can be reached, for all variants. */
    void addUp(int workRow, int government, double[] byVariant) {
        double affordable = affordable(workRow);
        Arrays.fill(byVariant, 0);
        int until = commutes.until(workRow, government);
        for (int place = commutes.from(workRow, government); place < until; place++) {
            int zone = commutes.homeAt(place);
            double reach = commutes.weightAt(place);
            double[] weights = price[zone] <= affordable ? weight : weightOfDear;
            for (int variant = 0; variant < VARIANTS; variant++) {
                byVariant[variant] += reach * weights[zone * VARIANTS + variant];
            }
        }
    }

    private double sumOver(int government, int workRow, int homeType) {
        double[] byVariant = new double[VARIANTS];
        addUp(workRow, government, byVariant);
        return byVariant[variant(homeType, government)];
    }

    /** Variant of a home type under a government: whether it may buy there. */
    int variant(int homeType, int government) {
        return variant(homeType) + (mayBuy[PeopleTypes.right(homeType)][government] ? BUYS : 0);
    }

    private static int variant(int homeType) {
        return (PeopleTypes.pricedOut(homeType) ? 8 : 0)
                + (PeopleTypes.child(homeType) ? 4 : 0)
                + (PeopleTypes.owner(homeType) ? 2 : 0);
    }

    /** The highest price at which somebody with a post in a zone finds the down payment, CNY/m². */
    double affordable(int workRow) {
        return homeCost.affordablePrice(commutes.meanWage(workRow));
    }

    /** t_z of a variant, for who can pay prices up to {@code affordable}. */
    double weight(int zone, int variant, double affordable) {
        return (price[zone] <= affordable ? weight : weightOfDear)[zone * VARIANTS + variant];
    }

    /**
     * Value of living somewhere under a government with a post in a zone, utils: the inclusive value over zones less
     * ρ ln(number of zones), so that cutting an area into more zones makes it no better. Access counts as full.
     */
    double meanValue(int workRow, int government, int homeType) {
        int count = commutes.until(workRow, government) - commutes.from(workRow, government);
        double sum = sumOver(government, workRow, homeType);
        return count > 0 ? nests.zone() * Elementary.log(sum / count) : Double.NEGATIVE_INFINITY;
    }

    /** e^{U/ρ_τ} of a tenure in a zone, without what all tenures share; 0 where it is not to be had. */
    double tenureWeight(int zone, int tenure, int workRow, int homeType) {
        boolean owner = PeopleTypes.owner(homeType);
        boolean open =
                switch (tenure) {
                    case STATE -> stateHomeFree[zone];
                    case BUY ->
                        mayBuy[PeopleTypes.right(homeType)][geography.governmentOf(zone)]
                                && (owner || price[zone] <= affordable(workRow));
                    case KEEP_OLD -> owner;
                    default -> true;
                };
        int dear = PeopleTypes.pricedOut(homeType) ? 1 : 0;
        return open ? tenureWeight[dear * TENURES + tenure][zone] : 0;
    }

    /** Months of insured work from which purchase limits bind nobody. */
    int insuredMonths() {
        return insuredMonths;
    }

    /** Services, schools and amenity of a zone, utils, apart from access. */
    double common(int zone, boolean child) {
        return common[child ? 1 : 0][zone];
    }

    /** −β_h ln c of living in a state home or on the market (owners forgo the rent). */
    double livingCost(int zone, boolean stateHome, boolean pricedOut) {
        int dear = pricedOut ? TENURES : 0;
        return tenureValue[dear + (stateHome ? STATE : RENT)][zone];
    }
}
