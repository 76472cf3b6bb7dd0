package jjj.measure;

import java.util.List;
import jjj.base.Months;
import jjj.base.StateStream;
import jjj.world.Phase;
import jjj.world.World;

/** Checks that everything balances and tells the recorder what is measured: places in order, measures in order. */
public final class Observation implements Phase {
    private static final int DECEMBER = 12;

    private final List<Scope> scopes;
    private final Recorder recorder;
    private final Invariants invariants;

    /** Watches a world from its opening state on. */
    public Observation(World opening, Recorder recorder) {
        this.scopes = Scopes.of(opening.geography());
        this.recorder = recorder;
        this.invariants = new Invariants(opening);
    }

    @Override
    public void run(World world, int month) {
        WorkerCensus census = WorkerCensus.of(world, month);
        invariants.check(world, census, month);
        world.ledger().close(month);
        boolean december = Months.monthOfYear(month) == DECEMBER;
        for (Scope scope : scopes) {
            if (scope.level() != Level.ZONE || december) {
                observe(world, census, month, scope);
            }
        }
    }

    private void observe(World world, WorkerCensus census, int month, Scope scope) {
        for (Definition definition : Measures.DEFINITIONS) {
            if (definition.measure().level().ordinal() >= scope.level().ordinal()) {
                double value = definition.taken().at(world, census, scope);
                if (!Double.isNaN(value)) {
                    recorder.record(month, scope.id(), definition.measure(), value);
                }
            }
        }
    }

    @Override
    public void state(StateStream state) {
        invariants.state(state);
    }
}
