package jjj.world;

import java.util.Arrays;
import jjj.base.StateStream;

/**
 * Survival of those who took up a moved post, from the number still there by month of entry.
 *
 * <pre>  S(k) = Π_{j ≤ k} (1 − exits_j / atRisk_j) </pre>
 *
 * j: months since entry; exits_j: people of any cohort who went between month j − 1 and j; atRisk_j: those who could
 * have. Death and retirement count as exits: the question is who is still there. People in agents; Kaplan and Meier's
 * product-limit estimate. Source: docs/ODD.md 7.9, {@code retention(k)}.
 */
public final class PostSurvival {
    private int firstMonth = -1;
    private int lastMonth = -1;
    private int[] present = new int[0];
    private long[] atRisk = new long[0];
    private long[] exits = new long[0];

    /**
     * Notes who is still there at the end of a month; called once a month from the first entry on.
     *
     * @param month the month
     * @param cohortFrom month of entry that index 0 of {@code stillThere} stands for, the same in every call
     * @param stillThere agents still there by month of entry
     */
    public void observe(int month, int cohortFrom, int[] stillThere) {
        if (firstMonth < 0) {
            firstMonth = cohortFrom;
        }
        int cohorts = month - firstMonth + 1;
        if (present.length < cohorts) {
            int capacity = Math.max(cohorts, present.length * 2);
            present = Arrays.copyOf(present, capacity);
            atRisk = Arrays.copyOf(atRisk, capacity);
            exits = Arrays.copyOf(exits, capacity);
        }
        for (int cohort = 0; cohort < cohorts; cohort++) {
            int age = cohorts - 1 - cohort;
            if (age > 0) {
                atRisk[age] += present[cohort];
                exits[age] += Math.max(0, present[cohort] - stillThere[cohort]);
            }
            present[cohort] = stillThere[cohort];
        }
        lastMonth = month;
    }

    /** Share still there after {@code months}, 0…1; NaN while nobody entered that long ago. */
    public double surviving(int months) {
        if (lastMonth < 0) {
            return Double.NaN;
        }
        double share = 1;
        for (int age = 1; age <= months; age++) {
            if (age >= atRisk.length || atRisk[age] == 0) {
                return Double.NaN;
            }
            share *= 1 - exits[age] / (double) atRisk[age];
        }
        return share;
    }

    /** The whole curve from 0 to the oldest entry, month by month. */
    public double[] curve() {
        int length = 1;
        while (length < atRisk.length && atRisk[length] > 0) {
            length++;
        }
        double[] shares = new double[length];
        for (int age = 0; age < length; age++) {
            shares[age] = surviving(age);
        }
        return shares;
    }

    /** Agents present at the last observation. */
    public long present() {
        long sum = 0;
        for (int agents : present) {
            sum += agents;
        }
        return sum;
    }

    /** What lasts. */
    void state(StateStream state) {
        firstMonth = state.number(firstMonth);
        lastMonth = state.number(lastMonth);
        present = state.grown(present);
        atRisk = state.grown(atRisk);
        exits = state.grown(exits);
    }
}
