package jjj.phase.workers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jjj.base.Draws;
import jjj.base.Stream;
import jjj.world.MovedPosts.Outcome;
import org.junit.jupiter.api.Test;

/** Gumbel-max down the tree gives the nested logit, and switches few when little changes. */
final class NestedLogitTest {
    private static final int PEOPLE = 200_000;
    private static final MovedPostTree TREE = new MovedPostTree(0.3, 0.1, 0.9, 0.4, 0.7, 0.6, 0.6);

    private final Draws draws = new Draws(11);

    private Outcome outcome(MovedPostTree tree, int person) {
        return tree.choose(level -> Elementary.gumbel(draws.uniform(person, 0, Stream.MOVED_POST, level)));
    }

    @Test
    void sharesOfChoosersMeetTheFormula() {
        double[] counts = new double[5];
        for (int person = 0; person < PEOPLE; person++) {
            counts[outcome(TREE, person).ordinal()]++;
        }
        double[] expected = TREE.probabilities();
        double sum = 0;
        for (int i = 0; i < 5; i++) {
            // four standard errors: a right model fails once in 3,000 seeds
            double tolerance = 4 * StrictMath.sqrt(expected[i] * (1 - expected[i]) / PEOPLE);
            assertEquals(expected[i], counts[i] / PEOPLE, tolerance, Outcome.values()[i].id());
            sum += expected[i];
        }
        assertEquals(1, sum, 1e-12);
    }

    @Test
    void probabilitiesAreThoseOfTheTreeByHand() {
        double settle = .6 * StrictMath.log(StrictMath.exp(.3 / .6) + StrictMath.exp(.1 / .6));
        double commute = .6 * StrictMath.log(StrictMath.exp(.9 / .6) + StrictMath.exp(.4 / .6));
        double all = StrictMath.exp(settle) + StrictMath.exp(commute) + StrictMath.exp(.7);
        double transfers = StrictMath.exp(settle) / all / (1 + StrictMath.exp((.1 - .3) / .6));
        assertEquals(transfers, TREE.probabilities()[0], 1e-12);
        assertEquals(StrictMath.exp(.7) / all, TREE.probabilities()[4], 1e-12);
    }

    @Test
    void aSmallChangeOfOneAlternativeSwitchesFewerThanACumulativeTable() {
        double shift = .01;
        MovedPostTree changed = new MovedPostTree(.3 + shift, .1, .9, .4, .7, .6, .6);
        int switched = 0;
        int switchedElsewhere = 0;
        int switchedByTable = 0;
        for (int person = 0; person < PEOPLE; person++) {
            Outcome before = outcome(TREE, person);
            Outcome after = outcome(changed, person);
            switched += before == after ? 0 : 1;
            boolean otherNests = before.ordinal() > 1 && after.ordinal() > 1;
            switchedElsewhere += before != after && otherNests ? 1 : 0;
            double u = draws.uniform(person, 0, Stream.TASTE);
            switchedByTable += byTable(TREE, u) == byTable(changed, u) ? 0 : 1;
        }
        double moved = changed.probabilities()[0] - TREE.probabilities()[0];
        assertTrue(switched < 1.5 * moved * PEOPLE, switched + " switched");
        assertTrue(3 * switched < 2 * switchedByTable, switched + " against " + switchedByTable);
        assertEquals(0, switchedElsewhere, "between alternatives of other nests");
    }

    private static int byTable(MovedPostTree tree, double u) {
        double sum = 0;
        double[] shares = tree.probabilities();
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            if (u < sum) {
                return i;
            }
        }
        return shares.length - 1;
    }
}
