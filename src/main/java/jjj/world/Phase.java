package jjj.world;

/** One step of the month. Everyone in it decides on the state at its start; effects are applied in id order. */
@FunctionalInterface
public interface Phase {
    /** Takes the world through this step of the month ({@link jjj.base.Months}). */
    void run(World world, int month);
}
