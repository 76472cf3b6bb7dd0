package jjj.measure;

import jjj.world.World;

/**
 * A measure and how it is taken.
 *
 * @param measure name, unit, formula, titles, level
 * @param taken gives the value at a place, NaN where it is not defined there or then
 */
record Definition(Measure measure, Taken taken) {
    /** Takes a value. */
    @FunctionalInterface
    interface Taken {
        double at(World world, Scope scope);
    }

    static Definition of(
            String name, String unit, String formula, String english, String chinese, Level level, Taken taken) {
        return new Definition(new Measure(name, unit, formula, english, chinese, level), taken);
    }
}
