package jjj.phase.workers;

/**
 * People are passed in so many ranges of neighbours, always the same whatever the number of threads. What a range finds or
 * decides it keeps to itself; afterwards the ranges are put together in their order. So no result can know who did what.
 */
final class Parts {
    /** Enough for several threads to have equally much to do, few enough to cost nothing at small scales. */
    static final int COUNT = 16;

    private Parts() {}

    /** The first place of a part among {@code size}. */
    static int from(int part, int size) {
        return (int) ((long) size * part / COUNT);
    }

    /** The place after the last of a part. */
    static int until(int part, int size) {
        return from(part + 1, size);
    }
}
