package jjj.phase.demography;

import jjj.base.Crew;
import jjj.base.Draws;
import jjj.base.IndexList;
import jjj.base.Parts;
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
    private static final int BLOCK = 1024;

    private final double deathPerYear;
    private final Crew crew;
    private final IndexList[] dead = Parts.lists();

    /** @param crew finds who dies, part by part */
    SkilledLives(double deathPerYear, Crew crew) {
        this.deathPerYear = deathPerYear;
        this.crew = crew;
    }

    void pass(World world, int month) {
        SkilledWorkers workers = world.workers();
        crew.each(Parts.COUNT, part -> find(workers, world.draws(), month, part));
        for (IndexList part : dead) {
            for (int place = 0; place < part.size(); place++) {
                workers.markGone(part.get(place), Exit.DEATH);
            }
        }
    }

    private void find(SkilledWorkers workers, Draws draws, int month, int part) {
        dead[part].clear();
        long moment = Draws.moment(month, Stream.DEATH);
        short[] others = new short[BLOCK];
        int[] born = new int[BLOCK];
        int until = Parts.until(part, workers.size());
        for (int first = Parts.from(part, workers.size()); first < until; first += BLOCK) {
            int length = Math.min(BLOCK, until - first);
            int count = workers.birthdays(first, length, Math.floorMod(month, MONTHS), others, born);
            for (int place = 0; place < count; place++) {
                int worker = born[place];
                if (draws.uniform(moment, workers.id(worker)) < deathPerYear && !workers.isGone(worker)) {
                    dead[part].add(worker);
                }
            }
        }
    }
}
