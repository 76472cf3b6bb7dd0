package jjj.analysis;

/** What the seeds say about the sign of a difference. */
public enum Verdict {
    /** The 95 % interval leaves out zero. */
    SETTLED,
    /** The interval covers zero, or there is only one seed. */
    OPEN,
    /** Every paired difference is exactly zero. */
    SAME
}
