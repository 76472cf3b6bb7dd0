package jjj.policy;

import jjj.base.Months;

/** The months for which an instrument holds, both included. */
public record InForce(int from, int until) {
    /** At all times. */
    public static final InForce ALWAYS = new InForce(Integer.MIN_VALUE, Integer.MAX_VALUE);

    public InForce {
        if (until < from) {
            throw new IllegalArgumentException("until " + Months.text(until) + " is before from " + Months.text(from));
        }
    }

    /** From a month on, for ever. */
    static InForce from(int month) {
        return new InForce(month, ALWAYS.until());
    }

    /** Whether it holds in {@code month}. */
    public boolean holds(int month) {
        return month >= from && month <= until;
    }

    /** Whether there is a month in which both hold. */
    public boolean meets(InForce other) {
        return from <= other.until && other.from <= until;
    }
}
