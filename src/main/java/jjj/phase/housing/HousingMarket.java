package jjj.phase.housing;

import java.util.OptionalInt;
import jjj.base.ParameterSource;
import jjj.rules.SaleRule;
import jjj.world.Homes;
import jjj.world.Phase;
import jjj.world.World;

/**
 * The month's housing market: purchases at last month's prices, who lives where, then announcements, prices and rents.
 * Source: docs/ODD.md 7.7.
 */
public final class HousingMarket implements Phase {
    private final HousingParameters parameters;
    private final double presaleFromProgress;
    private final double presaleShareAtMost;
    private final Announcements announcements;
    private final Occupancy occupancy;

    /** A housing market; homes may be sold from a progress of building on, up to a share of their floor. */
    public HousingMarket(HousingParameters parameters, double presaleFromProgress, double presaleShareAtMost) {
        this.parameters = parameters;
        this.presaleFromProgress = presaleFromProgress;
        this.presaleShareAtMost = presaleShareAtMost;
        this.announcements = new Announcements(parameters);
        this.occupancy = new Occupancy(
                parameters.occupancyShare(),
                parameters.occupancyRentElasticity(),
                parameters.rentChange().incomeElasticity());
    }

    /** With the values of the parameter table. */
    public static HousingMarket from(ParameterSource source) {
        return new HousingMarket(
                HousingParameters.from(source),
                source.get("construction.presaleFromProgress"),
                source.get("construction.presaleShareAtMost"));
    }

    @Override
    public void run(World world, int month) {
        Homes homes = world.homes();
        homes.beginSales();
        Outlook outlook = new Outlook(parameters, world, month);
        settlePurchases(world, outlook);
        double[] jumps = announcements.jumps(world, month);
        for (int zone = 0; zone < world.geography().zoneCount(); zone++) {
            occupancy.fill(world, zone);
            occupancy.payStateRents(world, zone);
            parameters.propertyTax().collect(world, zone);
            moveRent(world, zone, outlook.incomeIndex[zone]);
        }
        movePrices(world, outlook, jumps);
        homes.closeMonth();
    }

    private void settlePurchases(World world, Outlook outlook) {
        NewHomesOnOffer offer = new NewHomesOnOffer(presaleFromProgress, presaleShareAtMost, world);
        Purchases purchases = new Purchases(parameters, world, outlook, offer);
        double mortgage = 1 - parameters.purchases().downPaymentShare();
        for (int zone = 0; zone < world.geography().zoneCount(); zone++) {
            long investors = purchases.investorsSqm[zone];
            long bought = purchases.residentsSqm[zone] + investors;
            if (bought > 0) {
                double outside = parameters.purchases().outsideInvestorShare() * investors / bought;
                double capital = capitalInvestorShare(world, zone) * investors / bought;
                offer.sell(zone, bought, new Settlement(world, zone, outside, capital, mortgage));
                world.homes().registerInvestors(zone, investors, (long) (capital * bought));
            }
            world.homes().registerSale(zone, bought + purchases.existingSqm[zone]);
        }
        world.land().removeSoldOut();
    }

    /** Investors of a zone who live in the capital; its own residents are no strangers there. */
    private double capitalInvestorShare(World world, int zone) {
        OptionalInt capital = world.geography().capital();
        boolean elsewhere =
                capital.isPresent() && capital.getAsInt() != world.geography().governmentOf(zone);
        return elsewhere ? parameters.purchases().capitalInvestorShare() : 0;
    }

    private void moveRent(World world, int zone, double incomeIndex) {
        Homes homes = world.homes();
        double incomeChange = StrictMath.log(incomeIndex / homes.incomeIndex(zone));
        homes.setIncomeIndex(zone, incomeIndex);
        double change = parameters.rentChange().of(occupancy.vacancy(world, zone), incomeChange);
        homes.setRent(zone, homes.rentYuanPerSqmMonth(zone) * StrictMath.exp(change));
    }

    private void movePrices(World world, Outlook outlook, double[] jumps) {
        Homes homes = world.homes();
        int zones = world.geography().zoneCount();
        for (int zone = 0; zone < zones; zone++) {
            homes.setPremiumLog(zone, homes.premiumLog(zone) * (1 - parameters.premiumFadePerMonth()) + jumps[zone]);
            if (outlook.stockSqm[zone] > 0) {
                movePrice(world, zone, outlook, jumps[zone]);
            }
        }
        for (int zone = 0; zone < zones; zone++) {
            if (outlook.stockSqm[zone] <= 0) {
                homes.copyPrice(zone, nearestWithHomes(world, zone, outlook));
            }
        }
    }

    private void movePrice(World world, int zone, Outlook outlook, double jump) {
        SaleRule rule = world.rules().sale(world.geography().governmentOf(zone));
        PriceChange change = parameters.priceChange();
        double gap = outlook.gap(zone);
        if (rule.frozen()) {
            world.homes().movePrice(zone, change.frozen(gap), jump);
            world.homes().forgetPriceChanges(zone);
        } else {
            world.homes().movePrice(zone, change.open(gap, outlook.expectationPerMonth[zone], rule.tightness()), jump);
        }
    }

    private static int nearestWithHomes(World world, int zone, Outlook outlook) {
        int nearest = zone;
        double least = Double.POSITIVE_INFINITY;
        for (int other = 0; other < world.geography().zoneCount(); other++) {
            double km = world.geography().distanceKm(zone, other);
            if (outlook.stockSqm[other] > 0 && km < least) {
                least = km;
                nearest = other;
            }
        }
        return nearest;
    }
}
