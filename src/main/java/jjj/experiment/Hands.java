package jjj.experiment;

import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads that do one thing after another. What belongs to something already begun can be put before everything that
 * waits, so that few things are under way at a time.
 */
final class Hands implements AutoCloseable {
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private final ThreadLocal<Long> lastAsked = ThreadLocal.withInitial(System::nanoTime);
    private final LinkedBlockingDeque<Runnable> waiting = new LinkedBlockingDeque<>();
    private final ThreadPoolExecutor threads;

    Hands(int count) {
        threads = new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, waiting, task -> {
            Thread thread = new Thread(task, "run");
            thread.setDaemon(true); // an interrupted program does not wait for the month to end
            return thread;
        });
        threads.prestartAllCoreThreads();
    }

    /** After everything that waits. */
    void take(Runnable work) {
        waiting.addLast(timed(work));
    }

    /** Before everything that waits. */
    void takeFirst(Runnable work) {
        waiting.addFirst(timed(work));
    }

    /** Seconds since this thread began what it does, or was last asked. */
    double secondsSinceLastAsked() {
        long now = System.nanoTime();
        double seconds = (now - lastAsked.get()) / NANOSECONDS_PER_SECOND;
        lastAsked.set(now);
        return seconds;
    }

    private Runnable timed(Runnable work) {
        return () -> {
            lastAsked.set(System.nanoTime());
            work.run();
        };
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
