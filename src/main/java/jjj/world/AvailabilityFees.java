package jjj.world;

import jjj.base.StateStream;

/** Yearly fees owed to private partners for what they have built: fen a month, each until its term ends. */
public final class AvailabilityFees {
    private static final int SLOTS = 12 * 64;

    private final long[] endingFen = new long[SLOTS];
    private long perMonthFen;

    /** A fee from the month after {@code month} for {@code months} months. */
    public void add(long fenPerMonth, int month, int months) {
        endingFen[Math.floorMod(month + months, SLOTS)] += fenPerMonth;
        perMonthFen += fenPerMonth;
    }

    /** What is due in this month; fees whose last month it is end with it. */
    public long take(int month) {
        int slot = Math.floorMod(month, SLOTS);
        long due = perMonthFen;
        perMonthFen -= endingFen[slot];
        endingFen[slot] = 0;
        return due;
    }

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(endingFen);
        perMonthFen = state.number(perMonthFen);
    }
}
