package jjj.measure;

import jjj.world.Geography;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/**
 * What every place asks for, taken once a month: all skilled people counted, who commutes, who holds a moved post and
 * lives there, in persons; and how every zone stands beside the best.
 */
final class WorkerCensus {
    private final long[][] dailyCommuters;
    private final long[][] weeklyCommuters;
    private final long[] holdersOfMovedPosts;
    private final long[] settledHolders;
    private final long[] withLocalHukou;
    private final long[] withPostLivingIn;
    private final long[] workElsewhere;
    private final MovedPostGroups groups;
    private final double[] technopoles;
    private long withPost;

    private WorkerCensus(int governments, int zones, double[] technopoles) {
        this.technopoles = technopoles;
        withPostLivingIn = new long[zones];
        workElsewhere = new long[zones];
        dailyCommuters = new long[governments][governments];
        weeklyCommuters = new long[governments][governments];
        holdersOfMovedPosts = new long[governments];
        settledHolders = new long[governments];
        withLocalHukou = new long[governments];
        groups = new MovedPostGroups(governments);
    }

    static WorkerCensus of(World world, int month) {
        WorkerCensus census = new WorkerCensus(
                world.geography().governmentCount(),
                world.geography().zoneCount(),
                InnovationMeasures.technopoles(world));
        census.countPairs(world);
        census.countExceptions(world, month);
        return census;
    }

    /** Nearly everybody is known by two bytes: homes beside posts, and homes beside hukou. */
    private void countPairs(World world) {
        Geography geography = world.geography();
        SkilledWorkers workers = world.workers();
        long persons = workers.personsPerAgent();
        for (int home = 0; home < geography.zoneCount(); home++) {
            int livesIn = geography.governmentOf(home);
            withLocalHukou[livesIn] += persons * workers.agentsByHomeAndHukou(home, livesIn);
            for (int work = 0; work < geography.zoneCount(); work++) {
                int agents = workers.agentsByHomeAndWork(home, work);
                if (agents == 0) {
                    continue;
                }
                int worksIn = geography.governmentOf(work);
                withPost += persons * agents;
                withPostLivingIn[home] += persons * agents;
                workElsewhere[home] += home == work ? 0 : persons * agents;
                if (worksIn != livesIn) {
                    dailyCommuters[livesIn][worksIn] += persons * agents;
                }
            }
        }
    }

    /** Those who commute weekly or hold a moved post are few and are looked up one by one. */
    private void countExceptions(World world, int month) {
        Geography geography = world.geography();
        SkilledWorkers workers = world.workers();
        long persons = workers.personsPerAgent();
        for (int worker = workers.nextException(0); worker < workers.size(); ) {
            if (!workers.isGone(worker) && workers.work(worker) != SkilledWorkers.NOWHERE) {
                int livesIn = geography.governmentOf(workers.home(worker));
                int worksIn = geography.governmentOf(workers.work(worker));
                if (workers.isWeekly(worker) && worksIn != livesIn) {
                    weeklyCommuters[livesIn][worksIn] += persons;
                    dailyCommuters[livesIn][worksIn] -= persons;
                }
                if (workers.outcome(worker) != 0 && workers.cohortGovernment(worker) == worksIn) {
                    holdersOfMovedPosts[worksIn] += persons;
                    settledHolders[worksIn] += livesIn == worksIn ? persons : 0;
                    groups.count(world, worker, month, livesIn == worksIn);
                }
            }
            worker = workers.nextException(worker + 1);
        }
    }

    /** Skilled people with a post. */
    long withPost() {
        return withPost;
    }

    /** Skilled residents of a zone with a post. */
    double withPostLivingIn(int zone) {
        return withPostLivingIn[zone];
    }

    /** Of these, those whose post is in another zone. */
    double workElsewhere(int zone) {
        return workElsewhere[zone];
    }

    /** Technopole index of a zone over 100. */
    double technopole(int zone) {
        return technopoles[zone];
    }

    /** Holders of moved posts by hukou, schooling, age and family. */
    MovedPostGroups groups() {
        return groups;
    }

    /** Skilled people who live under one government and work under another, daily and weekly. */
    double commuters(int home, int work) {
        return dailyCommuters[home][work] + weeklyCommuters[home][work];
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
