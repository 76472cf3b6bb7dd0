package jjj.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Lasting state on its way out or in. A class states once, in one method, what of it lasts; the same calls in the same
 * order write it ({@link StateOut}) and read it back ({@link StateIn}):
 *
 * <pre>  sold = state.number(sold);   state.numbers(floorSqm);   state.list(projects, HomeProject.BLANK, HomeProject::pass)  </pre>
 *
 * <p>Every method takes what is there now and gives what is there afterwards: the same when writing, what was written
 * when reading. Arrays are filled in place and must have the length they had.
 */
public abstract class StateStream {
    private static final int LONGEST_GROWN = 1 << 24;

    /** Passes one element of a list: gives the element read, or the one given when writing. */
    @FunctionalInterface
    public interface Item<T> {
        /**
         * Passes one element.
         *
         * @param now the element, or when reading an empty one of its kind
         */
        T pass(StateStream state, T now);
    }

    StateStream() {}

    /** Whether state comes in. */
    public abstract boolean reads();

    /** Names what follows, so that state that does not belong there is refused and not misread. */
    public abstract void section(String name);

    /** A whole number. */
    public abstract long number(long now);

    /** A whole number. */
    public abstract int number(int now);

    /** A real number, to the bit. */
    public abstract double number(double now);

    /** Yes or no. */
    public abstract boolean flag(boolean now);

    /** A word or sentence. */
    public abstract String text(String now);

    /** The first {@code length} values of an array. */
    public abstract void numbers(byte[] values, int length);

    /** The first {@code length} values of an array. */
    public abstract void numbers(short[] values, int length);

    /** The first {@code length} values of an array. */
    public abstract void numbers(int[] values, int length);

    /** The first {@code length} values of an array. */
    public abstract void numbers(long[] values, int length);

    /** The first {@code length} values of an array. */
    public abstract void numbers(double[] values, int length);

    /** The first {@code length} values of an array. */
    public abstract void numbers(float[] values, int length);

    /** A whole array. */
    public final void numbers(int[] values) {
        numbers(values, sameLength(values.length));
    }

    /** A whole array. */
    public final void numbers(long[] values) {
        numbers(values, sameLength(values.length));
    }

    /** A whole array. */
    public final void numbers(double[] values) {
        numbers(values, sameLength(values.length));
    }

    /** A whole array. */
    public final void numbers(float[] values) {
        numbers(values, sameLength(values.length));
    }

    /** A whole array of arrays. */
    public final void numbers(int[][] values) {
        sameLength(values.length);
        for (int[] row : values) {
            numbers(row);
        }
    }

    /** A whole array of arrays. */
    public final void numbers(long[][] values) {
        sameLength(values.length);
        for (long[] row : values) {
            numbers(row);
        }
    }

    /** A whole array of arrays. */
    public final void numbers(double[][] values) {
        sameLength(values.length);
        for (double[] row : values) {
            numbers(row);
        }
    }

    /** A whole array of arrays of arrays. */
    public final void numbers(long[][][] values) {
        sameLength(values.length);
        for (long[][] row : values) {
            numbers(row);
        }
    }

    /** Yes or no many times. */
    public final void flags(boolean[] values) {
        sameLength(values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = flag(values[i]);
        }
    }

    /** An array of texts. */
    public final void texts(String[] values) {
        sameLength(values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = text(values[i]);
        }
    }

    /** An array that may have grown since the start. */
    public final int[] grown(int[] now) {
        int length = grownLength(now.length);
        int[] after = reads() ? new int[length] : now;
        numbers(after, length);
        return after;
    }

    /** An array that may have grown since the start. */
    public final long[] grown(long[] now) {
        int length = grownLength(now.length);
        long[] after = reads() ? new long[length] : now;
        numbers(after, length);
        return after;
    }

    /** An array that may have grown since the start. */
    public final double[] grown(double[] now) {
        int length = grownLength(now.length);
        double[] after = reads() ? new double[length] : now;
        numbers(after, length);
        return after;
    }

    private int grownLength(int length) {
        int written = number(length);
        if (written < 0 || written > LONGEST_GROWN) {
            throw new StateRefused("an array of %d values; expected 0 to %d".formatted(written, LONGEST_GROWN));
        }
        return written;
    }

    /** One of a closed set. */
    public final <E extends Enum<E>> E choice(E now, E[] all) {
        int chosen = number(now.ordinal());
        if (chosen < 0 || chosen >= all.length) {
            throw new StateRefused("%d is no choice out of %d".formatted(chosen, all.length));
        }
        return all[chosen];
    }

    /** One of a closed set, or none. */
    public final <E extends Enum<E>> Optional<E> perhaps(Optional<E> now, E[] all) {
        int chosen = number(now.map(Enum::ordinal).orElse(-1));
        return chosen < 0 ? Optional.empty() : Optional.of(choiceAt(chosen, all));
    }

    private static <E> E choiceAt(int chosen, E[] all) {
        if (chosen >= all.length) {
            throw new StateRefused("%d is no choice out of %d".formatted(chosen, all.length));
        }
        return all[chosen];
    }

    /**
     * A list of things that come and go. When reading, the list is emptied and filled again.
     *
     * @param blank any element: what {@code item} is given when reading
     */
    public final <T> void list(List<T> things, T blank, Item<T> item) {
        int count = number(things.size());
        if (reads()) {
            things.clear();
            for (int i = 0; i < count; i++) {
                things.add(item.pass(this, blank));
            }
        } else {
            for (T thing : things) {
                item.pass(this, thing);
            }
        }
    }

    /** As {@link #list}, by number. */
    public final <T> void map(SortedMap<Integer, T> things, T blank, Item<T> item) {
        List<Integer> keys = new ArrayList<>(things.keySet());
        list(keys, 0, StateStream::number);
        SortedMap<Integer, T> before = new TreeMap<>(things);
        things.clear();
        for (Integer key : keys) {
            things.put(key, item.pass(this, before.getOrDefault(key, blank)));
        }
    }

    private int sameLength(int length) {
        int written = number(length);
        if (written != length) {
            throw new StateRefused("an array has %d values where %d are expected".formatted(written, length));
        }
        return length;
    }
}
