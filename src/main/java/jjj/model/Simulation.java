package jjj.model;

import java.util.List;
import jjj.base.Months;
import jjj.world.Phase;
import jjj.world.World;
import sim.engine.SimState;

/**
 * One run: the phases of the month on MASON's schedule, each with its own ordering, so that no two ever share one
 * (MASON steps those in random order). MASON's own generator stays unused: all draws are keyed.
 */
public final class Simulation extends SimState {
    private static final long serialVersionUID = 1L;
    private static final long UNUSED_SEED = 1;

    private final transient World world;
    private final transient List<NamedPhase> phases;
    private final int firstMonth;
    private final transient PhaseWatch watch;
    private int nextMonth;
    private boolean started;

    /**
     * A run from the world's start.
     *
     * @param world opening state
     * @param phases the month, in order
     */
    public Simulation(World world, List<NamedPhase> phases) {
        this(world, phases, world.startMonth(), PhaseWatch.NONE);
    }

    /**
     * A run that goes on.
     *
     * @param world state at the end of the month before {@code firstMonth}
     * @param phases the month, in order
     * @param firstMonth the next month to pass
     * @param watch sees every phase
     */
    public Simulation(World world, List<NamedPhase> phases, int firstMonth, PhaseWatch watch) {
        super(UNUSED_SEED);
        this.world = world;
        this.phases = List.copyOf(phases);
        this.firstMonth = firstMonth;
        this.nextMonth = firstMonth;
        this.watch = watch;
    }

    /** A phase and the name that messages give it. */
    public record NamedPhase(String name, Phase phase) {}

    @Override
    public void start() {
        super.start();
        for (int ordering = 0; ordering < phases.size(); ordering++) {
            NamedPhase named = phases.get(ordering);
            schedule.scheduleRepeating(
                    sim.engine.Schedule.EPOCH, ordering, state -> step(named, firstMonth + (int) schedule.getTime()));
        }
    }

    private void step(NamedPhase named, int month) {
        world.ledger().enter(named.name());
        try {
            watch.take(named.name(), () -> named.phase().run(world, month));
        } catch (RuntimeException e) {
            throw new RunFailed(Months.text(month), named.name(), e);
        }
    }

    /** Lets the months pass up to and including {@code lastMonth}; may be called again with a later month. */
    public void runUntil(int lastMonth) {
        if (!started) {
            started = true;
            start();
        }
        for (; nextMonth <= lastMonth; nextMonth++) {
            if (!schedule.step(this)) {
                throw new IllegalStateException("nothing is scheduled in " + Months.text(nextMonth));
            }
        }
    }

    /** The next month to pass. */
    public int nextMonth() {
        return nextMonth;
    }
}
