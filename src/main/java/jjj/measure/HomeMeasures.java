package jjj.measure;

import static jjj.measure.Definition.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jjj.world.Homes;
import jjj.world.World;

/** Prices, rents and floor space. */
final class HomeMeasures {
    private static final double HOME_SQM = 90;
    private static final double WAGES_OF_A_BUYER = 1.5;

    private HomeMeasures() {}

    static List<Definition> all() {
        List<Definition> all = new ArrayList<>();
        all.add(of(
                "price",
                "CNY/m2",
                "quoted home price, weighted by floor space",
                "Home price",
                "住房价格",
                Level.ZONE,
                (world, scope) -> weighted(world, scope, world.homes()::priceYuanPerSqm)));
        all.add(of(
                "rent",
                "CNY/m2/month",
                "market rent, weighted by floor space",
                "Rent",
                "住房租金",
                Level.ZONE,
                (world, scope) -> weighted(world, scope, world.homes()::rentYuanPerSqmMonth)));
        all.add(of(
                "priceIncome",
                "1",
                "price · 90 m² ÷ (1.5 · mean skilled wage)",
                "Price–income ratio",
                "房价收入比",
                Level.GOVERNMENT,
                HomeMeasures::priceIncome));
        all.add(of(
                "vacancy",
                "1",
                "empty and unsold floor space ÷ floor space",
                "Vacancy",
                "住房空置率",
                Level.ZONE,
                (world, scope) -> Sums.ratio(
                        floor(world, scope, Homes.Floor.VACANT) + floor(world, scope, Homes.Floor.UNSOLD),
                        stock(world, scope))));
        all.add(of("homes", "m2", "floor space of all homes", "Homes", "住房面积", Level.ZONE, HomeMeasures::stock));
        all.add(of(
                "registeredSales",
                "m2",
                "floor space of new and existing homes sold and registered this month",
                "Registered home sales",
                "住房登记成交面积",
                Level.GOVERNMENT,
                (world, scope) ->
                        Sums.zones(world, scope, (w, zone) -> w.homes().registeredSalesSqm(zone))));
        all.add(of(
                "investorPurchases",
                "m2",
                "floor space of new homes that investors bought this month",
                "New homes bought by investors",
                "投资者购买的新房面积",
                Level.GOVERNMENT,
                (world, scope) ->
                        Sums.zones(world, scope, (w, zone) -> w.homes().investorsSqm(zone))));
        all.add(of(
                "investorPurchases.capital",
                "m2",
                "of these, floor space that households of the capital bought outside it",
                "New homes bought by investors of the capital",
                "首都投资者在外购买的新房面积",
                Level.GOVERNMENT,
                (world, scope) ->
                        Sums.zones(world, scope, (w, zone) -> w.homes().capitalInvestorsSqm(zone))));
        all.add(floor("unsoldHomes", Homes.Floor.UNSOLD, "Homes held unsold by builders", "待售新房"));
        all.add(floor("stateHomes", Homes.Floor.STATE_RENTAL, "Homes let by the state", "国有租赁住房"));
        return all;
    }

    private static Definition floor(String name, Homes.Floor state, String english, String chinese) {
        return of(
                name,
                "m2",
                "floor space " + state.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                english,
                chinese,
                Level.GOVERNMENT,
                (world, scope) -> floor(world, scope, state));
    }

    private static double floor(World world, Scope scope, Homes.Floor state) {
        return Sums.zones(world, scope, (w, zone) -> w.homes().sqm(zone, state));
    }

    private static double stock(World world, Scope scope) {
        return Sums.zones(world, scope, (w, zone) -> w.homes().stockSqm(zone));
    }

    private static double weighted(World world, Scope scope, java.util.function.IntToDoubleFunction value) {
        double sum = 0;
        double weight = 0;
        for (int zone : scope.zones()) {
            double stock = world.homes().stockSqm(zone);
            sum += stock * value.applyAsDouble(zone);
            weight += stock;
        }
        return Sums.ratio(sum, weight);
    }

    private static double priceIncome(World world, Scope scope) {
        double price = weighted(world, scope, world.homes()::priceYuanPerSqm);
        double bill = 0;
        double filled = 0;
        for (int zone : scope.zones()) {
            for (int kind = 0; kind < world.posts().kinds(); kind++) {
                double here = world.workers().personsInPosts(zone, kind);
                bill += here * world.posts().wageYuanPerYear(world.posts().slot(zone, kind));
                filled += here;
            }
        }
        return price * HOME_SQM / (WAGES_OF_A_BUYER * Sums.ratio(bill, filled));
    }
}
