package jjj.experiment;

import java.util.OptionalDouble;

/**
 * What runs will take; empty where no run of that size was made here yet.
 *
 * @param seconds time to simulate on the threads asked for
 * @param bytes room on the disk for the runs' files and their part of tables and charts
 */
public record Forecast(OptionalDouble seconds, OptionalDouble bytes) {
    static final Forecast UNKNOWN = new Forecast(OptionalDouble.empty(), OptionalDouble.empty());
}
