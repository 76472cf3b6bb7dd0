package jjj.phase.demography;

import jjj.base.Draws;
import jjj.base.Stream;
import jjj.world.SkilledWorkers;
import jjj.world.SkilledWorkers.Exit;
import jjj.world.SkilledWorkers.Family;
import jjj.world.SkilledWorkers.Status;
import jjj.world.World;

/**
 * What happens to a skilled person once a year, in the month of her birthday: she may die, retires at the age for it,
 * ends her studies, has a child, and the child grows.
 *
 * <pre>  P(death) = q a year;   P(first child) = f a year from 25 to 39;   6 years at home, then 9 at school on average  </pre>
 *
 * Draws are keyed by (person, month). Left out: deaths by age, second children. Source: model.md 5.2 (deaths), the rest
 * a design of this project; values: rows {@code demography.*}.
 */
final class SkilledLives {
    private static final int MONTHS = 12;
    private static final int STUDIES_END = 28;
    private static final int FIRST_CHILD_FROM = 25;
    private static final int FIRST_CHILD_UNTIL = 39;
    private static final double LEAVES_HOME_PER_YEAR = 1 / 6.0;
    private static final double LEAVES_SCHOOL_PER_YEAR = 1 / 9.0;

    private final double deathPerYear;
    private final int retirementAge;
    private final double firstChildPerYear;

    SkilledLives(DemographyParameters parameters) {
        this.deathPerYear = parameters.skilledDeath();
        this.retirementAge = parameters.entry().retirementAge();
        this.firstChildPerYear = parameters.entry().firstChildPerYear();
    }

    void pass(World world, int month) {
        SkilledWorkers workers = world.workers();
        Draws draws = world.draws();
        for (int worker = 0; worker < workers.size(); worker++) {
            if ((month - workers.bornIn(worker)) % MONTHS == 0) {
                birthday(workers, worker, month, draws);
            }
        }
    }

    private void birthday(SkilledWorkers workers, int worker, int month, Draws draws) {
        long id = workers.id(worker);
        if (draws.uniform(id, month, Stream.DEATH) < deathPerYear) {
            workers.markGone(worker, Exit.DEATH);
            return;
        }
        int age = workers.age(worker, month);
        int status = workers.status(worker);
        if (age >= retirementAge && status != Status.RETIRED.ordinal()) {
            workers.leavePost(worker);
            workers.setCohort(worker, 0, 0);
            workers.setStatus(worker, Status.RETIRED);
        } else if (age >= STUDIES_END && status == Status.STUDENT.ordinal()) {
            workers.setStatus(worker, Status.EMPLOYED);
        }
        grow(workers, worker, age, draws.uniform(id, month, Stream.LIFE));
    }

    private void grow(SkilledWorkers workers, int worker, int age, double u) {
        switch (Family.values()[workers.family(worker)]) {
            case NO_CHILD -> {
                if (age >= FIRST_CHILD_FROM && age <= FIRST_CHILD_UNTIL && u < firstChildPerYear) {
                    workers.setFamily(worker, Family.SMALL_CHILD);
                }
            }
            case SMALL_CHILD -> {
                if (u < LEAVES_HOME_PER_YEAR) {
                    workers.setFamily(worker, Family.SCHOOL_CHILD);
                }
            }
            case SCHOOL_CHILD -> {
                if (u < LEAVES_SCHOOL_PER_YEAR) {
                    workers.setFamily(worker, Family.GROWN_CHILD);
                }
            }
            case GROWN_CHILD -> {
                // nothing more changes
            }
        }
    }
}
