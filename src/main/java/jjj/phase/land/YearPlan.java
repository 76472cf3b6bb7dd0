package jjj.phase.land;

import jjj.base.Months;
import jjj.rules.JointQuota;
import jjj.rules.PlotUse;
import jjj.rules.RulesInForce;
import jjj.rules.ZoneRule;
import jjj.world.Homes;
import jjj.world.LandSupply;
import jjj.world.World;

/**
 * The plan that every government makes in January: residential land by need and stress, commercial and industrial land
 * by need, each within its quota, all together within the land left inside the boundary; then governments that share a
 * quota are cut to it together. Hectares a year.
 */
final class YearPlan {
    private static final double SQM_PER_HECTARE = 10_000;

    private final LandParameters parameters;
    private final double[] baseUrbanResidents;
    private final OpenLand openLand;

    YearPlan(LandParameters parameters, World initial) {
        this.parameters = parameters;
        this.openLand = new OpenLand(initial);
        int governments = initial.geography().governmentCount();
        this.baseUrbanResidents = new double[governments];
        for (int government = 0; government < governments; government++) {
            baseUrbanResidents[government] = urban(initial, government);
        }
    }

    private static double urban(World world, int government) {
        double sum = 0;
        for (int zone : world.geography().zonesOf(government)) {
            sum += world.urbanResidents(zone);
        }
        return sum;
    }

    /** Residential need of a government, hectares a year. */
    double needHectares(World world, int government) {
        int[] zones = world.geography().zonesOf(government);
        double people = urban(world, government);
        Homes homes = world.homes();
        double stock = 0;
        double baseStock = 0;
        for (int zone : zones) {
            stock += homes.stockSqm(zone);
            baseStock += homes.baseStockSqm(zone);
        }
        double base =
                people * world.governments().get(government).facts().landNeedSqmPerUrbanResident() / SQM_PER_HECTARE;
        if (!(people > 0 && stock > 0 && baseStock > 0 && baseUrbanResidents[government] > 0)) {
            return base;
        }
        return parameters
                .need()
                .need(
                        base,
                        StrictMath.log(people / baseUrbanResidents[government]),
                        StrictMath.log(stock / baseStock),
                        StrictMath.log(world.posts().wageIndex(zones)));
    }

    /** Makes the plans of all governments. */
    void make(World world, int month) {
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            make(world, government, month);
        }
        for (JointQuota quota : world.rules().jointQuotas()) {
            share(world.land().supply(), quota);
        }
    }

    /** Where the plans of all members pass their quota, each use of each member is cut in the same proportion. */
    private static void share(LandSupply supply, JointQuota quota) {
        double planned = 0;
        for (int government : quota.members()) {
            for (PlotUse use : PlotUse.values()) {
                planned += supply.plannedHectares(government, use);
            }
        }
        if (planned > quota.hectaresPerYear()) {
            double scale = quota.hectaresPerYear() / planned;
            for (int government : quota.members()) {
                for (PlotUse use : PlotUse.values()) {
                    supply.plan(government, use, supply.plannedHectares(government, use) * scale);
                }
            }
        }
    }

    private void make(World world, int government, int month) {
        double need = needHectares(world, government);
        double stress = parameters.need().stress(BudgetYear.of(world, government, parameters.bonds()));
        world.land().supply().setStress(government, stress);
        RulesInForce rules = world.rules();
        double[] plan = new double[PlotUse.values().length];
        double converted = 0;
        for (PlotUse use : PlotUse.values()) {
            double wished = use == PlotUse.RESIDENTIAL
                    ? parameters.need().plan(need, stress, Months.year(month))
                    : need * perResidential(use, rules.zone(government));
            plan[use.ordinal()] = Math.min(wished, rules.supply(government, use).quotaHectaresPerYear());
            converted += plan[use.ordinal()] * parameters.supply().convertedPerPlot(use);
        }
        double atMost = leftHectares(world, government) / parameters.supply().boundaryYears();
        double scale = converted > atMost ? Math.max(0, atMost) / converted : 1;
        LandSupply supply = world.land().supply();
        for (PlotUse use : PlotUse.values()) {
            supply.plan(government, use, plan[use.ordinal()] * scale);
        }
    }

    /** Of the residential need; a development zone is prepared ahead and holds commercial property. */
    private double perResidential(PlotUse use, ZoneRule zone) {
        double industrial = parameters.supply().industrialPerResidential() * (1 + zone.landAhead());
        return use == PlotUse.COMMERCIAL
                ? parameters.supply().commercialPerResidential() + zone.propertyShare() * industrial
                : industrial;
    }

    /** Land that may still be converted: fields and villages, inside the boundary; hectares. */
    double leftHectares(World world, int government) {
        double left = 0;
        for (int zone : world.geography().zonesOf(government)) {
            left += openLand.leftSqm(world, zone);
        }
        return Math.min(left, openLand.insideBoundarySqm(world, government)) / SQM_PER_HECTARE;
    }
}
