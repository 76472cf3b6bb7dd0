package jjj.phase.construction;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.base.Stream;
import jjj.rules.LandUse;
import jjj.rules.PlotUse;
import jjj.world.Accounts;
import jjj.world.Developer;
import jjj.world.HomeProject;
import jjj.world.LandHolding;
import jjj.world.LandTenure;
import jjj.world.Sector;
import jjj.world.World;

/**
 * Which held parcels are built on. A builder of homes starts by chance, more often while today's residual value is at
 * least what was paid per m² of buildable floor. Employers build on their plots by chance. The developer of a programme
 * starts its parcels lot by lot, in order of award, as the money for state homes allows: the next months of all projects
 * and of this one must be in hand. A programme's parcels contain their own roads, green, offices and campuses. Source:
 * docs/ODD.md 7.3.
 */
final class Starts {
    private final ConstructionParameters parameters;

    Starts(ConstructionParameters parameters) {
        this.parameters = parameters;
    }

    void start(World world, int month) {
        double building = parameters.cost().yuanPerSqm(month - world.startMonth());
        long[] free = freeForStateHomesFen(world);
        for (LandHolding holding : world.land().holdings()) {
            boolean programme =
                    world.rules().land(holding.government(), holding.use()).servesProgramme();
            if (holding.use() != PlotUse.RESIDENTIAL) {
                startPlot(world, holding, month);
            } else if (programme && isStateDeveloper(world, holding)) {
                startStateHomes(world, holding, building, free, month);
            } else {
                startHomes(world, holding, building, month);
            }
        }
        world.land().removeEnded();
    }

    private static boolean isStateDeveloper(World world, LandHolding holding) {
        return world.ledger().accounts().sector(holding.holder()) == Sector.STATE_DEVELOPERS;
    }

    private void startPlot(World world, LandHolding holding, int month) {
        double draw = world.draws().uniform(holding.id(), month, Stream.START);
        if (draw < parameters.employersStartPerMonth()) {
            use(world, holding);
        }
    }

    private void startHomes(World world, LandHolding holding, double building, int month) {
        double floor = holding.areaSqm() * parameters.value().floorPerLand();
        double paidPerFloor = Fen.toYuan(holding.priceFen()) / floor;
        double chance = valueToHolder(world, holding, building) >= paidPerFloor
                ? parameters.startPerMonth()
                : parameters.startPerMonthUnderwater();
        if (world.draws().uniform(holding.id(), month, Stream.START) < chance) {
            world.land().start(project(holding, holding.areaSqm(), floor, building, false));
            use(world, holding);
        }
    }

    private double valueToHolder(World world, LandHolding holding, double building) {
        Accounts accounts = world.ledger().accounts();
        int index = accounts.developerOf(holding.holder());
        double margin = parameters.hurdleShare();
        double rate = parameters.ratePerYear();
        if (index >= 0) {
            Developer developer = world.developers().get(index);
            margin = developer.hurdleShareOfPrice();
            rate = developer.interestPerYear();
        }
        double lending = world.rules().lendingRatePerYear(rate);
        double growth = Months.PER_YEAR * world.homes().meanPriceChange(holding.zone());
        return parameters
                .value()
                .yuanPerFloorSqm(world.homes().priceYuanPerSqm(holding.zone()), growth, margin, lending, building);
    }

    private void startStateHomes(World world, LandHolding holding, double building, long[] free, int month) {
        int government = holding.government();
        if (world.governments().get(government).isInsolvent(month)) {
            return;
        }
        while (holding.leftSqm() > 0) {
            long lot = Math.min(holding.leftSqm(), parameters.programme().lotSqm());
            double floor = lot * parameters.programme().homesFloorPerLand();
            HomeProject project = project(holding, lot, floor, building, true);
            long soon = parameters.monthsInHand() * project.dueFen();
            if (free[government] < soon) {
                return;
            }
            free[government] -= soon;
            world.land().start(project);
            useLot(world, holding, lot);
        }
    }

    private long[] freeForStateHomesFen(World world) {
        long[] free = new long[world.geography().governmentCount()];
        for (int government = 0; government < free.length; government++) {
            free[government] = world.programmes().get(government).homesInHandFen();
        }
        for (HomeProject project : world.land().homeProjects()) {
            if (project.heldByState()) {
                int monthsSoon = Math.min(parameters.monthsInHand(), project.months() - project.monthsBuilt());
                free[world.geography().governmentOf(project.zone())] -= monthsSoon * project.dueFen();
            }
        }
        return free;
    }

    private HomeProject project(LandHolding holding, long lotSqm, double floor, double building, boolean state) {
        return new HomeProject(
                holding.id(),
                holding.holder(),
                holding.zone(),
                (long) (floor * parameters.homesShareOfFloor()),
                Fen.times(holding.priceFen(), (double) lotSqm / holding.areaSqm()),
                Fen.ofYuan(building * floor),
                parameters.time().months(floor),
                state);
    }

    /** Of a programme's lot a part is for homes; roads, green, offices and campuses take the rest. */
    private void useLot(World world, LandHolding holding, long lotSqm) {
        int[] cells = world.geography().cellsOf(holding.zone());
        long homes = (long) (lotSqm * parameters.programme().homesShareOfBuildings());
        world.cells().convertInZone(cells, LandUse.LEASED_IDLE, LandUse.RESIDENTIAL, homes);
        world.cells().convertInZone(cells, LandUse.LEASED_IDLE, LandUse.PUBLIC, lotSqm - homes);
        holding.buildOn(lotSqm);
        world.land().tenures().of(holding.id()).ifPresent(LandTenure::buildOn);
    }

    /** The land takes its use; what is still unpaid of its price stays due. */
    private static void use(World world, LandHolding holding) {
        int[] cells = world.geography().cellsOf(holding.zone());
        world.cells().convertInZone(cells, LandUse.LEASED_IDLE, holding.use().built(), holding.areaSqm());
        holding.end();
        world.land().tenures().of(holding.id()).ifPresent(LandTenure::buildOn);
    }
}
