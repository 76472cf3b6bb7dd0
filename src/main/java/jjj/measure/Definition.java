package jjj.measure;

import jjj.world.World;

/**
 * A measure and how it is taken.
 *
 * @param measure name, unit, formula, titles, level
 * @param taken gives the value at a place, NaN where it is not defined there or then
 */
record Definition(Measure measure, TakenFromCensus taken) {
    /** Takes a value from the state. */
    @FunctionalInterface
    interface Taken {
        double at(World world, Scope scope);
    }

    /** Takes a value from the state and this month's count of skilled people. */
    @FunctionalInterface
    interface TakenFromCensus {
        double at(World world, WorkerCensus census, Scope scope);
    }

    static Definition of(
            String name, String unit, String formula, String english, String chinese, Level level, Taken taken) {
        return counted(name, unit, formula, english, chinese, level, (world, census, scope) -> taken.at(world, scope));
    }

    static Definition counted(
            String name,
            String unit,
            String formula,
            String english,
            String chinese,
            Level level,
            TakenFromCensus taken) {
        return new Definition(new Measure(name, unit, formula, english, chinese, level), taken);
    }
}
