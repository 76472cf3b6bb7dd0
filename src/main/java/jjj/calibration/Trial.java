package jjj.calibration;

import java.util.List;

/**
 * A set of parameters that was tried.
 *
 * @param what why it was tried
 * @param values one for each free parameter, as a scenario would write it
 * @param distance to the calibration targets
 * @param within targets within tolerance
 * @param residuals one a target, see {@link Distance.Measured}
 * @param seconds how long it took
 * @param error why a run of it failed; empty if none did
 */
public record Trial(
        String what,
        List<String> values,
        double distance,
        int within,
        List<Double> residuals,
        double seconds,
        String error) {
    public Trial {
        values = List.copyOf(values);
        residuals = List.copyOf(residuals);
    }

    /** Whether every run came to its end. */
    public boolean complete() {
        return error.isEmpty();
    }
}
