package jjj.region;

import jjj.base.ParameterSource;

/**
 * Output, wages, budgets and debt of each government in 2016, CNY and CNY a year.
 *
 * <pre>
 *   Y_g = GDP of 2019 / 1.20;  a place cut out of another: residents · 0.6 · output per head there, taken out of its
 *   wage_g = average wage of 2017 / 1.09      revenue, spending = those of 2017 / 1.065
 *   transfers = 0.9 · (spending − revenue)    statutory debt = that of 2019 · 0.73    city investment companies: 2017
 *   L̄ = collateralShare · V + m · R = 1.25 · debt fixes m (0.25…8);  V = 2.5 years of planned land at today's price
 * </pre>
 */
final class Budgets2016 {
    final double[] gdpYuan;
    final double[] wageYuan;
    final double[] revenueYuan;
    final double[] spendingYuan;
    final double[] transfersYuan;
    final double[] statutoryDebtYuan;
    final double[] lgfvDebtYuan;
    /** Price of residential land today, CNY per m² of land: the residual bid, at least the reserve price. */
    final double[] landPriceYuanPerSqm;

    final double[] reservePriceYuanPerSqm;
    /** Residential land a year, m². */
    final double[] plannedSqm;

    final double[] lgfvDebtMultiple;

    private final RegionTables tables;
    private final ParameterSource parameters;

    Budgets2016(RegionTables tables, ParameterSource parameters, People2016 people, Housing2016 housing) {
        this.tables = tables;
        this.parameters = parameters;
        int n = tables.governments().size();
        gdpYuan = new double[n];
        wageYuan = new double[n];
        revenueYuan = new double[n];
        spendingYuan = new double[n];
        transfersYuan = new double[n];
        statutoryDebtYuan = new double[n];
        lgfvDebtYuan = new double[n];
        landPriceYuanPerSqm = new double[n];
        reservePriceYuanPerSqm = new double[n];
        plannedSqm = new double[n];
        lgfvDebtMultiple = new double[n];
        for (GovernmentRow government : tables.governments()) {
            fillEconomy(government);
            fillLand(government, people, housing);
        }
        splitCutOut(people);
        for (int g = 0; g < n; g++) {
            transfersYuan[g] = tables.starting().value("transfer_share") * (spendingYuan[g] - revenueYuan[g]);
            lgfvDebtMultiple[g] = multiple(g);
        }
    }

    private void fillEconomy(GovernmentRow government) {
        int g = government.index();
        gdpYuan[g] = figure(government, "gdp", 2019) / tables.starting().value("gdp_2019_over_2016");
        wageYuan[g] = own(government, "wage", "average_wage", 2017, "wage_2017_over_2016");
        revenueYuan[g] = own(government, "revenue", "fiscal_revenue_general", 2017, "budget_2017_over_2016");
        spendingYuan[g] = own(government, "spending", "fiscal_expenditure_general", 2017, "budget_2017_over_2016");
        statutoryDebtYuan[g] = tables.starting().has("statutory_debt", government.id())
                ? tables.starting().value("statutory_debt", government.id())
                : figure(government, "statutory_government_debt", 2019)
                        * tables.starting().value("statutory_debt_2016_over_2019");
        lgfvDebtYuan[g] = tables.starting().has("lgfv_debt", government.id())
                ? tables.starting().value("lgfv_debt", government.id())
                : figure(government, "lgfv_interest_bearing_debt", 2017);
    }

    private double own(GovernmentRow government, String quantity, String variable, int year, String growth) {
        return tables.starting().has(quantity, government.id())
                ? tables.starting().value(quantity, government.id())
                : figure(government, variable, year) / tables.starting().value(growth);
    }

    private double figure(GovernmentRow government, String variable, int year) {
        boolean ownStatistics = tables.roles().statisticsOf(government.id()).isEmpty();
        return ownStatistics ? tables.economy().value(government.id(), variable, year) : 0;
    }

    private void splitCutOut(People2016 people) {
        tables.roles().cutOut().ifPresent(role -> split(people, role.place(), role.of()));
    }

    private void split(People2016 people, String cutOut, String origin) {
        int place = tables.government(cutOut);
        int whole = tables.government(origin);
        double residents = residents(people, whole);
        double area = residents(people, place);
        double share = tables.starting().value("gdp_per_head_over_origin", cutOut);
        // x = share · (area / residents) · (whole − x): both sides are measured after the split
        double ratio = share * area / residents;
        gdpYuan[place] = gdpYuan[whole] * ratio / (1 + ratio);
        gdpYuan[whole] -= gdpYuan[place];
    }

    private double residents(People2016 people, int government) {
        double sum = 0;
        for (County county : People2016.countiesOf(tables, government)) {
            sum += people.residents[county.index()];
        }
        return sum;
    }

    private void fillLand(GovernmentRow government, People2016 people, Housing2016 housing) {
        int g = government.index();
        double urban = 0;
        for (County county : People2016.countiesOf(tables, g)) {
            urban += people.urban[county.index()];
        }
        plannedSqm[g] = tables.starting().value("residential_land_need", government.id()) * urban;
        reservePriceYuanPerSqm[g] =
                parameters.get("land.reserveOverCost") * tables.starting().value("land_cost", government.id());
        double interest = parameters.get("land.developerRatePerYear") * parameters.get("land.yearsLandToSale");
        double margin = parameters.get("land.saleTaxShare") + parameters.get("land.hurdleMarginShare");
        double bidPerFloor = (housing.governmentPrice[g] * (1 - margin)
                        - parameters.get("land.constructionCostYuanPerSqm") * (1 + interest / 2))
                / (1 + interest);
        landPriceYuanPerSqm[g] =
                Math.max(reservePriceYuanPerSqm[g], parameters.get("land.farFloorPerLand") * bidPerFloor);
    }

    private double multiple(int g) {
        double receipts = plannedSqm[g] * landPriceYuanPerSqm[g];
        double collateral =
                parameters.get("finance.collateralShare") * parameters.get("finance.collateralYears") * receipts;
        double revenue = revenueYuan[g] + transfersYuan[g] + parameters.get("finance.landReceiptsInRevenue") * receipts;
        double wanted = (parameters.get("finance.limitOverDebtAtStart") * lgfvDebtYuan[g] - collateral) / revenue;
        return Math.max(
                parameters.get("finance.revenueMultipleLeast"),
                Math.min(parameters.get("finance.revenueMultipleMost"), wanted));
    }
}
