package jjj.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import jjj.analysis.Percentiles;
import jjj.analysis.RankCorrelation;
import jjj.design.Design;
import jjj.results.SeriesKey;

/**
 * A headline over an ensemble: one value a set of parameters, the mean over seeds, or of the differences pair by pair.
 *
 * @param scenario whose headline
 * @param reference what it is the difference to; empty for a level
 * @param unit of the values
 * @param values one a set, in the order of the design; NaN where no run recorded it
 */
record Conclusion(String scenario, String reference, SeriesKey key, String unit, double[] values) {
    /** A sign holds if at least this share of the sets has it. */
    static final double HOLDS = 0.95;

    private static final int NAMED = 5;

    /** How strongly a headline follows a parameter over the sets: Spearman's rank correlation. */
    record Pull(String parameter, double correlation) {}

    boolean isDifference() {
        return !reference.isEmpty();
    }

    double[] there() {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }

    Percentiles spread() {
        return Percentiles.of(there());
    }

    /** Share of the sets whose value has the sign of the median; a median of 0 has the sign of those that are 0. */
    double sameSign() {
        double sign = Math.signum(spread().p50());
        double[] there = there();
        return Arrays.stream(there).filter(value -> Math.signum(value) == sign).count() / (double) there.length;
    }

    boolean holds() {
        return sameSign() >= HOLDS;
    }

    /** The parameters that it follows most, strongest first. */
    List<Pull> pulls(Design design) {
        int[] sets = IntStream.range(0, values.length)
                .filter(set -> Double.isFinite(values[set]))
                .toArray();
        double[] outcome = Arrays.stream(sets).mapToDouble(set -> values[set]).toArray();
        List<Pull> pulls = new ArrayList<>();
        for (int axis = 0; axis < design.factors(); axis++) {
            int at = axis;
            double[] setting = Arrays.stream(sets)
                    .mapToDouble(set -> design.points().get(set)[at])
                    .toArray();
            OptionalDouble correlation = RankCorrelation.of(setting, outcome);
            if (correlation.isPresent()) {
                pulls.add(new Pull(design.axes().get(axis).path(), correlation.getAsDouble()));
            }
        }
        pulls.sort(Comparator.comparingDouble((Pull pull) -> -Math.abs(pull.correlation())));
        return List.copyOf(pulls.subList(0, Math.min(NAMED, pulls.size())));
    }
}
