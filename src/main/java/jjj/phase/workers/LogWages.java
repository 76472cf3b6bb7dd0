package jjj.phase.workers;

import jjj.world.World;

/** Logarithms of this month's wages by slot (zone · kinds + kind), ln of CNY a year. */
final class LogWages {
    private final double[] ln;

    LogWages(World world) {
        ln = new double[world.geography().zoneCount() * world.posts().kinds()];
    }

    /** Takes over the wages of the month. */
    void refresh(World world) {
        for (int slot = 0; slot < ln.length; slot++) {
            ln[slot] = Elementary.log(Math.max(1, world.posts().wageYuanPerYear(slot)));
        }
    }

    /** ln of the wage of a post. */
    double of(int slot) {
        return ln[slot];
    }
}
