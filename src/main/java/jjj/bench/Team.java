package jjj.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import jjj.base.Crew;

/** Threads for one piece of work at a time; how many of them help can be changed between two pieces. */
final class Team implements AutoCloseable, Crew {
    private final int most;
    private final ExecutorService helpers;
    private final AtomicInteger hands = new AtomicInteger();

    /** @param most threads, the one that asks included; all of them help at first */
    Team(int most) {
        this.most = most;
        this.hands.set(most);
        this.helpers = Executors.newFixedThreadPool(Math.max(1, most - 1), work -> {
            Thread thread = new Thread(work, "bench");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** All threads there are. */
    int most() {
        return most;
    }

    /** From now on so many threads work. */
    void use(int number) {
        hands.set(number);
    }

    @Override
    public void each(int parts, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        Runnable help = () -> {
            for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
                work.accept(part);
            }
        };
        List<Future<?>> helping = new ArrayList<>();
        for (int hand = 1; hand < Math.min(hands.get(), parts); hand++) {
            helping.add(helpers.submit(help));
        }
        help.run();
        helping.forEach(Team::await);
    }

    private static void await(Future<?> help) {
        try {
            help.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while others worked", e);
        }
    }

    @Override
    public void close() {
        helpers.shutdownNow();
    }
}
