package jjj.bench;

import jjj.base.Draws;
import jjj.base.Stream;

/**
 * A worker rule short enough to be written twice. Every month each agent draws a number; 3 % consider a change and choose
 * among {@value #PLACES} places by a logit of wage and distance; everybody is a month older in place.
 *
 * <pre>  P(j | here) ∝ exp(wage_j − 0.35 · |here − j| + 2.5 · [j = here]) </pre>
 */
final class Rule {
    /** Where one can be. */
    static final int PLACES = 15;

    private static final double CONSIDERING = 0.03;
    private static final double PER_PLACE = 0.35;
    private static final double STAYING = 2.5;
    private static final int FIRST_MONTH = 24_204;

    private final Draws draws;
    private final double[] wages = new double[PLACES];

    Rule(long seed) {
        draws = new Draws(seed);
        for (int place = 0; place < PLACES; place++) {
            wages[place] = draws.uniform(place, FIRST_MONTH, Stream.CONSIDER);
        }
    }

    /** Where an agent is at the start. */
    static int firstPlace(long agent) {
        return (int) (agent % PLACES);
    }

    /** Whether she considers a change. */
    boolean considers(long agent, int month) {
        return draws.uniform(agent, FIRST_MONTH + month, Stream.CONSIDER) < CONSIDERING;
    }

    /** The same for a block of agents: the bits of their draws, and the limit below which they consider. */
    void draw(int month, long[] agents, int from, int count, long[] bits) {
        draws.bits(Draws.moment(FIRST_MONTH + month, Stream.CONSIDER), agents, from, count, bits);
    }

    /** Bits below it consider a change. */
    static long limit() {
        return Draws.limit(CONSIDERING);
    }

    /** The number by which she chooses. */
    double choice(long agent, int month) {
        return draws.uniform(agent, FIRST_MONTH + month, Stream.STAY);
    }

    /** Cumulated weights of the places, as seen from one. */
    void weigh(int here, double[] cumulated) {
        double sum = 0;
        for (int place = 0; place < PLACES; place++) {
            double staying = place == here ? STAYING : 0;
            sum += StrictMath.exp(wages[place] - PER_PLACE * Math.abs(here - place) + staying);
            cumulated[place] = sum;
        }
    }

    /** The place that a draw falls on. */
    static int chosen(double[] cumulated, double drawn) {
        double at = drawn * cumulated[PLACES - 1];
        int place = 0;
        while (cumulated[place] <= at) {
            place++;
        }
        return place;
    }
}
