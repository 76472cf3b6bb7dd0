package jjj.model;

/**
 * Sees every step that a run takes, from outside: the model itself reads no clock, and nothing that a watch finds comes
 * back to it. Called on the thread that simulates; several runs may have one watch.
 */
@FunctionalInterface
public interface PhaseWatch {
    /** Nobody watches. */
    PhaseWatch NONE = (step, work) -> work.run();

    /** What it calls the making of the world in which a run begins. */
    String OPENING = "Opening";

    /**
     * Lets the step be taken: calls {@code work} once, and lets pass what it throws.
     *
     * @param step name of a phase of the month, or {@link #OPENING}
     */
    void take(String step, Runnable work);
}
