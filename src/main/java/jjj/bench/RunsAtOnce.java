package jjj.bench;

import java.util.ArrayList;
import java.util.List;
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
    private final Team team;

    /** @param team as many runs as it has threads */
    RunsAtOnce(RegionModel model, Scenario scenario, Team team) {
        this.model = model;
        this.scenario = scenario;
        this.team = team;
    }

    /** @param rounds so many months in turn and as many at once: the fastest of each counts */
    Figures.AtOnce run(int rounds) {
        List<RunUnderWay> runs = new ArrayList<>();
        for (int seed = 1; seed <= team.most(); seed++) {
            runs.add(model.begin(scenario, seed, (month, place, measure, value) -> {}));
        }
        long[] sums = new long[team.most()];
        return new Figures.AtOnce(
                team.most(),
                gain(rounds, run -> runs.get(run).runUntil(runs.get(run).nextMonth())),
                gain(rounds, run -> sums[run] += arithmetic(run)));
    }

    /** How many times as fast everything is at once as in turn. */
    private double gain(int rounds, IntConsumer work) {
        double inTurn = Double.POSITIVE_INFINITY;
        double atOnce = Double.POSITIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            inTurn = Math.min(inTurn, seconds(1, work));
            atOnce = Math.min(atOnce, seconds(team.most(), work));
        }
        return inTurn / atOnce;
    }

    private double seconds(int threads, IntConsumer work) {
        team.use(threads);
        return Clock.seconds(() -> team.each(team.most(), work));
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
}
