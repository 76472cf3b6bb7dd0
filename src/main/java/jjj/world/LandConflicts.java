package jjj.world;

import jjj.base.StateStream;

/** Displaced people by government: who got a home, and the points of conflict counted so far. */
public final class LandConflicts {
    private final double[] points;
    private final long[] displacedBefore;
    private final double[] housed;

    /** No conflict. */
    LandConflicts(int governments) {
        points = new double[governments];
        displacedBefore = new long[governments];
        housed = new double[governments];
    }

    /** Points counted to date. */
    public double points(int government) {
        return points[government];
    }

    /** People displaced up to the last count. */
    public long displacedBefore(int government) {
        return displacedBefore[government];
    }

    /** Counts a month. */
    public void add(int government, double more, long displaced) {
        points[government] += more;
        displacedBefore[government] = displaced;
    }

    /** Displaced people who got a home to date. */
    public double housed(int government) {
        return housed[government];
    }

    /** Displaced people get a home. */
    public void house(int government, double people) {
        housed[government] += people;
    }

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(points);
        state.numbers(displacedBefore);
        state.numbers(housed);
    }
}
