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
        long key = draws.key(id, 0, Stream.CHILD);
        if (Draws.indexed(key, 0) >= parentShare) {
            return SkilledWorkers.Family.NO_CHILD;
        }
        int atBirth = ageFrom + (int) (Draws.indexed(key, 1) * (ageTo - ageFrom + 1));
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
     * Lets a birthday pass: family, retirement, end of studies.
     *
     * @return whether the child has reached school age or left school
     */
    boolean birthday(SkilledWorkers workers, int worker, Draws draws, int month) {
        int age = workers.age(worker, month);
        int before = workers.family(worker);
        SkilledWorkers.Family now = stage(draws, workers.id(worker), age);
        workers.setFamily(worker, now);
        int status = workers.status(worker);
        if (status == SkilledWorkers.Status.EMPLOYED.ordinal() && age >= retirementAge) {
            workers.leavePost(worker);
            workers.setStatus(worker, SkilledWorkers.Status.RETIRED);
        } else if (status == SkilledWorkers.Status.STUDENT.ordinal() && age >= studyUntil) {
            workers.setStatus(worker, SkilledWorkers.Status.EMPLOYED);
        }
        int school = SkilledWorkers.Family.SCHOOL_CHILD.ordinal();
        return before != now.ordinal() && (before == school || now.ordinal() == school);
    }
}
