package jjj.model;

import java.util.List;
import jjj.base.Crew;
import jjj.base.Months;
import jjj.base.StateRefused;
import jjj.base.StateStream;
import jjj.measure.Recorder;
import jjj.scenario.Scenario;
import jjj.world.World;

/**
 * One run that can stop between two months. What it states then ({@link #state}) can be taken over by another run that
 * begins in the same world: the months that follow are the same to the byte.
 *
 * <pre>{@code
 * RunUnderWay run = model.begin(scenario, seed, recorder);
 * run.runUntil(Months.of(2020, 12));
 * try (OutputStream file = Files.newOutputStream(path)) {
 *     StateFile.write(file, run::state);
 * }
 * // later, perhaps elsewhere
 * RunUnderWay again = model.begin(scenario, seed, recorder);
 * StateFile.read(path, again::state);
 * again.runUntil(scenario.until());
 * }</pre>
 */
public final class RunUnderWay {
    private final Scenario scenario;
    private final long seed;
    private final World world;
    private final List<Simulation.NamedPhase> phases;
    private final PhaseWatch watch;
    private Simulation simulation;

    RunUnderWay(Scenario scenario, long seed, World opening, Recorder recorder, PhaseWatch watch, Crew crew) {
        this.scenario = scenario;
        this.seed = seed;
        this.world = opening;
        this.phases = TheMonth.of(scenario, opening, recorder, crew);
        this.watch = watch;
        this.simulation = new Simulation(world, phases, world.startMonth(), watch);
    }

    /**
     * Lets the months pass up to and including {@code lastMonth}.
     *
     * @throws RunFailed when something does not balance or cannot be: with month and phase
     */
    public void runUntil(int lastMonth) {
        simulation.runUntil(lastMonth);
    }

    /** Lets all months pass that are left. */
    public void runToItsEnd() {
        runUntil(scenario.until());
        simulation.finish();
    }

    /** The next month to pass. */
    public int nextMonth() {
        return simulation.nextMonth();
    }

    /** The world as it is between two months, to look at. */
    public World world() {
        return world;
    }

    /** People that one agent stands for, the seed, the month, the world, and what phases keep beside it. */
    public void state(StateStream state) {
        state.section("run");
        mustBe("people per agent", world.workers().personsPerAgent(), state);
        mustBe("seed", seed, state);
        mustBe("first month", world.startMonth(), state);
        mustBe("zones", world.geography().zoneCount(), state);
        mustBe("cells", world.geography().grid().size(), state);
        int next = state.number(simulation.nextMonth());
        world.state(state);
        for (Simulation.NamedPhase named : phases) {
            state.section(named.name());
            named.phase().state(state);
        }
        if (state.reads()) {
            if (next > scenario.until() + 1) {
                throw new StateRefused("the state is of %s, after the scenario's end in %s"
                        .formatted(Months.text(next - 1), Months.text(scenario.until())));
            }
            simulation = new Simulation(world, phases, next, watch);
        }
    }

    private static void mustBe(String what, long expected, StateStream state) {
        long found = state.number(expected);
        if (found != expected) {
            throw new StateRefused("the state is of another run: %s %d, expected %d".formatted(what, found, expected));
        }
    }
}
