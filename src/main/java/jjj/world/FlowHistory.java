package jjj.world;

import java.util.Arrays;
import jjj.base.StateStream;

/** Receipts less payments by account and purpose: this month, and the sum of the last twelve closed months. Fen. */
final class FlowHistory {
    private static final int PURPOSES = Purpose.values().length;
    private static final int MONTHS = 12;

    private final long[] present;
    private final long[] net;
    private final long[] year;
    private final long[][] closed = new long[MONTHS][];
    private int months;
    private int next;

    FlowHistory(int accounts) {
        present = new long[accounts * PURPOSES];
        net = new long[accounts];
        year = new long[accounts * PURPOSES];
        for (int month = 0; month < MONTHS; month++) {
            closed[month] = new long[accounts * PURPOSES];
        }
    }

    void add(int account, Purpose purpose, long fen) {
        int slot = account * PURPOSES + purpose.ordinal();
        present[slot] = Math.addExact(present[slot], fen);
        net[account] = Math.addExact(net[account], fen);
    }

    long thisMonth(int account, Purpose purpose) {
        return present[account * PURPOSES + purpose.ordinal()];
    }

    long netThisMonth(int account) {
        return net[account];
    }

    /** Sum of the purposes for which the account paid more than it received this month, as an amount above 0. */
    long outlaysThisMonth(int account) {
        long sum = 0;
        for (int slot = account * PURPOSES; slot < (account + 1) * PURPOSES; slot++) {
            sum -= Math.min(0, present[slot]);
        }
        return sum;
    }

    long lastYear(int account, Purpose purpose) {
        return year[account * PURPOSES + purpose.ordinal()];
    }

    long lastMonth(int account, Purpose purpose) {
        return closed[(next + MONTHS - 1) % MONTHS][account * PURPOSES + purpose.ordinal()];
    }

    int months() {
        return months;
    }

    void closeMonth() {
        long[] oldest = closed[next];
        for (int i = 0; i < present.length; i++) {
            year[i] += present[i] - oldest[i];
        }
        System.arraycopy(present, 0, oldest, 0, present.length);
        Arrays.fill(present, 0);
        Arrays.fill(net, 0);
        next = (next + 1) % MONTHS;
        months = Math.min(MONTHS, months + 1);
    }

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(present);
        state.numbers(net);
        state.numbers(year);
        state.numbers(closed);
        months = state.number(months);
        next = state.number(next);
    }
}
