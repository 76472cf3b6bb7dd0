package jjj.phase.workers;

import java.util.Arrays;

/** A growing list of people by index, used again every month. */
final class IndexList {
    private int[] indices = new int[256];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int index) {
        if (size == indices.length) {
            indices = Arrays.copyOf(indices, size * 2);
        }
        indices[size++] = index;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return indices[place];
    }
}
