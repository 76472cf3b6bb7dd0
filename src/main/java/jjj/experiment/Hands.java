package jjj.experiment;

import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import jjj.base.Crew;

/**
 * Threads that do one thing after another. What belongs to something already begun can be put before everything that
 * waits, so that few things are under way at a time. Those that have nothing to do help the others, part by part: one run
 * alone has all hands, many runs have one each.
 */
final class Hands implements AutoCloseable, Crew {
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private final ThreadLocal<Long> lastAsked = ThreadLocal.withInitial(System::nanoTime);
    private final LinkedBlockingDeque<Runnable> waiting = new LinkedBlockingDeque<>();
    private final ThreadPoolExecutor threads;
    private final int count;
    private final AtomicInteger busy = new AtomicInteger();

    Hands(int count) {
        this.count = count;
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
            busily(work);
        };
    }

    private void busily(Runnable work) {
        busy.incrementAndGet();
        try {
            work.run();
        } finally {
            busy.decrementAndGet();
        }
    }

    @Override
    public void each(int parts, IntConsumer work) {
        SharedOut shared = new SharedOut(parts, work);
        int idle = waiting.isEmpty() ? Math.min(parts, count) - busy.get() : 0;
        for (int hand = 0; hand < idle; hand++) {
            waiting.addLast(() -> busily(shared::help));
        }
        shared.help();
        shared.await();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
