package jjj.phase.workers;

import java.util.Arrays;

/** What people have decided this month and not yet got: growing arrays, used again every month. */
final class Applications {
    /** No change of home, post or mode. */
    static final int NONE = -1;

    private int size;
    private int[] worker = new int[256];
    private int[] home = new int[256];
    private int[] tenure = new int[256];
    private int[] slot = new int[256];
    private boolean[] transfer = new boolean[256];
    private boolean[] leaves = new boolean[256];
    private boolean[] refused = new boolean[256];
    private boolean[] settler = new boolean[256];

    /** Forgets all. */
    void clear() {
        size = 0;
    }

    /** Adds all of another list behind those that are here. */
    void add(Applications others) {
        for (int from = 0; from < others.size; from++) {
            int index = next(others.worker[from]);
            home[index] = others.home[from];
            tenure[index] = others.tenure[from];
            slot[index] = others.slot[from];
            transfer[index] = others.transfer[from];
            leaves[index] = others.leaves[from];
            settler[index] = others.settler[from];
        }
    }

    /** How many. */
    int size() {
        return size;
    }

    private int next(int who) {
        if (size == worker.length) {
            int capacity = size * 2;
            worker = Arrays.copyOf(worker, capacity);
            home = Arrays.copyOf(home, capacity);
            tenure = Arrays.copyOf(tenure, capacity);
            slot = Arrays.copyOf(slot, capacity);
            transfer = Arrays.copyOf(transfer, capacity);
            leaves = Arrays.copyOf(leaves, capacity);
            refused = Arrays.copyOf(refused, capacity);
            settler = Arrays.copyOf(settler, capacity);
        }
        int index = size++;
        worker[index] = who;
        home[index] = NONE;
        tenure[index] = NONE;
        slot[index] = NONE;
        transfer[index] = false;
        leaves[index] = false;
        refused[index] = false;
        settler[index] = false;
        return index;
    }

    /** Somebody wants to leave the region. */
    void leave(int who) {
        int index = next(who);
        leaves[index] = true;
    }

    /** Somebody wants a new home, a new post, or both ({@link #NONE} for what stays). */
    void change(int who, int newSlot, int newHome, int newTenure, boolean transferHukou) {
        int index = next(who);
        slot[index] = newSlot;
        home[index] = newHome;
        tenure[index] = newTenure;
        transfer[index] = transferHukou;
    }

    /** Somebody settles where the post has moved to. */
    void settle(int who, int newHome, int newTenure, boolean transferHukou) {
        change(who, NONE, newHome, newTenure, transferHukou);
        settler[size - 1] = true;
    }

    /** Whether the person settles with a moved post: who finds no state home rents. */
    boolean isSettler(int index) {
        return settler[index];
    }

    /** The person. */
    int worker(int index) {
        return worker[index];
    }

    /** Zone of the new home. */
    int home(int index) {
        return home[index];
    }

    /** Tenure of the new home, as in {@link HomeTable}. */
    int tenure(int index) {
        return tenure[index];
    }

    /** Slot of the new post. */
    int slot(int index) {
        return slot[index];
    }

    /** Whether the hukou goes along. */
    boolean transfers(int index) {
        return transfer[index];
    }

    /** Whether the person leaves the region. */
    boolean leaves(int index) {
        return leaves[index];
    }

    /** Whether nothing comes of it this month. */
    boolean isRefused(int index) {
        return refused[index];
    }

    /** What is short went to others. */
    void refuse(int index) {
        refused[index] = true;
    }
}
