package jjj.validation;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import jjj.analysis.Percentiles;

/**
 * A published figure beside the simulated one.
 *
 * @param target the figure
 * @param simulated one value for each seed that has it
 */
public record Finding(Target target, double[] simulated) {
    /** Whether the mean over seeds lies in the band. */
    public enum Verdict {
        /** It does. */
        WITHIN,
        /** It does not. */
        OUTSIDE,
        /** No run recorded what is asked. */
        NOT_RECORDED,
        /** The figure is not judged. */
        NOT_JUDGED
    }

    public Finding {
        simulated = simulated.clone();
    }

    @Override
    public double[] simulated() {
        return simulated.clone();
    }

    /** How it is held against a run. */
    public Target.Comparison comparison() {
        return target.comparison().orElseThrow();
    }

    /** Mean and percentiles over seeds; empty if no run has it. */
    public Optional<Percentiles> spread() {
        return simulated.length == 0 ? Optional.empty() : Optional.of(Percentiles.of(simulated));
    }

    /** Mean over seeds less the published figure. */
    public OptionalDouble error() {
        return spread().map(
                        spread -> OptionalDouble.of(spread.mean() - comparison().published()))
                .orElse(OptionalDouble.empty());
    }

    /** {@link Band#distance} of the mean over seeds. */
    public OptionalDouble distance() {
        if (simulated.length == 0 || comparison().band().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                comparison().band().get().distance(mean(), comparison().published()));
    }

    public Verdict verdict() {
        if (!target.judged()) {
            return Verdict.NOT_JUDGED;
        }
        if (simulated.length == 0) {
            return Verdict.NOT_RECORDED;
        }
        return comparison().band().get().holds(mean()) ? Verdict.WITHIN : Verdict.OUTSIDE;
    }

    private double mean() {
        return Percentiles.of(simulated).mean();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && target.equals(finding.target)
                && Arrays.equals(simulated, finding.simulated);
    }

    @Override
    public int hashCode() {
        return 31 * target.hashCode() + Arrays.hashCode(simulated);
    }

    @Override
    public String toString() {
        return target.id() + " " + Arrays.toString(simulated);
    }
}
