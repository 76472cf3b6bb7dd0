package jjj.base;

/** Where a phase gets its parameters from when a run is built: one checked table, by dotted name. */
public interface ParameterSource {
    /**
     * The value in force, in the unit that the parameter table states.
     *
     * @throws IllegalArgumentException when there is no such parameter
     */
    double get(String name);
}
