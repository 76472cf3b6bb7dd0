package jjj.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import jjj.validation.Finding;
import jjj.validation.Observed;
import jjj.validation.Target;
import jjj.validation.Use;
import jjj.validation.Validation;

/**
 * How far runs are from the calibration targets of some subjects.
 * <pre>  distance = mean over subjects of ( mean over targets of 9·d² ÷ (9 + d²) )      d: tolerances between mean and figure
 *  a target that no run recorded counts 9 </pre>
 * So every subject weighs the same, however many figures it has, and a hopeless figure does not hide the others but still pulls.
 */
public final class Distance {
    private static final double MOST = 9;

    private final List<Target> targets;

    /** @param targets all figures; only calibration targets of these subjects are used, never others */
    public Distance(List<Target> targets, List<String> subjects) {
        this.targets = targets.stream()
                .filter(target -> target.use() == Use.CALIBRATION
                        && target.judged()
                        && target.comparison()
                                .flatMap(Target.Comparison::formula)
                                .isPresent()
                        && subjects.contains(target.subject()))
                .toList();
        if (this.targets.isEmpty()) {
            throw new IllegalArgumentException("no calibration target among the subjects " + subjects);
        }
    }

    /** The figures used. */
    public List<Target> targets() {
        return targets;
    }

    /**
     * How far runs are.
     *
     * @param distance the sum of the squared residuals
     * @param within how many figures lie within their tolerance
     * @param residuals one a figure: its share of the distance, as a root that keeps the sign of the error
     */
    public record Measured(double distance, int within, List<Double> residuals) {
        public Measured {
            residuals = List.copyOf(residuals);
        }
    }

    /** How far these runs, one a seed, are from the figures. */
    public Measured of(List<? extends Observed> runs) {
        Map<String, Integer> inSubject = new TreeMap<>();
        targets.forEach(target -> inSubject.merge(target.subject(), 1, Integer::sum));
        List<Double> residuals = new ArrayList<>();
        double sum = 0;
        int within = 0;
        for (Finding finding : Validation.findings(targets, runs)) {
            OptionalDouble distance = finding.distance();
            double square = distance.isPresent() ? distance.getAsDouble() * distance.getAsDouble() : Double.NaN;
            double weight = 1.0 / inSubject.get(finding.target().subject()) / inSubject.size();
            double part = weight * (Double.isNaN(square) ? MOST : MOST * square / (MOST + square));
            residuals.add(Math.copySign(Math.sqrt(part), distance.orElse(1)));
            sum += part;
            within += finding.verdict() == Finding.Verdict.WITHIN ? 1 : 0;
        }
        return new Measured(sum, within, residuals);
    }
}
