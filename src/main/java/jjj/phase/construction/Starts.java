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
import jjj.world.Sector;
import jjj.world.World;

/**
 * Which held parcels are built on. A builder of homes starts by chance, more often while today's residual value is at
 * least what was paid per m² of buildable floor. Employers build on their plots by chance. The developer of a programme
 * starts its parcels in order of award as the money for state homes allows: the next months of all projects and of this
 * one must be in hand. Source: model.md 6.1.
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
            boolean programme = world.rules()
                    .land(holding.government(), holding.use())
                    .servesProgramme();
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
            world.land().start(project(holding, building, false));
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
        double growth = Months.PER_YEAR * world.homes().meanPriceChange(holding.zone());
        return parameters
                .value()
                .yuanPerFloorSqm(world.homes().priceYuanPerSqm(holding.zone()), growth, margin, rate, building);
    }

    private void startStateHomes(World world, LandHolding holding, double building, long[] free, int month) {
        int government = holding.government();
        if (world.governments().get(government).isInsolvent(month)) {
            return;
        }
        HomeProject project = project(holding, building, true);
        long soon = parameters.monthsInHand() * project.dueFen();
        if (free[government] >= soon) {
            free[government] -= soon;
            world.land().start(project);
            use(world, holding);
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

    private HomeProject project(LandHolding holding, double building, boolean heldByState) {
        double floor = holding.areaSqm() * parameters.value().floorPerLand();
        return new HomeProject(
                holding.id(),
                holding.holder(),
                holding.zone(),
                (long) (floor * parameters.homesShareOfFloor()),
                holding.priceFen(),
                Fen.ofYuan(building * floor),
                parameters.time().months(floor),
                heldByState);
    }

    /** The land takes its use; what is still unpaid of its price stays due. */
    private static void use(World world, LandHolding holding) {
        int[] cells = world.geography().cellsOf(holding.zone());
        world.cells()
                .convertInZone(cells, LandUse.LEASED_IDLE, holding.use().built(), holding.areaSqm());
        holding.end();
    }
}
