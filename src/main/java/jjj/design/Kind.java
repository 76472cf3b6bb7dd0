package jjj.design;

import java.util.Locale;

/** How points are laid out. */
public enum Kind {
    /** Every combination of levels. */
    GRID("every combination of levels"),
    /** As many points as asked for; along each axis every one of as many equal parts holds exactly one point. */
    LATIN_HYPERCUBE("Latin hypercube"),
    /** The first points of a Sobol sequence with scrambled digits: fills the space evenly, can be continued. */
    SOBOL("scrambled Sobol sequence"),
    /** Paths on a lattice that change one setting a step. */
    MORRIS("Morris paths"),
    /** Two scrambled Sobol samples, and for each axis the first with this one column of the second. */
    SALTELLI("pairs and mixtures (Saltelli)"),
    /** Points that somebody chose. */
    LISTED("listed sets");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }

    /** As files and commands write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
