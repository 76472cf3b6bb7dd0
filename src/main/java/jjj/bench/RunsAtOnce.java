package jjj.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import jjj.model.RegionModel;
import jjj.model.RunUnderWay;
import jjj.scenario.Scenario;

/**
 * Runs of several seeds, one after the other and at once, each on a thread of its own: by turns in the same process, with
 * everything compiled, so that what is seen is the gain of running at once alone. Beside it arithmetic that needs no memory:
 * what these cores can give at most.
 */
final class RunsAtOnce {
    private static final int OPERATIONS = 10_000_000;

    private final RegionModel model;
    private final Scenario scenario;
    private final int threads;

    RunsAtOnce(RegionModel model, Scenario scenario, int threads) {
        this.model = model;
        this.scenario = scenario;
        this.threads = threads;
    }

    /** @param rounds so many months in turn and as many at once: the fastest of each counts */
    Figures.AtOnce run(int rounds) {
        ExecutorService hands = Executors.newFixedThreadPool(threads);
        try {
            List<RunUnderWay> runs = new ArrayList<>();
            for (int seed = 1; seed <= threads; seed++) {
                runs.add(model.begin(scenario, seed, (month, place, measure, value) -> {}));
            }
            double[] simulated = fastest(
                    hands, rounds, run -> runs.get(run).runUntil(runs.get(run).nextMonth()));
            long[] sums = new long[threads];
            double[] counted = fastest(hands, rounds, run -> sums[run] += arithmetic(run));
            return new Figures.AtOnce(threads, simulated[0] / simulated[1], counted[0] / counted[1]);
        } finally {
            hands.shutdownNow();
        }
    }

    /** Seconds of everything in turn, and of everything at once. */
    private double[] fastest(ExecutorService hands, int rounds, IntConsumer work) {
        double inTurn = Double.POSITIVE_INFINITY;
        double atOnce = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            inTurn = Math.min(inTurn, Clock.seconds(() -> {
                for (int run = 0; run < threads; run++) {
                    work.accept(run);
                }
            }));
            atOnce = Math.min(atOnce, Clock.seconds(() -> {
                List<Future<?>> under = new ArrayList<>();
                for (int run = 0; run < threads; run++) {
                    int mine = run;
                    under.add(hands.submit(() -> work.accept(mine)));
                }
                under.forEach(RunsAtOnce::await);
            }));
        }
        return new double[] {inTurn, atOnce};
    }

    /**
     * Eight chains of steps that need nothing but registers and do not wait for each other: one of them alone would leave
     * units of a core idle, and two threads that share a core would seem to be two cores.
     */
    private static long arithmetic(long start) {
        long a = start + 1;
        long b = start + 2;
        long c = start + 3;
        long d = start + 4;
        long e = start + 5;
        long f = start + 6;
        long g = start + 7;
        long h = start + 8;
        for (int i = 0; i < OPERATIONS; i++) {
            a ^= a << 13;
            b ^= b >>> 7;
            c ^= c << 17;
            d ^= d >>> 9;
            e += e << 5;
            f ^= f << 11;
            g += g >>> 3;
            h ^= h << 15;
        }
        return a + b + c + d + e + f + g + h;
    }

    private static void await(Future<?> run) {
        try {
            run.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while runs were timed", e);
        }
    }
}
