package jjj.phase.housing;

import jjj.base.Months;
import jjj.world.Homes;
import jjj.world.World;

/**
 * What everybody sees of a zone's homes at the start of the phase: wished and existing floor space, expected growth.
 * Purchases and prices are decided on the same outlook.
 */
final class Outlook {
    final double[] wishedSqm;
    final double[] stockSqm;
    final double[] expectationPerMonth;
    final double[] incomeIndex;

    Outlook(HousingParameters parameters, World world, int month) {
        int zones = world.geography().zoneCount();
        wishedSqm = new double[zones];
        stockSqm = new double[zones];
        expectationPerMonth = new double[zones];
        incomeIndex = new double[zones];
        Homes homes = world.homes();
        double years = (double) (month - world.startMonth() + 1) / Months.PER_YEAR;
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            int[] its = world.geography().zonesOf(government);
            double income = world.posts().wageIndex(its);
            double over = world.governments().get(government).facts().overvaluationLog();
            double tax = parameters
                    .propertyTax()
                    .ofPricePerYear(world.rules().fiscal(government).propertyTax());
            for (int zone : its) {
                var mood = new WishedFloor.Mood(
                        world.national().housingCredit(),
                        homes.premiumLog(zone),
                        over,
                        years,
                        parameters.propertyTax().costOfOwningLog(tax));
                incomeIndex[zone] = income;
                stockSqm[zone] = homes.stockSqm(zone);
                wishedSqm[zone] = parameters
                        .wishedFloor()
                        .sqm(
                                world.urbanResidents(zone) * homes.baseDemandSqmPerHead(zone),
                                income,
                                homes.priceYuanPerSqm(zone) / homes.basePriceYuanPerSqm(zone),
                                mood);
                expectationPerMonth[zone] = parameters.priceChange().expectation(homes.meanPriceChange(zone));
            }
        }
    }

    /** (D − H)/H; 0 where there is no home. */
    double gap(int zone) {
        return stockSqm[zone] > 0 ? (wishedSqm[zone] - stockSqm[zone]) / stockSqm[zone] : 0;
    }
}
