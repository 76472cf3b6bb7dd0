package jjj.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jjj.base.Draws;
import jjj.base.Fen;
import jjj.base.ParameterSource;
import jjj.base.Shares;
import jjj.base.Stream;
import jjj.rules.LandUse;
import jjj.rules.PlotUse;
import jjj.rules.TransferMode;
import jjj.world.Accounts;
import jjj.world.Developer;
import jjj.world.HomeProject;
import jjj.world.LandHolding;
import jjj.world.World;

/**
 * Private developers, the land they hold and the homes they build in December 2016: together 2.5 years of each
 * government's residential plan at the reserve price, half a year of it idle and two years under construction, so that
 * homes are completed from the first month on. Parcels are log-normal; each goes to a developer of that home market.
 */
final class LandBanks {
    /** Numbers of the first parcels, apart from those awarded in the run. */
    private static final long FIRST_ID = 1L << 40;

    private static final long LEAST_FARMLAND_SQM = 5_000_000;
    private static final int SIZE = 0;
    private static final int OWNER = 1;
    private static final int PLACE = 2;
    private static final int PROGRESS = 3;

    private final RegionTables tables;
    private final ParameterSource parameters;
    private final StartingValues starting;
    private final Draws draws;
    private final int startMonth;
    private final Map<Integer, int[]> nearestFirst = new TreeMap<>();
    private long nextId = FIRST_ID;

    LandBanks(RegionTables tables, ParameterSource parameters, Draws draws, int startMonth) {
        this.tables = tables;
        this.parameters = parameters;
        this.starting = tables.starting();
        this.draws = draws;
        this.startMonth = startMonth;
    }

    /** Developers over home markets by residents, at least one each; margins uniform; central state firms spread. */
    List<Developer> developers(Accounts accounts) {
        int governments = tables.governments().size();
        double[] weights = new double[governments];
        for (GovernmentRow row : tables.governments()) {
            weights[row.index()] = row.population2020();
        }
        int count = accounts.developers();
        long[] of = Shares.split(count - governments, weights);
        long central = Math.round(parameters.get("land.centralSoeBidders"));
        double mean = parameters.get("land.hurdleMarginShare");
        double spread = parameters.get("land.hurdleMarginSpreadShare");
        List<Developer> developers = new ArrayList<>();
        for (int g = 0; g < governments; g++) {
            for (int n = 0; n <= of[g]; n++) {
                int index = developers.size();
                double u = draws.uniform(index, startMonth, Stream.BIRTH);
                developers.add(new Developer(
                        index,
                        accounts.developer(index),
                        g,
                        (index + 1) * central / count > index * central / count,
                        mean + spread * (2 * u - 1),
                        parameters.get("land.developerRatePerYear")));
            }
        }
        return developers;
    }

    /** How many developers: at least one in each government. */
    int count() {
        return Math.max(tables.governments().size(), (int) Math.round(parameters.get("land.developers")));
    }

    void open(World world, Budgets2016 budgets) {
        for (GovernmentRow government : tables.governments()) {
            int g = government.index();
            double plan = budgets.plannedSqm[g];
            world.land().supply().plan(g, PlotUse.RESIDENTIAL, plan / 10_000);
            world.land().setResidentialPrice(g, budgets.landPriceYuanPerSqm[g]);
            world.land().supply().setIndustrialDiscount(g, parameters.get("land.discountAtStart"));
            double reserve = budgets.reservePriceYuanPerSqm[g];
            openLand(world, g, Math.round(plan * starting.value("idle_land_years")), reserve, false);
            openLand(world, g, Math.round(plan * starting.value("building_years")), reserve, true);
        }
    }

