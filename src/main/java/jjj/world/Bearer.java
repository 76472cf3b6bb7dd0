package jjj.world;

/** Who bears the investment in a designated area: has paid for it or still owes it (measure {@code whoBears}). */
public enum Bearer {
    /** The centre: its grants, its firms' buildings, and the gaps it has closed. */
    CENTRE("centre"),
    /** The province. */
    PROVINCE("province"),
    /** Residents of the area: what their government and its developer still owe or have paid back. */
    RESIDENTS("residents"),
    /** Buyers: advances, and the land in the price of homes. */
    BUYERS("buyers"),
    /** Private developers. */
    DEVELOPERS("developers"),
    /** Banks: what they have written off. */
    BANKS("banks");

    private final String id;

    Bearer(String id) {
        this.id = id;
    }

    /** The name used in measures and files. */
    public String id() {
        return id;
    }
}
