package jjj.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jjj.base.Draws;
import jjj.base.Fen;
import jjj.base.Months;
import jjj.base.ParameterSource;
import jjj.base.Shares;
import jjj.rules.EmployerKind;
import jjj.rules.LandUse;
import jjj.rules.Places;
import jjj.rules.RulesInForce;
import jjj.world.Accounts;
import jjj.world.Cells;
import jjj.world.Geography;
import jjj.world.Government;
import jjj.world.Homes;
import jjj.world.Innovators;
import jjj.world.LandMarket;
import jjj.world.Ledger;
import jjj.world.MovedPosts;
import jjj.world.NationalState;
import jjj.world.OtherHouseholds;
import jjj.world.OtherHouseholds.Band;
import jjj.world.Posts;
import jjj.world.Programme;
import jjj.world.Remainders;
import jjj.world.Services;
import jjj.world.SkilledWorkers;
import jjj.world.TravelTime;
import jjj.world.University;
import jjj.world.World;

/**
 * Builds the region as it was in December 2016, in the order of docs/initialisation.md. One builder serves many runs, also at the
 * same time: what never changes (places, grid, travel network) is shared, everything else is made anew for each world.
 * The same seed and scale give the same people.
 */
public final class WorldBuilder {
    private static final int KINDS = EmployerKind.count();
    private static final int BASE_MONTH = Months.of(2016, 12);

    private final RegionTables tables;
    private final Geography geography;
    private final Travel travel;
    private final int[] governmentOfZone;
    private final Commuting commuting;
    private final People2016 people;
    private final Land2016 land;

    public WorldBuilder(RegionTables tables) {
        this.tables = tables;
        this.people = new People2016(tables);
        this.land = new Land2016(tables, people);
        this.geography = Places2016.geography(tables);
        this.travel = new Travel(tables, people.urban);
        this.governmentOfZone =
                tables.counties().stream().mapToInt(County::government).toArray();
        this.commuting = new Commuting(travel.minutes(BASE_MONTH, List.of()), tables);
    }

    /** Reads the tables of this grid and prepares what all runs share. */
    public static WorldBuilder of(GridSize grid) {
        return new WorldBuilder(RegionTables.load(grid));
    }

    public RegionTables tables() {
        return tables;
    }

    public Geography geography() {
        return geography;
    }

    /** The names by which scenarios speak of governments, zones and universities. */
    public Places places() {
        return places(tables);
    }

    /** The names by which scenarios speak of governments, zones and universities of some tables. */
    public static Places places(RegionTables tables) {
        return Places2016.places(tables);
    }

    /**
     * The world at the end of 2016.
     *
     * @param parameters values in force
     * @param seed of all draws
     * @param personsPerAgent people that one skilled agent stands for, 1 or more
     * @param startMonth first month of the run, as in {@link Months}
     */
    public World build(ParameterSource parameters, long seed, int personsPerAgent, int startMonth) {
        Draws draws = new Draws(seed);
        List<University> universities = new Universities2016(tables, parameters).universities();
        double[] staff = new double[geography.zoneCount()];
        for (University university : universities) {
            staff[university.zone()] += university.staff();
        }
        Work2016 work = new Work2016(tables, people, parameters.get("worker.employedShare"), staff);
        Housing2016 housing = new Housing2016(tables, parameters, people);
        Budgets2016 budgets = new Budgets2016(tables, parameters, people, housing);
        LandBanks landBanks = new LandBanks(tables, parameters, draws, startMonth);
        World world =
                empty(draws, personsPerAgent, capacity(personsPerAgent), startMonth, budgets, landBanks, universities);
        fillPeople(world, parameters);
        new FirstPosts(world, commuting, work, tables.starting().value("months_in_post")).fill();
        fillHomes(world, housing);
        new FirstOutput(world, tables).fill(work, budgets, parameters);
        fillServices(world, budgets);
        fillInnovators(world, work);
        landBanks.open(world, budgets);
        new OpeningBooks(world, tables.starting())
                .open(tables, budgets, centreShare(parameters), parameters.get("finance.provinceShareOfRest"));
        world.workers().beginMonth();
        return RegionChecks.require(tables, world);
    }