    private void openLand(World world, int government, long sqm, double reserve, boolean building) {
        List<Developer> own = world.developers().stream()
                .filter(developer -> developer.homeGovernment() == government)
                .toList();
        double[] weights = placeWeights(world, government);
        long left = sqm;
        while (left > 0) {
            long id = nextId++;
            long area = Math.min(left, parcelSqm(id));
            left -= area;
            Developer developer = own.get((int) (draw(id, OWNER) * own.size()));
            int zone = pick(world.geography().zonesOf(government), weights, draw(id, PLACE));
            long priceFen = Fen.ofYuan(area * reserve);
            use(world, zone, area, building ? LandUse.RESIDENTIAL : LandUse.LEASED_IDLE);
            if (building) {
                world.land().start(project(world, id, developer, zone, area, priceFen));
            } else {
                world.land()
                        .openHolding(new LandHolding(
                                id,
                                developer.account(),
                                government,
                                zone,
                                PlotUse.RESIDENTIAL,
                                TransferMode.AUCTION,
                                area,
                                priceFen,
                                0,
                                startMonth - 1));
            }
        }
    }

    private long parcelSqm(long id) {
        double sigma = parameters.get("land.parcelSigma");
        double n = draws.normal(id, startMonth, Stream.PARCEL, SIZE);
        double mean = parameters.get("land.parcelSqmResidential");
        return Math.max(1, Math.round(mean * StrictMath.exp(sigma * n - sigma * sigma / 2)));
    }

    private double draw(long id, int what) {
        return draws.uniform(id, startMonth, Stream.PARCEL, 100 + what);
    }

    /** Urban residents, in zones that have land left. */
    private static double[] placeWeights(World world, int government) {
        int[] zones = world.geography().zonesOf(government);
        double[] weights = new double[zones.length];
        for (int i = 0; i < zones.length; i++) {
            boolean room = world.cells().zoneSqm(zones[i], LandUse.FARMLAND) > LEAST_FARMLAND_SQM;
            weights[i] = room ? world.urbanResidents(zones[i]) : 0;
        }
        return weights;
    }

    private static int pick(int[] zones, double[] weights, double u) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double passed = 0;
        for (int i = 0; i < zones.length; i++) {
            passed += weights[i] / sum;
            if (u < passed) {
                return zones[i];
            }
        }
        return zones[zones.length - 1];
    }

    private void use(World world, int zone, long area, LandUse use) {
        long converted = world.cells()
                .convertInZone(
                        nearestFirst.computeIfAbsent(zone, key -> nearestFirst(key, world)),
                        LandUse.FARMLAND,
                        use,
                        area);
        if (converted < area) {
            throw new TableException("region/starting_values.csv: %s has no room for %d m² of land banks"
                    .formatted(tables.counties().get(zone).id(), area - converted));
        }
    }

    private int[] nearestFirst(int zone, World world) {
        County county = tables.counties().get(zone);
        return java.util.Arrays.stream(world.geography().cellsOf(zone))
                .boxed()
                .sorted(Comparator.comparingDouble(cell -> {
                    GridCell at = tables.cells().get(cell);
                    return Geo.km(at.lon(), at.lat(), county.seatLon(), county.seatLat());
                }))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private HomeProject project(World world, long id, Developer developer, int zone, long area, long landCostFen) {
        double floor = area * parameters.get("land.farFloorPerLand");
        long homes = Math.round(floor * parameters.get("construction.homesShareOfFloor"));
        int months = months(floor);
        long costFen = Fen.ofYuan(floor * parameters.get("land.constructionCostYuanPerSqm"));
        HomeProject project =
                new HomeProject(id, developer.account(), zone, homes, landCostFen, costFen, months, false);
        int built = (int) (draw(id, PROGRESS) * months);
        for (int month = 0; month < built; month++) {
            project.built(project.dueFen());
        }
        if (project.progress() >= parameters.get("construction.presaleFromProgress")) {
            double share = parameters.get("construction.presaleShareAtMost") * project.progress();
            long sqm = Math.round(homes * share);
            project.presell(sqm, Fen.ofYuan(sqm * world.homes().priceYuanPerSqm(zone)));
        }
        return project;
    }

    private int months(double floor) {
        double beyond = floor - parameters.get("construction.sqmWithoutExtra");
        double extra = Math.max(0, Math.ceil(beyond / parameters.get("construction.sqmPerExtraMonth")));
        double months = parameters.get("construction.months") + extra;
        return (int) Math.min(months, parameters.get("construction.monthsAtMost"));
    }
}
