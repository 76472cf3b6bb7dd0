package jjj.bench;

/** The best of several: what disturbs a measurement only ever makes it slower. */
final class Clock {
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private Clock() {}

    /** Seconds that the fastest of {@code times} takes. */
    static double best(int times, Runnable work) {
        double best = Double.POSITIVE_INFINITY;
        for (int time = 0; time < times; time++) {
            best = Math.min(best, seconds(work));
        }
        return best;
    }

    /** Seconds on the clock. */
    static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / NANOSECONDS_PER_SECOND;
    }
}
