package jjj.world;

import jjj.base.StateStream;

/**
 * Private innovative firms by zone, size class and year of age, as counts. Size classes have 1–9, 10–49 and 50–299
 * posts.
 */
public final class Innovators {
    /** Size classes. */
    public static final int SIZES = 3;
    /** Ages in years 0 … 9 and older. */
    public static final int AGES = 11;

    private final long[][][] firms;
    private final double[][] firmMonths;
    private final double[][] closures;
    private final long[] entries;
    private final long[] exits;

    /** No firms yet. */
    public Innovators(int zones) {
        firms = new long[zones][SIZES][AGES];
        firmMonths = new double[zones][AGES];
        closures = new double[zones][AGES];
        entries = new long[zones];
        exits = new long[zones];
    }

    /** Firms of a zone, size class and age. */
    public long firms(int zone, int size, int age) {
        return firms[zone][size][age];
    }

    /** All firms of a zone. */
    public long firms(int zone) {
        long sum = 0;
        for (long[] ofSize : firms[zone]) {
            for (long count : ofSize) {
                sum += count;
            }
        }
        return sum;
    }

    /** Initial state. */
    public void open(int zone, int size, int age, long count) {
        firms[zone][size][age] = count;
    }

    /** Firms enter at age 0. */
    public void enter(int zone, int size, long count) {
        firms[zone][size][0] += count;
        entries[zone] += count;
    }

    /** Firms close or leave. */
    public void exit(int zone, int size, int age, long count) {
        if (count > firms[zone][size][age]) {
            throw new IllegalStateException("zone %d has %d firms of size class %d and age %d, not the %d that close"
                    .formatted(zone, firms[zone][size][age], size, age, count));
        }
        firms[zone][size][age] -= count;
        exits[zone] += count;
    }

    /** Firms grow a year older. */
    public void growOlder(int zone, int size, int age, long count) {
        firms[zone][size][age] -= count;
        firms[zone][size][Math.min(age + 1, AGES - 1)] += count;
    }

    /** What was observed of survival fades: a part of it is remembered. */
    public void forget(double remembered) {
        for (int zone = 0; zone < firmMonths.length; zone++) {
            for (int age = 0; age < AGES; age++) {
                firmMonths[zone][age] *= remembered;
                closures[zone][age] *= remembered;
            }
        }
    }

    /** Of the firms of an age alive at the beginning of a month, some closed in it. */
    public void observe(int zone, int age, long alive, long closed) {
        firmMonths[zone][age] += alive;
        closures[zone][age] += closed;
    }

    /** Firm-months observed at an age in completed years, fading. */
    public double firmMonths(int zone, int age) {
        return firmMonths[zone][age];
    }

    /** Closures observed at an age in completed years, fading. */
    public double closures(int zone, int age) {
        return closures[zone][age];
    }

    /** Firms that entered to date. */
    public long entries(int zone) {
        return entries[zone];
    }

    /** Firms that closed to date. */
    public long exits(int zone) {
        return exits[zone];
    }

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(firms);
        state.numbers(firmMonths);
        state.numbers(closures);
        state.numbers(entries);
        state.numbers(exits);
    }
}
