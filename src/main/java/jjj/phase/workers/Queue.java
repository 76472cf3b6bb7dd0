package jjj.phase.workers;

import java.util.Arrays;

/**
 * People who queue for what is short, by (thing, rank): a growing array of keys, sorted by a drawn rank, never by place
 * in a list. Thing up to 2047, rank 0…2²⁶ − 1, place up to 2²⁶ − 1.
 */
final class Queue {
    private static final int PLACE_BITS = 26;
    private static final int RANK_BITS = 26;
    private static final double RANKS = 1 << RANK_BITS;

    private long[] keys = new long[256];
    private int size;

    /** Empties the queue. */
    void clear() {
        size = 0;
    }

    /** Rank of a uniform draw. */
    static long rank(double uniform) {
        return (long) (uniform * RANKS);
    }

    /** Somebody joins. */
    void add(int thing, long rank, int place) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = ((long) thing << RANK_BITS | rank) << PLACE_BITS | place;
    }

    /** Orders all by thing and rank. */
    void sort() {
        Arrays.sort(keys, 0, size);
    }

    /** How many queue. */
    int size() {
        return size;
    }

    /** What the one at a position queues for. */
    int thing(int position) {
        return (int) (keys[position] >>> RANK_BITS + PLACE_BITS);
    }

    /** The place in the list from which the one at a position came. */
    int place(int position) {
        return (int) (keys[position] & (1 << PLACE_BITS) - 1);
    }
}
