package jjj.world;

import jjj.base.StateStream;

/**
 * Promises that are paid in equal parts, one a month, over up to twenty years, fen. A part that could not be paid stays
 * due.
 */
public final class Instalments {
    private static final int LONGEST = 12 * 20;
    private static final int SLOTS = LONGEST + 1;

    private final long[] partsFen = new long[SLOTS];
    private long dueFen;

    /** Promises an amount in {@code months} equal parts from the next month on; nothing over no months. */
    public void promise(long fen, int month, int months) {
        if (fen < 0 || months < 0 || months > LONGEST) {
            throw new IllegalArgumentException("no promise: %d fen in %d months".formatted(fen, months));
        }
        for (int ahead = 1; ahead <= months; ahead++) {
            partsFen[slot(month + ahead)] += firstParts(fen, months, ahead) - firstParts(fen, months, ahead - 1);
        }
    }

    /** Sum of the first {@code parts} of {@code months} parts that differ by one fen at most. */
    private static long firstParts(long fen, int months, int parts) {
        return fen / months * parts + fen % months * parts / months;
    }

    /** The part of this month falls due; gives all that is due and not yet paid. */
    public long fallDue(int month) {
        dueFen += partsFen[slot(month)];
        partsFen[slot(month)] = 0;
        return dueFen;
    }

    /** So much of what is due is paid. */
    public void pay(long fen) {
        dueFen -= fen;
    }

    /** All that is promised and not yet paid, due or not. */
    public long promisedFen() {
        long sum = dueFen;
        for (long part : partsFen) {
            sum += part;
        }
        return sum;
    }

    private static int slot(int month) {
        return Math.floorMod(month, SLOTS);
    }

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(partsFen);
        dueFen = state.number(dueFen);
    }
}
