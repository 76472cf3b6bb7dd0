package jjj.world;

import jjj.base.StateStream;

/**
 * When the principal of a debt falls due, fen by month, and the mean rate of what is outstanding. Terms of up to sixty
 * years.
 */
public final class Maturities {
    private static final int SLOTS = 12 * 64;
    private static final int LONGEST = 12 * 60;

    private final long[] dueFen = new long[SLOTS];
    private long outstandingFen;
    private double ratePerYear;

    /** New debt that falls due at once in {@code months} months; more than one month, at most sixty years. */
    public void add(long fen, int month, int months, double rate) {
        if (fen < 0 || months < 1 || months > LONGEST) {
            throw new IllegalArgumentException("no debt: %d fen for %d months".formatted(fen, months));
        }
        if (fen == 0) {
            return;
        }
        ratePerYear = (ratePerYear * outstandingFen + rate * fen) / (outstandingFen + (double) fen);
        dueFen[slot(month + months)] += fen;
        outstandingFen += fen;
    }

    /** Debt of even ages: an equal part falls due in each of the next {@code months} months. */
    public void addEvenly(long fen, int month, int months, double rate) {
        long part = fen / months;
        for (int ahead = 1; ahead <= months; ahead++) {
            add(ahead == months ? fen - part * (months - 1) : part, month, ahead, rate);
        }
    }

    /** What falls due in this month; it is no longer outstanding here. */
    public long take(int month) {
        int slot = slot(month);
        long due = dueFen[slot];
        dueFen[slot] = 0;
        outstandingFen -= due;
        return due;
    }

    /** Outstanding, fen. */
    public long outstandingFen() {
        return outstandingFen;
    }

    /** Mean rate of what is outstanding, per year. */
    public double ratePerYear() {
        return ratePerYear;
    }

    private static int slot(int month) {
        return Math.floorMod(month, SLOTS);
    }

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(dueFen);
        outstandingFen = state.number(outstandingFen);
        ratePerYear = state.number(ratePerYear);
    }
}
