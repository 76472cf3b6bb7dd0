package jjj.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
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
    private final AtomicInteger waitingFirst = new AtomicInteger();
    private final LinkedBlockingDeque<Runnable> helping = new LinkedBlockingDeque<>();
    private final List<ThreadPoolExecutor> pools;
    private final int atOnce;
    private final int helpers;
    private final AtomicInteger busy = new AtomicInteger();

    Hands(int count) {
        this(count, count);
    }

    /**
     * Hands of which not all may have something of their own, because there is not room for so much at once.
     *
     * @param atOnce so many do one thing after another
     * @param count all hands; the others only help
     */
    Hands(int atOnce, int count) {
        this.atOnce = atOnce;
        this.helpers = Math.max(0, count - atOnce);
        List<ThreadPoolExecutor> all = new ArrayList<>(List.of(pool(atOnce, waiting)));
        if (helpers > 0) {
            all.add(pool(helpers, helping));
        }
        this.pools = List.copyOf(all);
        pools.forEach(ThreadPoolExecutor::prestartAllCoreThreads);
    }

    private static ThreadPoolExecutor pool(int count, BlockingQueue<Runnable> queue) {
        return new ThreadPoolExecutor(count, count, 0, TimeUnit.SECONDS, queue, task -> {
            Thread thread = new Thread(task, "run");
            thread.setDaemon(true); // an interrupted program does not wait for the month to end
            return thread;
        });
    }

    /** After everything that waits. */
    void take(Runnable work) {
        waiting.addLast(timed(work));
    }

    /** Before everything that waits. */
    void takeFirst(Runnable work) {
        waitingFirst.incrementAndGet();
        waiting.addFirst(timed(() -> {
            waitingFirst.decrementAndGet();
            work.run();
        }));
    }

    /** Whether as much was put before everything, and waits, as there are threads. */
    boolean isCrowded() {
        return waitingFirst.get() >= atOnce;
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
        for (int hand = 0; hand < Math.min(parts - 1, helpers); hand++) {
            helping.addLast(shared::help);
        }
        int idle = waiting.isEmpty() ? Math.min(parts, atOnce) - busy.get() : 0;
        for (int hand = 0; hand < idle; hand++) {
            waiting.addLast(() -> busily(shared::help));
        }
        shared.help();
        shared.await();
    }

    @Override
    public void close() {
        pools.forEach(ThreadPoolExecutor::shutdownNow);
    }
}
