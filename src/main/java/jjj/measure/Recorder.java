package jjj.measure;

/** Is told every observation of a run, in one fixed order. */
@FunctionalInterface
public interface Recorder {
    /**
     * Takes one observation.
     *
     * @param monthIndex months since 0000-01: year · 12 + month − 1
     * @param place {@code region}, a province, a government's id or a zone's code
     * @param measure what was measured
     * @param value finite, in the measure's unit; what is not defined in a month is not recorded in it
     */
    void record(int monthIndex, String place, Measure measure, double value);
}
