package jjj.validation;

import java.util.List;

/**
 * How many figures of one use lie within their tolerance.
 *
 * @param judged how many have a tolerance
 * @param within of these, how many lie within; what was not recorded does not
 * @param least the share that must
 */
public record PassShare(Use use, int judged, int within, double least) {
    static PassShare of(Use use, List<Finding> findings, double least) {
        List<Finding> judged = findings.stream()
                .filter(finding ->
                        finding.target().use() == use && finding.target().judged())
                .toList();
        int within = (int) judged.stream()
                .filter(finding -> finding.verdict() == Finding.Verdict.WITHIN)
                .count();
        return new PassShare(use, judged.size(), within, least);
    }

    /** Share within tolerance; 1 if none is judged. */
    public double share() {
        return judged == 0 ? 1 : (double) within / judged;
    }

    /** Whether enough of them do. */
    public boolean holds() {
        return share() >= least;
    }
}