    /** A world of the same shape, as a frame for written state: nobody lives there and nothing is owned. */
    public World frame(ParameterSource parameters, long seed, int personsPerAgent, int startMonth) {
        Draws draws = new Draws(seed);
        Housing2016 housing = new Housing2016(tables, parameters, people);
        return empty(
                draws,
                personsPerAgent,
                0,
                startMonth,
                new Budgets2016(tables, parameters, people, housing),
                new LandBanks(tables, parameters, draws, startMonth),
                new Universities2016(tables, parameters).universities());
    }

    /** The places with their land and governments, before anybody lives there. */
    private World empty(
            Draws draws,
            int personsPerAgent,
            int capacity,
            int startMonth,
            Budgets2016 budgets,
            LandBanks landBanks,
            List<University> universities) {
        int governments = tables.governments().size();
        int zones = geography.zoneCount();
        Accounts accounts = new Accounts(governments, landBanks.count());
        return new World(
                geography,
                travel,
                startMonth,
                new RulesInForce(governments),
                draws,
                new Ledger(accounts, geography),
                cells(),
                new TravelTime(zones, travel.minutes(startMonth - 1, List.of())),
                new NationalState(),
                new SkilledWorkers(personsPerAgent, zones, KINDS, capacity),
                new OtherHouseholds(zones),
                new Posts(zones, KINDS),
                new Homes(zones),
                new Services(zones, governments),
                new LandMarket(governments),
                governments(budgets),
                landBanks.developers(accounts),
                universities,
                new Innovators(zones),
                programmes(governments),
                new MovedPosts(governments),
                new Remainders());
    }

    /** Skilled people at the end of 2016, persons. */
    public long skilledPeople() {
        return Arrays.stream(people.skilled).sum();
    }

    private int capacity(int personsPerAgent) {
        return (int) Math.min(Integer.MAX_VALUE - 16, 1.1 * skilledPeople() / personsPerAgent + 1000);
    }

    private static double centreShare(ParameterSource parameters) {
        return parameters.get("finance.vatShareOfTax") * parameters.get("finance.centreShareOfVat")
                + parameters.get("finance.enterpriseTaxShareOfTax")
                        * parameters.get("finance.centreShareOfEnterpriseTax")
                + parameters.get("finance.personalTaxShareOfTax") * parameters.get("finance.centreShareOfPersonalTax");
    }

    private Cells cells() {
        Cells cells = new Cells(geography);
        for (LandUse use : LandUse.values()) {
            if (use != LandUse.FARMLAND) {
                for (int cell = 0; cell < geography.grid().size(); cell++) {
                    cells.convert(cell, LandUse.FARMLAND, use, land.sqm[use.ordinal()][cell]);
                }
            }
        }
        return cells;
    }

    private List<Government> governments(Budgets2016 budgets) {
        List<Government> governments = new ArrayList<>();
        for (GovernmentRow row : tables.governments()) {
            int g = row.index();
            Government.Base base = new Government.Base(
                    budgets.gdpYuan[g],
                    budgets.revenueYuan[g] / budgets.gdpYuan[g],
                    Fen.ofYuan(budgets.spendingYuan[g]),
                    Fen.ofYuan(budgets.transfersYuan[g]),
                    budgets.lgfvDebtMultiple[g]);
            double infrastructure = tables.starting().value("infrastructure") * budgets.gdpYuan[g];
            governments.add(new Government(g, base, Places2016.facts(tables, row), infrastructure));
        }
        return governments;
    }

    private static List<Programme> programmes(int governments) {
        List<Programme> programmes = new ArrayList<>();
        for (int g = 0; g < governments; g++) {
            programmes.add(new Programme());
        }
        return programmes;
    }

