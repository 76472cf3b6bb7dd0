package jjj.world;

/** What a government is among the provinces of its region. */
public enum Province {
    /** The capital, against which services and hukou are measured. */
    CAPITAL,
    /** Another government that is a province by itself. */
    METROPOLIS,
    /** One of several governments of a province. */
    DIVIDED
}
