package jjj.phase.workers;

import java.util.Arrays;
import jjj.base.StateStream;
import jjj.world.Geography;
import jjj.world.MovedPosts;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/** Counts each month who of those that took a moved post still works there, and who of the settlers lives there. */
final class Stayers {
    private final Geography geography;
    private final int firstMonth;
    private int[][] working;
    private int[][] living;
    private boolean any;

    Stayers(World world) {
        this.geography = world.geography();
        this.firstMonth = world.startMonth();
        this.working = new int[geography.governmentCount()][64];
        this.living = new int[geography.governmentCount()][64];
    }

    /** Counts, and notes the counts with the moved posts. */
    void count(World world, int month) {
        prepare(month - firstMonth + 1);
        scan(world.workers());
        MovedPosts posts = world.movedPosts();
        for (int government = 0; any && government < working.length; government++) {
            if (posts.opened(government) > 0) {
                posts.inPost(government).observe(month, firstMonth, working[government]);
                posts.livingThere(government).observe(month, firstMonth, living[government]);
            }
        }
    }

    private void prepare(int cohorts) {
        for (int government = 0; government < working.length; government++) {
            if (working[government].length < cohorts) {
                working[government] = new int[cohorts * 2];
                living[government] = new int[cohorts * 2];
            }
            Arrays.fill(working[government], 0);
            Arrays.fill(living[government], 0);
        }
    }

    private void scan(SkilledWorkers workers) {
        for (int worker = workers.nextMoved(0); worker < workers.size(); worker = workers.nextMoved(worker + 1)) {
            any = true;
            if (!workers.isGone(worker)) {
                count(workers, worker, workers.outcome(worker));
            }
        }
    }

    private void count(SkilledWorkers workers, int worker, int outcome) {
        int government = workers.cohortGovernment(worker);
        int cohort = workers.cohortMonth(worker) - firstMonth;
        int work = workers.work(worker);
        if (work != SkilledWorkers.NOWHERE && geography.governmentOf(work) == government) {
            working[government][cohort]++;
        }
        boolean settled = outcome - 1 <= MovedPosts.Outcome.SETTLES_KEEPS.ordinal();
        if (settled && geography.governmentOf(workers.home(worker)) == government) {
            living[government][cohort]++;
        }
    }

    /** Whether anybody has taken a moved post yet. */
    void state(StateStream state) {
        any = state.flag(any);
    }
}
