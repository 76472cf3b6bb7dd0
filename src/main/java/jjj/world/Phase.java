package jjj.world;

import jjj.base.StateStream;

/** One step of the month. Everyone in it decides on the state at its start; effects are applied in id order. */
@FunctionalInterface
public interface Phase {
    /** Takes the world through this step of the month ({@link jjj.base.Months}). */
    void run(World world, int month);

    /** What lasts of the step itself from month to month, beyond what follows from the world's start; most keep nothing. */
    default void state(StateStream state) {
        // what follows from the parameters and the world's start alone is not stated
    }
}
