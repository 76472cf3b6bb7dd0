package jjj.world;

import java.util.Arrays;
import jjj.base.StateStream;

/** Who could not pay: how often, until when nothing is asked of them, and what their lenders lost. By ledger account. */
public final class Failures {
    private final int[] count;
    private final int[] standstillUntil;
    private final long[] lossFen;

    /** Nobody has failed. */
    Failures(int accounts) {
        count = new int[accounts];
        standstillUntil = new int[accounts];
        Arrays.fill(standstillUntil, Integer.MIN_VALUE);
        lossFen = new long[accounts];
    }

    /** The account cannot pay: nothing is due before the month {@code until}. */
    public void fails(int account, int until) {
        count[account]++;
        standstillUntil[account] = until;
    }

    /** The lender writes off a part. */
    public void loses(int account, long fen) {
        lossFen[account] += fen;
    }

    /** How often the account failed. */
    public int count(int account) {
        return count[account];
    }

    /** Whether nothing is asked of the account in this month. */
    public boolean standsStill(int account, int month) {
        return month < standstillUntil[account];
    }

    /** What was written off to date, fen. */
    public long lossFen(int account) {
        return lossFen[account];
    }

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(count);
        state.numbers(standstillUntil);
        state.numbers(lossFen);
    }
}
