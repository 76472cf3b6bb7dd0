package jjj.phase.land;

import java.util.List;
import jjj.base.Months;
import jjj.rules.PlotUse;
import jjj.rules.RailOpening;
import jjj.world.Homes;
import jjj.world.World;

/**
 * What land costs and is worth to the typical developer this month, by zone, and where a government supplies it.
 *
 * <p>Land is supplied where people need homes and where it pays: a zone's weight is its urban residents, times
 * {@code e^{w·(Δln N − Δln H)}} (people who outgrew the homes since the start, the exponent within ±1), times the value
 * of a square metre over the reserve price, within 0…most. Industrial land goes by present posts of industry. A zone
 * that has not enough land left gets none. Where nothing pays anywhere, urban residents alone decide.
 */
final class LandValues {
    private final LandParameters parameters;
    private final World world;
    private final double[] yuanPerLandSqm;
    private final double[] costByGovernment;

    LandValues(LandParameters parameters, World world, int month) {
        this.parameters = parameters;
        this.world = world;
        int months = month - world.startMonth();
        double building = parameters.buildingCost().yuanPerSqm(months);
        double rate = world.rules().lendingRatePerYear(parameters.bidding().ratePerYear());
        yuanPerLandSqm = new double[world.geography().zoneCount()];
        for (int zone = 0; zone < yuanPerLandSqm.length; zone++) {
            double perFloor = parameters
                    .value()
                    .yuanPerFloorSqm(
                            world.homes().priceYuanPerSqm(zone),
                            expectedGrowthPerYear(zone),
                            parameters.bidding().hurdleShare(),
                            rate,
                            building);
            yuanPerLandSqm[zone] = parameters.value().floorPerLand() * perFloor;
        }
        costByGovernment = new double[world.geography().governmentCount()];
        for (int government = 0; government < costByGovernment.length; government++) {
            costByGovernment[government] = parameters.costYuanPerSqm(
                    world.governments().get(government).facts().landCostYuanPerSqm(), months);
        }
    }

    /** E of docs/ODD.md 7.7 as growth a year; what it may change is bounded where it is used. */
    double expectedGrowthPerYear(int zone) {
        return Months.PER_YEAR * world.homes().meanPriceChange(zone);
    }

    /** Value to the typical developer, CNY per m² of land; 0 or less: nobody would build. */
    double yuanPerLandSqm(int zone) {
        return yuanPerLandSqm[zone];
    }

    /** Compensation and servicing, CNY per m² of land. */
    double costYuanPerSqm(int government) {
        return costByGovernment[government];
    }

    /** Price of industrial land over its cost: one less the discount, that of a development zone included. */
    double industrialPriceShare(int government) {
        double discount = world.land().supply().industrialDiscount(government)
                + world.rules().zone(government).discount();
        return 1 - Math.min(parameters.industry().atMost(), discount);
    }

    /** Reserve price, CNY per m² of land. */
    double reserveYuanPerSqm(int government) {
        return costByGovernment[government] * parameters.supply().reserveOverCost();
    }

    /** Weights of the government's zones for a use, in the order of its zones. */
    double[] placeWeights(int government, PlotUse use) {
        int[] zones = world.geography().zonesOf(government);
        double[] weights = new double[zones.length];
        double sum = 0;
        for (int i = 0; i < zones.length; i++) {
            weights[i] = use == PlotUse.INDUSTRIAL
                    ? world.posts().baseIndustry(zones[i])
                    : outgrown(zones[i]) * worth(government, zones[i]) * stationWeight(government, zones[i]);
            sum += weights[i];
        }
        if (!(sum > 0)) {
            for (int i = 0; i < zones.length; i++) {
                weights[i] = world.urbanResidents(zones[i]);
            }
        }
        return weights;
    }

    /** Land in the county where a new link stops goes first: those of scenarios, and those that granted land has paid. */
    private double stationWeight(int government, int zone) {
        boolean stops = world.geography().governments().get(government).seatZone() == zone
                && (anyStopsAt(world.rules().railOpenings(), government)
                        || anyStopsAt(world.land().transitLines().open(), government));
        return stops ? parameters.supply().stationWeight() : 1;
    }

    private static boolean anyStopsAt(List<RailOpening> links, int government) {
        return links.stream().anyMatch(link -> link.from() == government || link.to() == government);
    }

    private double outgrown(int zone) {
        Homes homes = world.homes();
        double people = world.urbanResidents(zone);
        double wished = people * homes.baseDemandSqmPerHead(zone);
        double stock = homes.stockSqm(zone);
        if (!(wished > 0) || !(stock > 0)) {
            return people;
        }
        double log = parameters.supply().localDemandWeight() * StrictMath.log(wished / stock);
        return people * StrictMath.exp(Math.max(-1, Math.min(1, log)));
    }

    private double worth(int government, int zone) {
        double ratio = yuanPerLandSqm[zone] / reserveYuanPerSqm(government);
        return Math.max(0, Math.min(parameters.supply().valueWeightAtMost(), ratio));
    }

    /** What residential land would fetch, mean over the zones by weight, CNY per m² of land, 0 or more. */
    double governmentValue(int government) {
        int[] zones = world.geography().zonesOf(government);
        double[] weights = placeWeights(government, PlotUse.RESIDENTIAL);
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < zones.length; i++) {
            sum += weights[i] * Math.max(0, yuanPerLandSqm[zones[i]]);
            weight += weights[i];
        }
        return weight > 0 ? sum / weight : 0;
    }
}
