package jjj.world;

import java.util.Arrays;

/** Receipts less payments by account and purpose: this month, and the sum of the last twelve closed months. Fen. */
final class FlowHistory {
    private static final int PURPOSES = Purpose.values().length;
    private static final int MONTHS = 12;

    private final long[] present;
    private final long[] year;
    private final long[][] closed = new long[MONTHS][];
    private int months;
    private int next;

    FlowHistory(int accounts) {
        present = new long[accounts * PURPOSES];
        year = new long[accounts * PURPOSES];
        for (int month = 0; month < MONTHS; month++) {
            closed[month] = new long[accounts * PURPOSES];
        }
    }

    void add(int account, Purpose purpose, long fen) {
        present[account * PURPOSES + purpose.ordinal()] += fen;
    }

    long thisMonth(int account, Purpose purpose) {
        return present[account * PURPOSES + purpose.ordinal()];
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
        next = (next + 1) % MONTHS;
        months = Math.min(MONTHS, months + 1);
    }
}
