package jjj.report.page;

import java.util.ArrayList;
import java.util.List;

/** The months that a packed series holds: from the last one backwards in equal steps. */
record Grid(int first, int step, int count) {
    /** The months from {@code from} to {@code until}, every {@code step}-th, the last one included. */
    static Grid back(int from, int until, int step) {
        int count = Math.max(0, until - from) / step + 1;
        return new Grid(until - (count - 1) * step, step, count);
    }

    int month(int i) {
        return first + i * step;
    }

    /** Where a month stands, or −1 if it is none of these. */
    int indexOf(int month) {
        int far = month - first;
        return far < 0 || far % step != 0 || far / step >= count ? -1 : far / step;
    }

    List<Integer> asList() {
        List<Integer> all = new ArrayList<>(List.of(first));
        all.add(step);
        all.add(count);
        return all;
    }
}
