package jjj.validation;

import java.util.Optional;
import jjj.analysis.Interval;
import jjj.analysis.Paired;
import jjj.analysis.Verdict;

/**
 * An expected sign beside the paired difference of the runs.
 *
 * @param expected what theory says
 * @param paired the difference, seed by seed; empty if no pair of runs has it
 */
public record SignFinding(ExpectedSign expected, Optional<Paired> paired) {
    /** A settled difference smaller than this part of the reference counts as little. */
    private static final double LITTLE = 0.02;

    /** Whether the runs agree with the expectation. */
    public enum Agreement {
        /** The difference has the expected sign, or is little where little is expected. */
        AGREES("agrees"),
        /** It is settled and has another sign, or is none at all. */
        DISAGREES("does not"),
        /** Its 95 % interval covers zero. */
        NOT_SIGNIFICANT("not significant"),
        /** Nothing was expected. */
        OPEN("open"),
        /** No pair of runs has the value. */
        NOT_RECORDED("not recorded");

        private final String words;

        Agreement(String words) {
            this.words = words;
        }

        /** As it is printed. */
        public String words() {
            return words;
        }
    }

    /** What the runs say. */
    public Agreement agreement() {
        if (paired.isEmpty()) {
            return Agreement.NOT_RECORDED;
        }
        Paired found = paired.get();
        boolean settled = found.verdict() == Verdict.SETTLED;
        boolean little = Math.abs(found.difference()) <= LITTLE * Math.abs(found.meanReference());
        return switch (expected.direction()) {
            case OPEN -> Agreement.OPEN;
            case LITTLE -> !settled || little ? Agreement.AGREES : Agreement.DISAGREES;
            case MORE -> agreement(found, settled, little, found.difference() > 0);
            case LESS -> agreement(found, settled, little, found.difference() < 0);
        };
    }

    private Agreement agreement(Paired found, boolean settled, boolean little, boolean asExpected) {
        if (found.same()) {
            return expected.weak() ? Agreement.NOT_SIGNIFICANT : Agreement.DISAGREES;
        }
        if (!settled) {
            return Agreement.NOT_SIGNIFICANT;
        }
        if (asExpected) {
            return Agreement.AGREES;
        }
        return expected.weak() && little ? Agreement.NOT_SIGNIFICANT : Agreement.DISAGREES;
    }

    /** The 95 % interval of the difference; empty for one seed. */
    public Optional<Interval> interval() {
        return paired.flatMap(Paired::interval);
    }
}
