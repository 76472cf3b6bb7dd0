package jjj.region;

import java.time.YearMonth;
import java.util.OptionalDouble;
import jjj.base.ParameterSource;

/**
 * Floor space, home prices, rents and the price changes of the twelve months before the start, by zone.
 *
 * <pre>
 *   occupied_z = m² a person of 2020 · 0.93 · urban residents      stock_z = occupied_z / (1 − 0.12)
 *   p_g from the table, or the residual bid turned round:  p = [ (ℓ/FAR)(1 + r·L) + c_b(1 + r·L/2) ] / (1 − τ_s − μ)
 *   p_z = p_g · k_g · exp(−γ · km to the seat of the government, at most 30),  stock-weighted mean of g = p_g
 *   R_z = R_g · p_z/p_g
 * </pre>
 *
 * p: CNY/m² of floor; ℓ: CNY/m² of land, commercial and residential deals of 2017; R: CNY/m² a month.
 */
final class Housing2016 {
    private static final int MONTHS = 12;
    private static final int LAND_PRICE_YEAR = 2017;

    /** Whole stock including vacant and unsold homes, m². */
    final long[] stockSqm;
    /** Empty homes in the hands of owners, m². */
    final long[] vacantSqm;
    /** Empty homes still held by developers, m². */
    final long[] unsoldSqm;

    final double[] priceYuanPerSqm;
    final double[] rentYuanPerSqmMonth;
    /** Log changes by government, January to December 2016. */
    final double[][] logChanges;
    /** Stock-weighted mean by government, CNY/m². */
    final double[] governmentPrice;

    private final RegionTables tables;
    private final ParameterSource parameters;

    Housing2016(RegionTables tables, ParameterSource parameters, People2016 people) {
        this.tables = tables;
        this.parameters = parameters;
        int zones = tables.counties().size();
        int governments = tables.governments().size();
        this.stockSqm = new long[zones];
        this.vacantSqm = new long[zones];
        this.unsoldSqm = new long[zones];
        this.priceYuanPerSqm = new double[zones];
        this.rentYuanPerSqmMonth = new double[zones];
        this.logChanges = new double[governments][MONTHS];
        this.governmentPrice = new double[governments];
        fillFloor(people);
        for (GovernmentRow government : tables.governments()) {
            fillPrices(government);
            fillLags(government);
        }
    }

    private void fillFloor(People2016 people) {
        StartingValues starting = tables.starting();
        double vacant = parameters.get("housing.normalVacancy");
        double unsold = starting.value("unsold_share");
        for (County county : tables.counties()) {
            int zone = county.index();
            double perPerson = tables.census().get(zone).floorSqmPerPerson() * starting.value("floor_2016_over_2020");
            stockSqm[zone] = Math.round(people.urban[zone] * perPerson / (1 - vacant));
            unsoldSqm[zone] = Math.round(stockSqm[zone] * unsold);
            vacantSqm[zone] = Math.round(stockSqm[zone] * (vacant - unsold));
        }
    }

    private void fillPrices(GovernmentRow government) {
        StartingValues starting = tables.starting();
        String id = government.id();
        double mean = starting.has("home_price", id) ? starting.value("home_price", id) : priceFromLand(id);
        double rent = rentOf(id, mean);
        governmentPrice[government.index()] = mean;
        double gradient = starting.value("price_gradient", id);
        double reach = starting.value("price_gradient_reach");
        double stock = 0;
        double weighted = 0;
        for (County county : tables.counties()) {
            if (county.government() == government.index()) {
                int zone = county.index();
                double km = Geo.km(county.seatLon(), county.seatLat(), government.seatLon(), government.seatLat());
                priceYuanPerSqm[zone] = StrictMath.exp(-gradient * Math.min(km, reach));
                stock += stockSqm[zone];
                weighted += stockSqm[zone] * priceYuanPerSqm[zone];
            }
        }
        for (County county : tables.counties()) {
            if (county.government() == government.index()) {
                double relative = priceYuanPerSqm[county.index()] * stock / weighted;
                priceYuanPerSqm[county.index()] = mean * relative;
                rentYuanPerSqmMonth[county.index()] = rent * relative;
            }
        }
    }

    /** The home price at which a developer could just pay the observed land price. */
    private double priceFromLand(String id) {
        StartingValues starting = tables.starting();
        OptionalDouble observed = tables.economy().find(id, "land_price_realestate_sector", LAND_PRICE_YEAR);
        double land = observed.isPresent() ? observed.getAsDouble() : starting.value("land_price_median", id);
        double interest = parameters.get("land.developerRatePerYear") * parameters.get("land.yearsLandToSale");
        double cost = land / parameters.get("land.farFloorPerLand") * (1 + interest)
                + parameters.get("land.constructionCostYuanPerSqm") * (1 + interest / 2);
        return cost / (1 - parameters.get("land.saleTaxShare") - parameters.get("land.hurdleMarginShare"));
    }

    private double rentOf(String id, double price) {
        StartingValues starting = tables.starting();
        if (!starting.has("rent_2018", id)) {
            return price / starting.value("rents_in_a_price");
        }
        double growth = 1 + starting.value("rent_growth") / 100;
        return starting.value("rent_2018", id) / (growth * growth);
    }

    private void fillLags(GovernmentRow government) {
        double yearly = StrictMath.log(1 + tables.starting().value("price_growth_2016", government.id()) / 100);
        for (int month = 0; month < MONTHS; month++) {
            logChanges[government.index()][month] = tables.homePrices()
                    .newHomes(government.id(), YearMonth.of(2016, month + 1))
                    .orElse(yearly / MONTHS);
        }
    }
}
