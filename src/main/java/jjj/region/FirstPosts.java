package jjj.region;

import jjj.base.Draws;
import jjj.base.Stream;
import jjj.rules.EmployerKind;
import jjj.world.SkilledWorkers;
import jjj.world.SkilledWorkers.Status;
import jjj.world.World;

/** Gives those who are employed their post: zone by gravity, kind in turn so that the kinds of a zone are met. */
final class FirstPosts {
    private static final int DRAW = 10;
    private static final int KINDS = EmployerKind.count();

    private final World world;
    private final Commuting commuting;
    private final Work2016 work;
    private final double meanMonthsInPost;

    FirstPosts(World world, Commuting commuting, Work2016 work, double meanMonthsInPost) {
        this.world = world;
        this.commuting = commuting;
        this.work = work;
        this.meanMonthsInPost = meanMonthsInPost;
    }

    void fill() {
        SkilledWorkers workers = world.workers();
        int zones = world.geography().zoneCount();
        long[] employed = new long[zones];
        for (int worker = 0; worker < workers.size(); worker++) {
            employed[workers.home(worker)] += isEmployed(workers, worker) ? 1 : 0;
        }
        double[] filled = new double[zones];
        for (int slot = 0; slot < work.skilledPosts.length; slot++) {
            filled[slot / KINDS] += work.skilledPosts[slot];
        }
        long[][] left = commuting.agents(employed, filled);
        int[] next = new int[zones];
        long[] given = new long[zones * KINDS];
        for (int worker = 0; worker < workers.size(); worker++) {
            if (isEmployed(workers, worker)) {
                int home = workers.home(worker);
                while (left[home][next[home]] == 0) {
                    next[home]++;
                }
                left[home][next[home]]--;
                take(worker, next[home], kind(next[home], filled[next[home]], given));
            }
        }
    }

    private static boolean isEmployed(SkilledWorkers workers, int worker) {
        return workers.status(worker) == Status.EMPLOYED.ordinal();
    }

    /** The kind that is furthest behind its share. */
    private int kind(int zone, double posts, long[] given) {
        long arrived = 1;
        for (int kind = 0; kind < KINDS; kind++) {
            arrived += given[zone * KINDS + kind];
        }
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int kind = 0; kind < KINDS; kind++) {
            double behind = arrived * work.skilledPosts[zone * KINDS + kind] / posts - given[zone * KINDS + kind];
            if (behind > most) {
                most = behind;
                best = kind;
            }
        }
        given[zone * KINDS + best]++;
        return best;
    }

    private void take(int worker, int zone, int kind) {
        SkilledWorkers workers = world.workers();
        workers.takePost(worker, zone, kind);
        Draws draws = world.draws();
        double u = draws.uniform(workers.id(worker), world.startMonth(), Stream.BIRTH, DRAW);
        int months = (int) (-meanMonthsInPost * StrictMath.log(u));
        int working = Math.max(0, world.startMonth() - workers.bornIn(worker) - 22 * 12);
        workers.setMonthsInPost(worker, Math.min(months, working));
        if (workers.hukou(worker) != world.geography().governmentOf(workers.home(worker))) {
            workers.setPoints(worker, Math.min(months, working));
        }
    }
}
