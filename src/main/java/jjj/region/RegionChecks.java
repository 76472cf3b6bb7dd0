package jjj.region;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import jjj.rules.LandUse;
import jjj.world.Claim;
import jjj.world.Ledger;
import jjj.world.World;

/**
 * Compares the totals of the first world with their sources: people, skilled people, land, output, debt, students,
 * prices. Where a source is of another year, the recipe's factor is applied to it first.
 */
public final class RegionChecks {
    private static final double EXACT = 1e-9;
    private static final double ROUNDED = 0.0005;
    private static final double AGENTS = 0.01;
    private static final double RASTER = 0.015;
    private static final double ORIENTATION = Double.POSITIVE_INFINITY;
    private static final double SQM_PER_KM2 = 1e6;
    private static final double FEN_PER_YUAN = 100;

    private final RegionTables tables;
    private final World world;
    private final List<RegionCheck> checks = new ArrayList<>();

    private RegionChecks(RegionTables tables, World world) {
        this.tables = tables;
        this.world = world;
    }

    /** All comparisons, in a fixed order. */
    public static List<RegionCheck> of(RegionTables tables, World world) {
        RegionChecks checks = new RegionChecks(tables, world);
        checks.people();
        checks.land();
        checks.economy();
        checks.debt();
        checks.students();
        return List.copyOf(checks.checks);
    }

    /** Refuses a world whose totals are beyond a tolerance, naming all of them. */
    static World require(RegionTables tables, World world) {
        List<RegionCheck> broken =
                of(tables, world).stream().filter(check -> !check.holds()).toList();
        if (!broken.isEmpty()) {
            throw new TableException("the region does not meet its sources:\n  "
                    + broken.stream().map(RegionCheck::toString).collect(Collectors.joining("\n  ")));
        }
        return world;
    }

    private void add(String what, String where, double built, double expected, double tolerance, String source) {
        checks.add(new RegionCheck(what, where, built, expected, tolerance, source));
    }

    private void people() {
        for (String province : tables.provinces()) {
            double residents = 0;
            for (GovernmentRow row : tables.governments()) {
                residents += row.province().equals(province) ? world.governmentResidents(row.index()) : 0;
            }
            Published.Figure figure = tables.published().residentsAtYearEnd(province, 2016);
            add("residents, persons", province, residents, figure.value(), EXACT, figure.source());
        }
        for (GovernmentRow row : tables.governments()) {
            String id = row.id();
            double share =
                    tables.censusUnit(id).collegeShare() * tables.starting().value("skilled_2016_over_2020", id);
            add(
                    "skilled people, persons",
                    id,
                    world.governmentSkilled(row.index()),
                    share * world.governmentResidents(row.index()),
                    AGENTS + world.workers().personsPerAgent() / (share * world.governmentResidents(row.index())),
                    "census2020");
        }
    }

    private void land() {
        for (GovernmentRow row : tables.governments()) {
            double area = 0;
            for (int zone : world.geography().zonesOf(row.index())) {
                area += world.geography().zones().get(zone).areaSqm() / SQM_PER_KM2;
            }
            add("area, km2", row.id(), area, row.areaKm2(), RASTER, "boundaries2021");
        }
        double region = 0;
        double cells = 0;
        double redLine = 0;
        for (GovernmentRow row : tables.governments()) {
            region += row.areaKm2();
            redLine += tables.published().redLineKm2(row.id()).value();
        }
        for (int cell = 0; cell < world.geography().grid().size(); cell++) {
            cells += world.cells().totalSqm(cell) / SQM_PER_KM2;
        }
        add("area of all cells, km2", "region", cells, region, RASTER, "boundaries2021");
        add("protected land, km2", "region", used(LandUse.PROTECTED), redLine, EXACT, "B1;B2;B3;B5;B6;B7;B8;B10");
        double lake = tables.roles()
                .lake()
                .map(role -> tables.starting().value("lake_water", role.place()))
                .orElse(0.0);
        add("inland water, km2", "region", used(LandUse.WATER), lake, EXACT, "B13");
    }

    private double used(LandUse use) {
        double sqm = 0;
        for (int zone = 0; zone < world.geography().zoneCount(); zone++) {
            sqm += world.cells().zoneSqm(zone, use);
        }
        return sqm / SQM_PER_KM2;
    }

    private void economy() {
        for (GovernmentRow row : tables.governments()) {
            if (tables.roles().statisticsOf(row.id()).isEmpty()) {
                double whole = output(row.index()) + cutOutOf(row);
                EconomyPanel.Figure figure = tables.economy().figure(row.id(), "gdp", 2019);
                double expected = figure.value() / tables.starting().value("gdp_2019_over_2016");
                add("output, CNY a year", row.id(), whole, expected, ROUNDED, figure.source());
            }
        }
        for (GovernmentRow row : tables.governments()) {
            if (tables.starting().has("home_price", row.id())) {
                double expected = tables.starting().value("home_price", row.id());
                add("home price, CNY/m2", row.id(), meanPrice(row.index()), expected, ROUNDED, "starting values");
            }
        }
    }

    /** Output of what was cut out of a government later. */
    private double cutOutOf(GovernmentRow row) {
        return tables.roles()
                .cutOut()
                .filter(role -> role.of().equals(row.id()))
                .map(role -> output(tables.government(role.place())))
                .orElse(0.0);
    }

    private double output(int government) {
        double output = 0;
        for (int zone : world.geography().zonesOf(government)) {
            output += world.posts().zoneOutputYuanPerYear(zone);
        }
        return output;
    }

    private double meanPrice(int government) {
        double value = 0;
        double stock = 0;
        for (int zone : world.geography().zonesOf(government)) {
            stock += world.homes().stockSqm(zone);
            value += world.homes().stockSqm(zone) * world.homes().priceYuanPerSqm(zone);
        }
        return value / stock;
    }

    private void debt() {
        Ledger ledger = world.ledger();
        for (GovernmentRow row : tables.governments()) {
            int g = row.index();
            double bonds = ledger.owedFen(ledger.accounts().government(g), Claim.LOCAL_BONDS) / FEN_PER_YUAN;
            double loans = ledger.owedFen(ledger.accounts().stateDeveloper(g), Claim.LOANS) / FEN_PER_YUAN;
            if (tables.roles().statisticsOf(row.id()).isPresent()) {
                double assumed = tables.starting().value("statutory_debt", row.id());
                add("statutory debt, CNY", row.id(), bonds, assumed, ROUNDED, "design");
                continue;
            }
            EconomyPanel.Figure statutory = tables.economy().figure(row.id(), "statutory_government_debt", 2019);
            double expected = statutory.value() * tables.starting().value("statutory_debt_2016_over_2019");
            add("statutory debt, CNY", row.id(), bonds, expected, ROUNDED, statutory.source());
            EconomyPanel.Figure lgfv = tables.economy().figure(row.id(), "lgfv_interest_bearing_debt", 2017);
            add("debt of city investment companies, CNY", row.id(), loans, lgfv.value(), ROUNDED, lgfv.source());
        }
    }

    private void students() {
        for (GovernmentRow row : tables.governments()) {
            double students = world.universities().stream()
                    .filter(university -> world.geography().governmentOf(university.zone()) == row.index())
                    .mapToLong(university -> university.students())
                    .sum();
            OptionalDouble counted = tables.economy().find(row.id(), "university_students", 2017);
            if (counted.isPresent()) {
                EconomyPanel.Figure figure = tables.economy().figure(row.id(), "university_students", 2017);
                add("students, persons", row.id(), students, figure.value(), ORIENTATION, figure.source());
            }
        }
    }
}
