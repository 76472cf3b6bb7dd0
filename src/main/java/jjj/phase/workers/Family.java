package jjj.phase.workers;

import jjj.base.Draws;
import jjj.base.ParameterSource;
import jjj.base.Stream;
import jjj.world.SkilledWorkers;

/**
 * The course of a family and of a working life. Whether and at which age somebody has a child is a keyed draw, the same
 * in every scenario; the child's birthday is the parent's.
 *
 * <pre>  child = u₀ &lt; 0.78;   age at birth = 24 + ⌊u₁ · 13⌋;   school from 6 to 15;   retirement at 60 </pre>
 *
 * With the defaults 35 % of those aged 30–49 have a child of school age (docs/initialisation.md).
 */
record Family(
        double parentShare, int ageFrom, int ageTo, int schoolFrom, int schoolTo, int retirementAge, int studyUntil) {
    private static final SkilledWorkers.Family[] STAGES = SkilledWorkers.Family.values();
    private static final int NO_CHILD_TO_GROWN = SkilledWorkers.Family.GROWN_CHILD.ordinal();
    private static final long LIFE = Draws.moment(0, Stream.CHILD);
    private static final long PARENT = Draws.mark(0);
    private static final long AGE_AT_BIRTH = Draws.mark(1);

    static Family from(ParameterSource source) {
        return new Family(
                source.get("worker.parentShare"),
                (int) source.get("worker.parentAgeFrom"),
                (int) source.get("worker.parentAgeTo"),
                (int) source.get("worker.schoolFromAge"),
                (int) source.get("worker.schoolToAge"),
                (int) source.get("worker.retirementAge"),
                (int) source.get("worker.studyUntilAge"));
    }

    /** Stage of the family of a person at an age. */
    SkilledWorkers.Family stage(Draws draws, long id, int age) {
        return STAGES[stageNumber(draws, id, age)];
    }

    /** The same as an ordinal, without a branch: nobody can guess how old a child is. */
    private int stageNumber(Draws draws, long id, int age) {
        long key = draws.key(LIFE, id);
        int childless = isFrom(parentShare, Draws.marked(key, PARENT));
        int atBirth = ageFrom + (int) (Draws.marked(key, AGE_AT_BIRTH) * (ageTo - ageFrom + 1));
        int child = age - atBirth;
        int stage = NO_CHILD_TO_GROWN + (child >> 31) + (child - schoolFrom >> 31) + (child - schoolTo >> 31);
        return stage & childless - 1;
    }

    /** 1 if a number is the limit or above it, otherwise 0. */
    private static int isFrom(double limit, double number) {
        return 1 - (int) (Double.doubleToRawLongBits(number - limit) >>> 63);
    }

    /**
     * Lets a birthday pass for the family.
     *
     * @return whether the child has reached school age or left school
     */
    boolean growsOlder(SkilledWorkers workers, int worker, Draws draws, int age) {
        int before = workers.family(worker);
        int now = stageNumber(draws, workers.id(worker), age);
        if (before == now) {
            return false;
        }
        workers.setFamily(worker, STAGES[now]);
        int school = SkilledWorkers.Family.SCHOOL_CHILD.ordinal();
        return before == school || now == school;
    }

    /** Whether somebody of a status retires at an age, or has finished studies. */
    boolean endsStage(int status, int age) {
        return status == SkilledWorkers.Status.EMPLOYED.ordinal() && age >= retirementAge
                || status == SkilledWorkers.Status.STUDENT.ordinal() && age >= studyUntil;
    }

    /** Somebody retires, or looks for a post after studies. */
    void endStage(SkilledWorkers workers, int worker) {
        if (workers.status(worker) == SkilledWorkers.Status.EMPLOYED.ordinal()) {
            workers.leavePost(worker);
            workers.setStatus(worker, SkilledWorkers.Status.RETIRED);
        } else {
            workers.setStatus(worker, SkilledWorkers.Status.EMPLOYED);
        }
    }
}