    private void fillPeople(World world, ParameterSource parameters) {
        new FirstWorkers(tables, parameters, world.draws(), world.startMonth()).add(world.workers(), people.skilled);
        new TasteClasses(tables.starting(), parameters)
                .assign(world.workers(), governmentOfZone, world.draws(), world.startMonth());
        for (int zone = 0; zone < geography.zoneCount(); zone++) {
            CountyCensus census = tables.census().get(zone);
            long skilled = world.workers().personsLivingIn(zone);
            long others = people.residents[zone] - skilled;
            double old = people.residents[zone] * census.share65plus();
            double skilledOld =
                    skilled * census.share65plus() * tables.starting().value("skilled_old_share");
            double children = people.residents[zone] * census.share0to14();
            double[] bands = {children, Math.max(0, others - children - old + skilledOld), Math.max(0, old - skilledOld)
            };
            long[] parts = Shares.split(others, bands);
            for (Band band : Band.values()) {
                world.others().open(zone, band, parts[band.ordinal()]);
            }
            double urban = Math.max(0, people.urban[zone] - skilled);
            world.others().openUrbanShare(zone, Math.min(1, urban / others));
        }
    }

    private void fillHomes(World world, Housing2016 housing) {
        Homes homes = world.homes();
        double byState = tables.starting().value("state_tenant_share");
        for (int zone = 0; zone < geography.zoneCount(); zone++) {
            CountyCensus census = tables.census().get(zone);
            long occupied = housing.stockSqm[zone] - housing.vacantSqm[zone] - housing.unsoldSqm[zone];
            long rented = Math.round(occupied * census.rented() / census.longFormHouseholds());
            long state = Math.round(rented * byState);
            homes.add(zone, Homes.Floor.OWNER_OCCUPIED, occupied - rented);
            homes.add(zone, Homes.Floor.PRIVATE_RENTED, rented - state);
            homes.add(zone, Homes.Floor.STATE_RENTAL, state);
            homes.add(zone, Homes.Floor.VACANT, housing.vacantSqm[zone]);
            homes.add(zone, Homes.Floor.UNSOLD, housing.unsoldSqm[zone]);
            homes.openPrices(
                    zone,
                    housing.priceYuanPerSqm[zone],
                    housing.rentYuanPerSqmMonth[zone],
                    housing.logChanges[geography.governmentOf(zone)]);
            homes.openDemand(zone, housing.stockSqm[zone] / world.urbanResidents(zone));
        }
    }

    /** q = 0.5 · spending per head over the capital's + 0.5 · (years of schooling over the capital's)³. */
    private void fillServices(World world, Budgets2016 budgets) {
        int capital = tables.capital();
        double years = tables.censusUnit(tables.governments().get(capital).id()).yearsOfSchooling();
        double perHead = budgets.spendingYuan[capital] / world.governmentResidents(capital);
        for (int zone = 0; zone < geography.zoneCount(); zone++) {
            int g = geography.governmentOf(zone);
            double money = budgets.spendingYuan[g] / world.governmentResidents(g) / perHead;
            double schooling = tables.census().get(zone).yearsOfSchooling() / years;
            double quality = 0.5 * money + 0.5 * schooling * schooling * schooling;
            world.services().open(zone, quality, quality);
        }
    }

    private void fillInnovators(World world, Work2016 work) {
        StartingValues starting = tables.starting();
        double small = starting.value("innovator_small_share");
        double middle = starting.value("innovator_middle_share");
        double decay = starting.value("innovator_age_decay");
        double[] weights = new double[Innovators.SIZES * Innovators.AGES];
        double[] sizes = {small, middle, 1 - small - middle};
        for (int size = 0; size < Innovators.SIZES; size++) {
            double older = 1;
            for (int age = 0; age < Innovators.AGES; age++) {
                double here = age == Innovators.AGES - 1 ? older : older * decay;
                weights[size * Innovators.AGES + age] = sizes[size] * here;
                older -= here;
            }
        }
        for (int zone = 0; zone < geography.zoneCount(); zone++) {
            double posts = work.posts[zone * KINDS + EmployerKind.INNOVATOR.ordinal()];
            long[] firms = Shares.split(Math.round(posts / starting.value("innovator_mean_posts")), weights);
            for (int i = 0; i < firms.length; i++) {
                world.innovators().open(zone, i / Innovators.AGES, i % Innovators.AGES, firms[i]);
            }
        }
    }
}
