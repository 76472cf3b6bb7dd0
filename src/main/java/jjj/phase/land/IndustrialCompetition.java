package jjj.phase.land;

import java.util.Arrays;
import java.util.Comparator;
import jjj.rules.PlotUse;
import jjj.rules.ZoneRule;
import jjj.world.LandSupply;
import jjj.world.World;

/**
 * Governments compete for industry by the price of land, once a year (pattern P9).
 * <pre>
 *   δ ← δ + s·k  if its industry posts grew less than the mean of its nearest rivals'
 *   δ ← δ − s  if industrial land was sold below cost by more than ℓ of its revenue          0 ≤ δ ≤ δ*
 *   demand_g = Σ need · share_g,   share_g ∝ need⁰_g · e^{ m·Δln M_g − ε·Δln price_g + tax cut of a zone },   price = (1 − δ − δ_zone)·cost
 *   M_g = Σ_j Y_j · e^{−minutes_gj / τ}
 * </pre>
 * <ul><li>δ: discount on the cost of industrial land    <li>k: part of the growth of its taxes that it keeps, 0…1
 *        <li>M: market access, from output Y, CNY a year
 *     <li>Δ since the start; what is constant in a government (its productivity) drops out    <li>need: industrial
 *     land, m² a year</ul>
 * Source: docs/ODD.md 7.3; values: rows {@code land.discount*}, {@code land.industrial*}, {@code land.rivals}.
 */
final class IndustrialCompetition {
    private static final double SQM_PER_HECTARE = 10_000;

    private final LandParameters parameters;
    private final double[] baseNeed;
    private final double[] baseAccess;
    private final double[] basePrice;

    IndustrialCompetition(LandParameters parameters, World initial, YearPlan plan) {
        this.parameters = parameters;
        int governments = initial.geography().governmentCount();
        baseNeed = new double[governments];
        baseAccess = new double[governments];
        basePrice = new double[governments];
        for (int government = 0; government < governments; government++) {
            baseNeed[government] = plan.needHectares(initial, government);
            baseAccess[government] = access(initial, government);
            basePrice[government] = price(
                    initial,
                    government,
                    initial.governments().get(government).facts().landCostYuanPerSqm());
        }
    }

    private double access(World world, int government) {
        double sum = 0;
        int seat = world.geography().governments().get(government).seatZone();
        for (int other = 0; other < world.geography().governmentCount(); other++) {
            int otherSeat = world.geography().governments().get(other).seatZone();
            double minutes = world.travelTime().minutes(seat, otherSeat);
            sum += world.governments().get(other).gdpYuanLastYear()
                    * StrictMath.exp(-minutes / parameters.industry().marketMinutes());
        }
        return sum;
    }

    private static double price(World world, int government, double cost) {
        return (1 - world.land().supply().industrialDiscount(government)) * cost;
    }

    /** The yearly round: discounts by last year's posts and losses, then who asks for land where. */
    void compete(World world, LandValues values, double[] revenueYuan) {
        int governments = world.geography().governmentCount();
        LandSupply supply = world.land().supply();
        double[] growth = new double[governments];
        boolean known = true;
        for (int government = 0; government < governments; government++) {
            double before = supply.industryPosts(government);
            double now = world.posts().industry(world.geography().zonesOf(government));
            known &= before > 0 && now > 0;
            growth[government] = known ? StrictMath.log(now / before) : 0;
            supply.setIndustryPosts(government, now);
        }
        if (known) {
            for (int government = 0; government < governments; government++) {
                double loss = supply.industrialLossYuan(government) / Math.max(1, revenueYuan[government]);
                double discount = discount(
                        supply.industrialDiscount(government),
                        growth[government] < rivalsGrowth(world, government, growth),
                        loss,
                        world.rules().keptTaxGrowth(government));
                supply.setIndustrialDiscount(government, discount);
                supply.clearIndustrialLoss(government);
            }
        }
        demand(world, values);
    }

    /** δ after one year. */
    double discount(double before, boolean behindRivals, double lossOverRevenue, double keptGain) {
        double step = parameters.industry().step();
        double after = before
                + (behindRivals ? step * keptGain : 0)
                - (lossOverRevenue > parameters.industry().lossShare() ? step : 0);
        return Math.max(0, Math.min(parameters.industry().atMost(), after));
    }

    private double rivalsGrowth(World world, int government, double[] growth) {
        int seat = world.geography().governments().get(government).seatZone();
        Integer[] others = new Integer[growth.length];
        Arrays.setAll(others, i -> i);
        Arrays.sort(
                others,
                Comparator.comparingDouble((Integer other) -> other == government
                                ? Double.POSITIVE_INFINITY
                                : world.travelTime()
                                        .minutes(
                                                seat,
                                                world.geography()
                                                        .governments()
                                                        .get(other)
                                                        .seatZone()))
                        .thenComparingInt(other -> other));
        int rivals = Math.min(parameters.industry().rivals(), growth.length - 1);
        double sum = 0;
        for (int i = 0; i < rivals; i++) {
            sum += growth[others[i]];
        }
        return rivals > 0 ? sum / rivals : 0;
    }

    private void demand(World world, LandValues values) {
        int governments = world.geography().governmentCount();
        LandSupply supply = world.land().supply();
        double[] attraction = new double[governments];
        double sum = 0;
        double total = 0;
        for (int government = 0; government < governments; government++) {
            double access = StrictMath.log(access(world, government) / baseAccess[government]);
            double price = values.industrialPriceShare(government) * values.costYuanPerSqm(government);
            ZoneRule zone = world.rules().zone(government);
            supply.setIndustrialPrice(government, price);
            double cheap = StrictMath.log(price / basePrice[government]);
            attraction[government] = baseNeed[government]
                    * StrictMath.exp(parameters.industry().marketWeight() * access
                            - parameters.industry().priceElasticity() * cheap
                            + zone.share() * zone.taxCut());
            sum += attraction[government];
            total += supply.plannedHectares(government, PlotUse.INDUSTRIAL) * SQM_PER_HECTARE;
        }
        for (int government = 0; government < governments; government++) {
            supply.setIndustrialDemand(government, sum > 0 ? total * attraction[government] / sum : 0);
        }
    }
}
