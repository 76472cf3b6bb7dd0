package jjj.phase.workers;

import java.util.Arrays;
import jjj.base.Crew;
import jjj.base.IndexList;
import jjj.base.Parts;
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
    private final IndexList[] moved = Parts.lists();
    private boolean any;

    Stayers(World world) {
        this.geography = world.geography();
        this.firstMonth = world.startMonth();
        this.working = new int[geography.governmentCount()][64];
        this.living = new int[geography.governmentCount()][64];
    }

    /** Counts, and notes the counts with the moved posts. */
    void count(World world, int month, Crew crew) {
        prepare(month - firstMonth + 1);
        crew.each(Parts.COUNT, part -> scan(world.workers(), part));
        for (IndexList part : moved) {
            any |= part.size() > 0;
            for (int place = 0; place < part.size(); place++) {
                count(world.workers(), part.get(place), world.workers().outcome(part.get(place)));
            }
        }
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

    private void scan(SkilledWorkers workers, int part) {
        moved[part].clear();
        int until = Parts.until(part, workers.size());
        int worker = workers.nextMoved(Parts.from(part, workers.size()), until);
        while (worker < until) {
            if (!workers.isGone(worker)) {
                moved[part].add(worker);
            }
            worker = workers.nextMoved(worker + 1, until);
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
