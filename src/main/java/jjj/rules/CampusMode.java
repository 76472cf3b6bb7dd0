package jjj.rules;

/** How a university is to move, or moves. */
public enum CampusMode {
    /** Everything goes; the old campus closes. */
    FULL,
    /** A second campus opens; the old one stays. */
    DUAL_CAMPUS,
    /** A small branch opens. */
    BRANCH
}
