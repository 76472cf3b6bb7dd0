package jjj.analysis;

/** What the seeds say about the sign of a difference. */
public enum Verdict {
    /** The 95 % interval leaves out zero. */
    SETTLED("yes"),
    /** The interval covers zero, or there is only one seed. */
    OPEN("no"),
    /** Every paired difference is exactly zero. */
    SAME("same");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** As tables write it in the column {@code settled}. */
    public String word() {
        return word;
    }
}
