package jjj.base;

/**
 * People are passed in so many ranges of neighbours, always the same whatever the number of threads. What a range finds or
 * decides it keeps to itself; afterwards the ranges are put together in their order. So no result can know who did what.
 */
public final class Parts {
    /** Enough for several threads to have equally much to do, few enough to cost nothing at small scales. */
    public static final int COUNT = 32;

    private Parts() {}

    /** A list for each part. */
    public static IndexList[] lists() {
        IndexList[] lists = new IndexList[COUNT];
        for (int part = 0; part < COUNT; part++) {
            lists[part] = new IndexList();
        }
        return lists;
    }

    /** The first place of a part among {@code size}. */
    public static int from(int part, int size) {
        return (int) ((long) size * part / COUNT);
    }

    /** The place after the last of a part. */
    public static int until(int part, int size) {
        return from(part + 1, size);
    }
}
