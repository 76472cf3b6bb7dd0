package jjj.rules;

/** What happens to a parcel that is not built on. */
public enum IdleLand {
    /** Nothing this month. */
    TOLERATED,
    /** The holder pays a fee. */
    FINED,
    /** The land returns to the government without compensation. */
    TAKEN_BACK
}
