package jjj.base;

import java.util.Arrays;

/** A growing list of indices, such as those of people, used again every month. */
public final class IndexList {
    private int[] indices = new int[256];
    private int size;

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** One more at the end. */
    public void add(int index) {
        if (size == indices.length) {
            indices = Arrays.copyOf(indices, size * 2);
        }
        indices[size++] = index;
    }

    /** How many. */
    public int size() {
        return size;
    }

    /** The one at a place. */
    public int get(int place) {
        return indices[place];
    }
}
