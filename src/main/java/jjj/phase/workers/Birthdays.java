package jjj.phase.workers;

import jjj.base.Draws;
import jjj.base.IndexList;
import jjj.base.Months;
import jjj.base.Parts;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/**
 * Lets the birthdays of the month pass: first everybody's family, part by part, then the few who retire or have finished
 * their studies, which changes counts that all parts share.
 */
final class Birthdays {
    private static final int BLOCK = 1024;

    private final Family family;
    private final IndexList[] schoolChanges = Parts.lists();
    private final IndexList[] newStages = Parts.lists();
    private final short[][] others = new short[Parts.COUNT][BLOCK];
    private final int[][] born = new int[Parts.COUNT][BLOCK];

    Birthdays(Family family) {
        this.family = family;
    }

    /** Families of a part. */
    void pass(World world, int month, int part) {
        SkilledWorkers workers = world.workers();
        Draws draws = world.draws();
        schoolChanges[part].clear();
        newStages[part].clear();
        int monthOfYear = Math.floorMod(month, Months.PER_YEAR);
        int until = Parts.until(part, workers.size());
        for (int first = Parts.from(part, workers.size()); first < until; first += BLOCK) {
            int length = Math.min(BLOCK, until - first);
            int count = workers.birthdays(first, length, monthOfYear, others[part], born[part]);
            for (int place = 0; place < count; place++) {
                pass(workers, draws, born[part][place], month, part);
            }
        }
    }

    private void pass(SkilledWorkers workers, Draws draws, int worker, int month, int part) {
        if (workers.isGone(worker)) {
            return;
        }
        int age = workers.age(worker, month);
        if (family.growsOlder(workers, worker, draws, age)) {
            schoolChanges[part].add(worker);
        }
        if (family.endsStage(workers.status(worker), age)) {
            newStages[part].add(worker);
        }
    }

    /** Retirement and the end of studies, after all parts. */
    void endStages(SkilledWorkers workers) {
        for (IndexList part : newStages) {
            for (int place = 0; place < part.size(); place++) {
                family.endStage(workers, part.get(place));
            }
        }
    }

    /** Those of a part whose child begins or leaves school. */
    IndexList schoolChanges(int part) {
        return schoolChanges[part];
    }
}
