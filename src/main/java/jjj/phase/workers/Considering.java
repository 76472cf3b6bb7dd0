package jjj.phase.workers;

import jjj.base.Draws;
import jjj.base.IndexList;
import jjj.base.Stream;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/**
 * The hot loop: who of a part of all skilled people has an occasion considers a change, and decides.
 *
 * <p>A thousand people at a time, so that what is read to find out who has an occasion is still in the cache when those who
 * have one decide. First the draws of all, then the occasions of all, each a plain loop over arrays; one of thirty has an
 * occasion and goes on to {@link Decider}. Reason and gain of each step: docs/decisions/17-speed.md.
 */
final class Considering {
    private static final int MONTHS_AT_HOME = 256;
    private static final int BLOCK = 1024;
    /** Bits of a draw that is below every chance. */
    private static final long SURELY = -1;

    private final NewLines lines;
    private final Decider decider;
    private final byte[] leaseEnds = new byte[MONTHS_AT_HOME];
    private final long considerLimit;
    private final long searchLimit;
    private final long[] drawn = new long[BLOCK];
    private final int[] found = new int[BLOCK];

    Considering(Occasions occasions, NewLines lines, Decider decider) {
        this.lines = lines;
        this.decider = decider;
        this.considerLimit = Draws.limit(occasions.considerPerMonth());
        this.searchLimit = Draws.limit(occasions.searchPerMonth());
        for (int months = occasions.leaseMonths(); months < MONTHS_AT_HOME - 1; months += occasions.leaseMonths()) {
            leaseEnds[months] = 1;
        }
    }

    /**
     * The people from one index to another.
     *
     * @param schoolChanges those of them whose child begins or leaves school this month, in order
     */
    void pass(World world, int month, int from, int until, IndexList schoolChanges) {
        SkilledWorkers workers = world.workers();
        long moment = Draws.moment(month, Stream.CONSIDER);
        decider.begin();
        int next = 0;
        for (int first = from; first < until; first += BLOCK) {
            int length = Math.min(BLOCK, until - first);
            workers.draw(world.draws(), moment, first, length, drawn);
            for (; next < schoolChanges.size() && schoolChanges.get(next) < first + length; next++) {
                drawn[schoolChanges.get(next) - first] = SURELY;
            }
            if (lines.any()) {
                markReached(workers, first, length);
            }
            int count = workers.occasions(first, length, drawn, considerLimit, searchLimit, leaseEnds, found);
            for (int place = 0; place < count; place++) {
                decider.decide(world, month, found[place]);
            }
        }
    }

    private void markReached(SkilledWorkers workers, int first, int length) {
        for (int place = 0; place < length; place++) {
            if (lines.reach(workers, first + place)) {
                drawn[place] = SURELY;
            }
        }
    }
}
