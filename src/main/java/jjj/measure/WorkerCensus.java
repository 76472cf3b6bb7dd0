package jjj.measure;

import jjj.world.Geography;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/** One pass over all skilled people a month: who commutes, and who holds a moved post and lives there. Persons. */
final class WorkerCensus {
    private final long[][] dailyCommuters;
    private final long[][] weeklyCommuters;
    private final long[] holdersOfMovedPosts;
    private final long[] settledHolders;
    private final long[] withLocalHukou;
    private long withPost;

    private WorkerCensus(int governments) {
        dailyCommuters = new long[governments][governments];
        weeklyCommuters = new long[governments][governments];
        holdersOfMovedPosts = new long[governments];
        settledHolders = new long[governments];
        withLocalHukou = new long[governments];
    }

    static WorkerCensus of(World world) {
        WorkerCensus census = new WorkerCensus(world.geography().governmentCount());
        SkilledWorkers workers = world.workers();
        for (int worker = 0; worker < workers.size(); worker++) {
            if (!workers.isGone(worker)) {
                census.count(world.geography(), workers, worker);
            }
        }
        return census;
    }

    private void count(Geography geography, SkilledWorkers workers, int worker) {
        int persons = workers.personsPerAgent();
        int livesIn = geography.governmentOf(workers.home(worker));
        if (workers.hukou(worker) == livesIn) {
            withLocalHukou[livesIn] += persons;
        }
        int work = workers.work(worker);
        if (work == SkilledWorkers.NOWHERE) {
            return;
        }
        withPost += persons;
        int worksIn = geography.governmentOf(work);
        if (worksIn != livesIn) {
            (workers.isWeekly(worker) ? weeklyCommuters : dailyCommuters)[livesIn][worksIn] += persons;
        }
        if (workers.outcome(worker) != 0 && workers.cohortGovernment(worker) == worksIn) {
            holdersOfMovedPosts[worksIn] += persons;
            if (livesIn == worksIn) {
                settledHolders[worksIn] += persons;
            }
        }
    }

    /** Skilled people with a post. */
    long withPost() {
        return withPost;
    }

    /** Skilled people who live under one government and work under another. */
    double commutersInto(int government, boolean weekly) {
        double sum = 0;
        for (long[] from : weekly ? weeklyCommuters : dailyCommuters) {
            sum += from[government];
        }
        return sum;
    }

    /** Skilled people who live here and work under another government. */
    double commutersOutOf(int government) {
        double sum = 0;
        for (int to = 0; to < dailyCommuters.length; to++) {
            sum += dailyCommuters[government][to] + weeklyCommuters[government][to];
        }
        return sum;
    }

    double holdersOfMovedPosts(int government) {
        return holdersOfMovedPosts[government];
    }

    double settledHolders(int government) {
        return settledHolders[government];
    }

    double withLocalHukou(int government) {
        return withLocalHukou[government];
    }
}
