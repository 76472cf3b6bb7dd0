package jjj.phase.demography;

import jjj.base.Draws;
import jjj.base.Stream;
import jjj.world.SkilledWorkers;
import jjj.world.SkilledWorkers.Exit;
import jjj.world.World;

/**
 * Deaths of skilled people, drawn once a year in the month of the birthday, keyed by (person, month).
 *
 * <pre>  P(death) = q a year  </pre>
 *
 * Left out: deaths by age. Source: docs/initialisation.md; value: row {@code demography.skilledDeathPerYear}.
 */
final class SkilledLives {
    private static final int MONTHS = 12;

    private final double deathPerYear;

    SkilledLives(double deathPerYear) {
        this.deathPerYear = deathPerYear;
    }

    void pass(World world, int month) {
        SkilledWorkers workers = world.workers();
        Draws draws = world.draws();
        int monthOfYear = Math.floorMod(month, MONTHS);
        for (int worker = workers.nextBirthday(0, monthOfYear); worker < workers.size(); ) {
            if (!workers.isGone(worker) && draws.uniform(workers.id(worker), month, Stream.DEATH) < deathPerYear) {
                workers.markGone(worker, Exit.DEATH);
            }
            worker = workers.nextBirthday(worker + 1, monthOfYear);
        }
    }
}
