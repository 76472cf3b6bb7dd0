package jjj.base;

/** What a draw is for. Each stream keeps its number for ever, so a new one changes no old draw. */
public enum Stream {
    /** Attributes that a person, developer or firm is born with. */
    BIRTH(1),
    /** Whether somebody considers a change this month. */
    CONSIDER(2),
    /** Stay or change, stage one of the choice. */
    STAY(3),
    /** Taste for each alternative at each level of the choice. */
    TASTE(4),
    /** Which posts are offered. */
    OFFER(5),
    /** Rank in a queue for what is short. */
    RANK(6),
    /** Death of a person. */
    DEATH(7),
    /** Leaving the region. */
    LEAVE(8),
    /** Entry of skilled people. */
    ENTRY(9),
    /** Whether a developer looks at a parcel. */
    ATTENTION(10),
    /** A developer's error about a parcel's value. */
    VALUATION(11),
    /** Size of a parcel. */
    PARCEL(12),
    /** Whether a held parcel is started. */
    START(13),
    /** Entry of firms. */
    FIRM_ENTRY(14),
    /** Exit of firms. */
    FIRM_EXIT(15),
    /** Whether an order is softened by a university. */
    RESISTANCE(16),
    /** Size of a subsidiary, office or project. */
    SIZE(17),
    /** Enforcement of a rule. */
    ENFORCEMENT(18),
    /** Children. */
    CHILD(19),
    /** Where people live and work at the start. */
    PLACE(20),
    /** Growing older, changes of family and status. */
    LIFE(21),
    /** Outcome of a moved post. */
    MOVED_POST(22),
    /** Hukou by quota, points or graduation. */
    HUKOU(23),
    /** Scores of households. */
    SCORES(40),
    /** Where plants that must leave look for a place. */
    PLANT_MOVE(31);

    private final int code;

    Stream(int code) {
        this.code = code;
    }

    /** The stream's number. */
    public int code() {
        return code;
    }
}
