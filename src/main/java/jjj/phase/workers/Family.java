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
        if (age < ageFrom) {
            return SkilledWorkers.Family.NO_CHILD;
        }
        long key = draws.key(LIFE, id);
        if (Draws.marked(key, PARENT) >= parentShare) {
            return SkilledWorkers.Family.NO_CHILD;
        }
        int atBirth = ageFrom + (int) (Draws.marked(key, AGE_AT_BIRTH) * (ageTo - ageFrom + 1));
        int child = age - atBirth;
        if (child < 0) {
            return SkilledWorkers.Family.NO_CHILD;
        }
        if (child < schoolFrom) {
            return SkilledWorkers.Family.SMALL_CHILD;
        }
        return child < schoolTo ? SkilledWorkers.Family.SCHOOL_CHILD : SkilledWorkers.Family.GROWN_CHILD;
    }

    /**
     * Lets a birthday pass for the family. Children who have left school do not come back: nothing need be drawn for their
     * parents.
     *
     * @return whether the child has reached school age or left school
     */
    boolean growsOlder(SkilledWorkers workers, int worker, Draws draws, int age) {
        int before = workers.family(worker);
        if (before == SkilledWorkers.Family.GROWN_CHILD.ordinal()) {
            return false;
        }
        SkilledWorkers.Family now = stage(draws, workers.id(worker), age);
        if (before == now.ordinal()) {
            return false;
        }
        workers.setFamily(worker, now);
        int school = SkilledWorkers.Family.SCHOOL_CHILD.ordinal();
        return before == school || now.ordinal() == school;
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
