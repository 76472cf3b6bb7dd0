package jjj.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jjj.base.Draws;
import jjj.base.Months;
import jjj.base.Stream;
import jjj.rules.EmployerKind;
import jjj.rules.LandUse;
import jjj.rules.RulesInForce;

/**
 * A made-up region for tests: a capital (government 0, three zones), a provincial city (1, two zones) and a poor area
 * (2, one zone) to which things can be moved. Round figures, every stock filled, balanced books. 12 × 6 cells of 5 km.
 */
public final class SmallWorld {
    /** The capital. */
    public static final int CAPITAL = 0;
    /** The provincial city. */
    public static final int CITY = 1;
    /** The poor area. */
    public static final int AREA = 2;
    /** January 2017. */
    public static final int START = Months.of(2017, 1);

    private static final int GOVERNMENTS = 3;
    private static final int[] GOVERNMENT_OF_ZONE = {0, 0, 0, 1, 1, 2};
    private static final long[] SKILLED = {600_000, 300_000, 100_000, 120_000, 60_000, 20_000};
    private static final long[] OTHERS = {900_000, 700_000, 500_000, 900_000, 700_000, 1_000_000};
    private static final double[] PRICE = {60_000, 40_000, 25_000, 9_000, 7_000, 6_000};
    private static final double[] RENT = {110, 85, 60, 20, 16, 13};
    private static final double[] WAGE = {150_000, 140_000, 120_000, 70_000, 65_000, 50_000};
    private static final double[] SERVICE = {1.1, 1.0, 0.85, 0.5, 0.45, 0.45};
    private static final double[] LONGITUDE = {116.40, 116.30, 116.70, 114.50, 114.70, 115.90};
    private static final double[] LATITUDE = {39.90, 39.96, 39.90, 38.04, 38.10, 39.04};
    /** Skilled and other jobs as shares of skilled and other residents, by kind. */
    private static final double[] SKILLED_JOBS = {.16, .05, .10, .03, .08, .10, .17, .02, .01};

    private static final double[] OTHER_JOBS = {.03, .01, .03, .005, .01, .10, .20, .06, .08};

    private SmallWorld() {}

    /** The region with this seed and scale. */
    public static World of(long seed, int personsPerAgent) {
        Geography geography = geography();
        int zones = geography.zoneCount();
        Accounts accounts = new Accounts(GOVERNMENTS, 4);
        Draws draws = new Draws(seed);
        World world = new World(
                geography,
                new RailNetwork() {
                    @Override
                    public boolean opensIn(int month) {
                        return false;
                    }

                    @Override
                    public float[] minutes(int month, List<jjj.rules.RailOpening> besides) {
                        return SmallWorld.minutes(geography);
                    }
                },
                START,
                new RulesInForce(GOVERNMENTS),
                draws,
                new Ledger(accounts, geography),
                new Cells(geography),
                new TravelTime(zones, minutes(geography)),
                new NationalState(),
                new SkilledWorkers(personsPerAgent, zones, EmployerKind.count(), 1000),
                new OtherHouseholds(zones),
                new Posts(zones, EmployerKind.count()),
                new Homes(zones),
                new Services(zones, GOVERNMENTS),
                new LandMarket(GOVERNMENTS),
                governments(),
                developers(accounts),
                List.of(
                        new University(0, "Capital University", "首都大学", 1, 40_000, 2_700),
                        new University(1, "City College", "城市学院", 3, 20_000, 1_300)),
                new Innovators(zones),
                programmes(),
                new MovedPosts(GOVERNMENTS),
                new Remainders());
        fill(world);
        world.ledger().start();
        return world;
    }

    private static Geography geography() {
        List<ZoneInfo> zones = new ArrayList<>();
        for (int zone = 0; zone < GOVERNMENT_OF_ZONE.length; zone++) {
            zones.add(new ZoneInfo(
                    zone,
                    100_001 + zone,
                    "zone" + zone,
                    "Zone " + zone,
                    "区" + zone,
                    GOVERNMENT_OF_ZONE[zone],
                    LONGITUDE[zone],
                    LATITUDE[zone],
                    300_000_000L,
                    false));
        }
        List<GovernmentInfo> governments = List.of(
                new GovernmentInfo(0, "capital", "Capital", "首都", "capital", Province.CAPITAL, 0, false),
                new GovernmentInfo(1, "city", "City", "城市", "hebei", Province.DIVIDED, 3, false),
                new GovernmentInfo(2, "area", "Area", "新区", "hebei", Province.DIVIDED, 5, true));
        int cells = 72;
        int[] row = new int[cells];
        int[] column = new int[cells];
        int[] zone = new int[cells];
        int[] area = new int[cells];
        for (int cell = 0; cell < cells; cell++) {
            row[cell] = cell / 12;
            column[cell] = cell % 12;
            zone[cell] = column[cell] / 2;
            area[cell] = 25_000_000;
        }
        return new Geography(zones, governments, new Geography.Grid(5, 6, 12, row, column, zone, area));
    }

