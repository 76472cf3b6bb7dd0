package jjj.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import jjj.results.Csv;

/**
 * Everything published beside what some runs of one scenario recorded.
 *
 * @param findings every figure that can be computed from a run, in the order of the tables
 * @param fits paths of places and orders of years
 * @param shares pass shares of calibration, validation and patterns
 */
public record Validation(List<Finding> findings, List<Fit> fits, List<PassShare> shares) {
    private static final String THRESHOLDS = "/validation/thresholds.csv";

    public Validation {
        findings = List.copyOf(findings);
        fits = List.copyOf(fits);
        shares = List.copyOf(shares);
    }

    /** Holds the shipped figures against runs. */
    public static Validation of(List<? extends Observed> runs) {
        return of(Targets.compared(), runs, thresholds());
    }

    static Validation of(List<Target> targets, List<? extends Observed> runs, Map<Use, Double> least) {
        List<Finding> findings = findings(targets, runs);
        List<Fit> fits = Fit.of(findings);
        List<Finding> all =
                findings.stream().map(finding -> withRank(finding, fits)).toList();
        return new Validation(
                all,
                fits,
                least.entrySet().stream()
                        .map(entry -> PassShare.of(entry.getKey(), all, entry.getValue()))
                        .toList());
    }

    /** Every figure beside the values of the runs, one a seed. */
    public static List<Finding> findings(List<Target> targets, List<? extends Observed> runs) {
        List<Finding> findings = new ArrayList<>();
        for (Target target : targets) {
            findings.add(new Finding(
                    target,
                    target.comparison()
                            .flatMap(Target.Comparison::formula)
                            .map(formula -> values(formula, runs))
                            .orElse(new double[0])));
        }
        return findings;
    }

    /** How many judged figures of one subject lie within their tolerance. */
    public record Part(String subject, int judged, int within) {
        /** Share within tolerance. */
        public double share() {
            return (double) within / judged;
        }
    }

    /** The judged figures of one use, subject after subject. */
    public List<Part> bySubject(Use use) {
        Map<String, List<Finding>> parts = new TreeMap<>();
        findings(use).stream().filter(finding -> finding.target().judged()).forEach(finding -> parts.computeIfAbsent(
                        finding.target().subject(), subject -> new ArrayList<>())
                .add(finding));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue().size(), (int) part.getValue().stream()
                        .filter(finding -> finding.verdict() == Finding.Verdict.WITHIN)
                        .count()))
                .toList();
    }

    /** Whether every share reaches its threshold. */
    public boolean holds() {
        return shares.stream().allMatch(PassShare::holds);
    }

    /** The findings of one use. */
    public List<Finding> findings(Use use) {
        return findings.stream()
                .filter(finding -> finding.target().use() == use)
                .toList();
    }

    private static double[] values(Formula formula, List<? extends Observed> runs) {
        return runs.stream()
                .map(formula::of)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
    }

    private static Finding withRank(Finding finding, List<Fit> fits) {
        Optional<String> name = finding.comparison().fit();
        return name.isEmpty()
                ? finding
                : new Finding(
                        finding.target(),
                        fits.stream()
                                .filter(fit -> fit.name().equals(name.get()))
                                .flatMapToDouble(fit -> fit.rankCorrelation().stream())
                                .toArray());
    }

    private static Map<Use, Double> thresholds() {
        Map<Use, Double> least = new TreeMap<>();
        Targets.rows(THRESHOLDS)
                .forEach((Csv.Row row) -> least.put(Use.of(row.text("use")), row.number("least_share")));
        return least;
    }
}
