package jjj.world;

/** Sectors of the accounts (docs/ODD.md 7.9). */
public enum Sector {
    /** Households: one account per government. */
    HOUSEHOLDS("H"),
    /** Private employers: one account per government. */
    FIRMS("F"),
    /** State-owned enterprises: one account per government. */
    STATE_ENTERPRISES("S"),
    /** Private developers: one account each. */
    DEVELOPERS("D"),
    /** State developers: one account per government. */
    STATE_DEVELOPERS("L"),
    /** Local governments. */
    GOVERNMENTS("G"),
    /** Hebei province. */
    PROVINCE("P"),
    /** The centre with its ministries and universities. */
    CENTRE("C"),
    /** The commercial bank. */
    BANK("B"),
    /** The development bank. */
    DEVELOPMENT_BANK("V"),
    /** The rest of China. */
    REST_OF_CHINA("R");

    private final String letter;

    Sector(String letter) {
        this.letter = letter;
    }

    /** The letter used in tables. */
    public String letter() {
        return letter;
    }
}