    private static float[] minutes(Geography geography) {
        int zones = geography.zoneCount();
        float[] minutes = new float[zones * zones];
        for (int from = 0; from < zones; from++) {
            for (int to = 0; to < zones; to++) {
                minutes[from * zones + to] = (float) (20 + 1.3 * geography.distanceKm(from, to) * 60 / 80);
            }
        }
        return minutes;
    }

    private static List<Government> governments() {
        return List.of(
                new Government(
                        0,
                        new Government.Base(400e9, 0.18, 9_000_000_000_000L, 1_500_000_000_000L, 2),
                        new GovernmentFacts(0.12, 0.22, 14_000, 0.04, 0.046, 0.004, -0.0225, 58),
                        600e9),
                new Government(
                        1,
                        new Government.Base(120e9, 0.08, 1_700_000_000_000L, 700_000_000_000L, 2),
                        new GovernmentFacts(0.02, 0.62, 1_350, 0.036, 0.052, 0.004, 0.003, 87),
                        180e9),
                new Government(
                        2,
                        new Government.Base(30e9, 0.07, 600_000_000_000L, 350_000_000_000L, 2),
                        new GovernmentFacts(0, 0.60, 1_350, 0, 0.05, 0, 0.004, 84),
                        45e9));
    }

    private static List<Developer> developers(Accounts accounts) {
        return List.of(
                new Developer(0, accounts.developer(0), 0, true, 0.10, 0.05),
                new Developer(1, accounts.developer(1), 0, false, 0.12, 0.06),
                new Developer(2, accounts.developer(2), 1, false, 0.12, 0.07),
                new Developer(3, accounts.developer(3), 2, false, 0.14, 0.07));
    }

    private static List<Programme> programmes() {
        return List.of(new Programme(), new Programme(), new Programme());
    }

    private static void fill(World world) {
        for (int zone = 0; zone < GOVERNMENT_OF_ZONE.length; zone++) {
            fillPeople(world, zone);
            fillHomes(world, zone);
            fillLand(world, zone);
            world.services().open(zone, SERVICE[zone], SERVICE[zone]);
            double[][] firms = {{40, 30}, {10, 8}, {2, 1}};
            for (int size = 0; size < Innovators.SIZES; size++) {
                for (int age = 0; age < Innovators.AGES; age++) {
                    world.innovators().open(zone, size, age, (long) firms[size][zone < 3 ? 0 : 1]);
                }
            }
        }
        for (int government = 0; government < GOVERNMENTS; government++) {
            fillBooks(world, government);
        }
    }

    private static void fillPeople(World world, int zone) {
        OtherHouseholds others = world.others();
        others.open(zone, OtherHouseholds.Band.CHILDREN, OTHERS[zone] / 6);
        others.open(zone, OtherHouseholds.Band.WORKING_AGE, OTHERS[zone] - OTHERS[zone] / 6 - OTHERS[zone] / 8);
        others.open(zone, OtherHouseholds.Band.OLD, OTHERS[zone] / 8);
        others.openUrbanShare(zone, zone < 3 ? 0.8 : 0.5);
        double workerOutput = 0;
        for (int kind = 0; kind < EmployerKind.count(); kind++) {
            workerOutput += SKILLED[zone] * SKILLED_JOBS[kind] + OTHERS[zone] * OTHER_JOBS[kind] / 1.6;
        }
        double gdp = zone < 3 ? 400e9 * SKILLED[zone] / 1_000_000 : zone < 5 ? 60e9 : 30e9;
        for (int kind = 0; kind < EmployerKind.count(); kind++) {
            world.posts()
                    .open(
                            world.posts().slot(zone, kind),
                            (long) (1.03 * SKILLED[zone] * SKILLED_JOBS[kind]),
                            (long) (OTHERS[zone] * OTHER_JOBS[kind]),
                            WAGE[zone],
                            gdp / workerOutput);
        }
        fillSkilled(world, zone);
    }

    private static void fillSkilled(World world, int zone) {
        SkilledWorkers workers = world.workers();
        long agents = SKILLED[zone] / workers.personsPerAgent();
        long first = 1_000_000_000L * (zone + 1);
        for (long n = 0; n < agents; n++) {
            long id = first + n;
            double age = 22 + 43 * world.draws().uniform(id, START, Stream.BIRTH, 1);
            int hukou = zone < 3 ? (n % 10 < 7 ? CAPITAL : CITY) : GOVERNMENT_OF_ZONE[zone];
            int worker = workers.add(id, START - (int) (12 * age), hukou, zone, SkilledWorkers.Entry.OPENING);
            workers.setEducation(worker, SkilledWorkers.Education.values()[(int) (n % 3)]);
            workers.setFamily(worker, SkilledWorkers.Family.values()[(int) (n / 3 % 4)]);
            workers.setTenure(worker, n % 3 == 0 ? SkilledWorkers.Tenure.RENTER : SkilledWorkers.Tenure.OWNER);
            workers.setTasteClass(worker, SkilledWorkers.TasteClass.values()[n % 20 < 9 ? 0 : n % 20 < 15 ? 1 : 2]);
            boolean employed = n < 0.72 * agents;
            workers.setStatus(worker, employed ? SkilledWorkers.Status.EMPLOYED : SkilledWorkers.Status.OTHER);
            if (employed) {
                workers.takePost(worker, zone, kindOf((n + 0.5) / (0.72 * agents)));
                workers.setMonthsInPost(worker, 30);
            }
            workers.setMonthsAtHome(worker, (int) (n % 200));
        }
        workers.beginMonth();
    }

