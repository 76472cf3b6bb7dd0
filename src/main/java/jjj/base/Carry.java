package jjj.base;

/** Turns a stream of real amounts into whole ones, carrying what is not whole to the next time, per slot. */
public final class Carry {
    private final double[] remainders;

    /** A carry with {@code slots} independent remainders, all 0. */
    public Carry(int slots) {
        this.remainders = new double[slots];
    }

    /** How many remainders there are. */
    public int slots() {
        return remainders.length;
    }

    /** The whole part of the amount and what was carried in this slot; the rest is carried on. */
    public long whole(int slot, double amount) {
        double exact = remainders[slot] + amount;
        double whole = StrictMath.rint(exact);
        remainders[slot] = exact - whole;
        return (long) whole;
    }

    /** As {@link #whole} but never below {@code least}; what could not be taken is dropped, not carried. */
    public long wholeAtLeast(int slot, double amount, long least) {
        long whole = whole(slot, amount);
        if (whole >= least) {
            return whole;
        }
        remainders[slot] = 0;
        return least;
    }

    /** What lasts. */
    public void state(StateStream state) {
        state.numbers(remainders);
    }
}