    private static int kindOf(double share) {
        double total = Arrays.stream(SKILLED_JOBS).sum();
        double sum = 0;
        for (int kind = 0; kind < SKILLED_JOBS.length; kind++) {
            sum += SKILLED_JOBS[kind] / total;
            if (share < sum) {
                return kind;
            }
        }
        return SKILLED_JOBS.length - 1;
    }

    private static void fillHomes(World world, int zone) {
        Homes homes = world.homes();
        double urban = world.urbanResidents(zone);
        long stock = (long) (urban * 32);
        homes.add(zone, Homes.Floor.OWNER_OCCUPIED, (long) (stock * 0.58));
        homes.add(zone, Homes.Floor.PRIVATE_RENTED, (long) (stock * 0.29));
        homes.add(zone, Homes.Floor.STATE_RENTAL, (long) (stock * 0.01));
        homes.add(zone, Homes.Floor.VACANT, (long) (stock * 0.09));
        homes.add(zone, Homes.Floor.UNSOLD, (long) (stock * 0.03));
        double[] changes = new double[12];
        Arrays.fill(changes, 0.004);
        homes.openPrices(zone, PRICE[zone], RENT[zone], changes);
        homes.openDemand(zone, homes.stockSqm(zone) / urban);
    }

    private static void fillLand(World world, int zone) {
        for (int cell : world.geography().cellsOf(zone)) {
            boolean town = world.geography().grid().row()[cell] < 2;
            world.cells().convert(cell, LandUse.FARMLAND, LandUse.RESIDENTIAL, town ? 6_000_000 : 200_000);
            world.cells().convert(cell, LandUse.FARMLAND, LandUse.COMMERCIAL, town ? 1_500_000 : 0);
            world.cells().convert(cell, LandUse.FARMLAND, LandUse.INDUSTRIAL, town ? 2_500_000 : 100_000);
            world.cells().convert(cell, LandUse.FARMLAND, LandUse.PUBLIC, town ? 3_000_000 : 500_000);
            world.cells().convert(cell, LandUse.FARMLAND, LandUse.RURAL_SETTLEMENT, town ? 0 : 2_000_000);
            world.cells().convert(cell, LandUse.FARMLAND, LandUse.PROTECTED, town ? 1_000_000 : 4_000_000);
            world.cells().convert(cell, LandUse.FARMLAND, LandUse.WATER, 500_000);
        }
    }

    private static void fillBooks(World world, int government) {
        Ledger ledger = world.ledger();
        Accounts accounts = ledger.accounts();
        long gdpFen = (long) (world.governments().get(government).base().gdpYuan() * 100);
        ledger.openDeposits(accounts.households(government), gdpFen);
        ledger.openDeposits(accounts.firms(government), gdpFen / 5);
        ledger.openDeposits(accounts.stateEnterprises(government), gdpFen / 10);
        ledger.openDeposits(accounts.stateDeveloper(government), gdpFen / 50);
        ledger.openDeposits(accounts.government(government), gdpFen / 20);
        ledger.openClaim(accounts.bank(), accounts.households(government), gdpFen / 3, Claim.MORTGAGES);
        ledger.openClaim(accounts.bank(), accounts.firms(government), gdpFen * 4 / 10, Claim.LOANS);
        ledger.openClaim(accounts.bank(), accounts.stateEnterprises(government), gdpFen * 2 / 10, Claim.LOANS);
        ledger.openClaim(accounts.bank(), accounts.stateDeveloper(government), gdpFen / 10, Claim.LOANS);
        ledger.openClaim(accounts.bank(), accounts.government(government), gdpFen / 8, Claim.LOCAL_BONDS);
        if (government == 0) {
            openSingles(ledger, accounts, gdpFen);
        }
    }

    private static void openSingles(Ledger ledger, Accounts accounts, long gdpFen) {
        for (int developer = 0; developer < accounts.developers(); developer++) {
            ledger.openDeposits(accounts.developer(developer), gdpFen / 100);
            ledger.openClaim(accounts.bank(), accounts.developer(developer), gdpFen / 100, Claim.LOANS);
        }
        ledger.openDeposits(accounts.province(), gdpFen / 50);
        ledger.openDeposits(accounts.centre(), gdpFen / 5);
        ledger.openDeposits(accounts.developmentBank(), gdpFen / 50);
        ledger.openDeposits(accounts.restOfChina(), gdpFen);
        ledger.openClaim(accounts.bank(), accounts.restOfChina(), gdpFen, Claim.CLAIM_ON_REST_OF_CHINA);
    }
}
