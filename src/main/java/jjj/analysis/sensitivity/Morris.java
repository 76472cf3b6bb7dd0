package jjj.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jjj.design.Design;
import jjj.design.Kind;

/**
 * Elementary effects of each setting: what the outcome does per whole range of the setting, from where a path happens
 * to be.
 *
 * <p>e(t, s) is the effect on path t in the world s, both of its ends being the same world.
 * <pre>
 *  μ  = mean of e,   μ* = mean over paths of |mean over seeds of e|                 (Campolongo et al. 2007)
 *  E e² = μ² + σ² + ν²
 *  σ² = variance between paths of the effect's mean over worlds: interaction with other settings, or curvature
 *  ν² = variance between worlds on one path: luck
 *  shares: steady = μ² ÷ E e²,  interaction = σ² ÷ E e²,  noise = ν² ÷ E e²;  the sum is 1</pre>
 * σ² is the variance between paths minus the part of it that luck explains; it may come out slightly negative.
 * Bootstrap: paths are drawn anew, and seeds.
 *
 * @param settings one for each axis of the design
 */
public record Morris(List<Effect> settings) {
    private static final int BOOTSTRAP_SAMPLES = 1_000;

    public Morris {
        settings = List.copyOf(settings);
    }

    /**
     * The effect of one setting, in the unit of the outcome per whole range.
     *
     * @param mean μ
     * @param size μ*
     * @param spread σ, 0 where σ² is negative
     * @param luck ν
     * @param steadyShare of the mean square effect, 0 if there is no effect at all
     * @param interactionShare of the mean square effect
     * @param noiseShare of the mean square effect
     */
    public record Effect(
            Estimate mean,
            Estimate size,
            double spread,
            double luck,
            Estimate steadyShare,
            Estimate interactionShare,
            Estimate noiseShare) {}

    /** Effects of all settings; the outcomes must be of Morris paths. */
    public static Morris of(Outcomes outcomes) {
        Design design = outcomes.of(Kind.MORRIS);
        int paths = design.size() / design.blockSize();
        double[][][] effects = effects(design, outcomes, paths);
        Weights once = Weights.ones(paths, outcomes.seeds());
        Weights[] samples = Weights.bootstrap(BOOTSTRAP_SAMPLES, paths, outcomes.seeds());
        return new Morris(IntStream.range(0, design.factors())
                .mapToObj(axis -> effect(effects[axis], once, samples))
                .toList());
    }

    /** By axis, path and seed. */
    private static double[][][] effects(Design design, Outcomes outcomes, int paths) {
        int factors = design.factors();
        double[][][] effects = new double[factors][paths][outcomes.seeds()];
        for (int path = 0; path < paths; path++) {
            for (int step = 0; step < factors; step++) {
                int from = path * design.blockSize() + step;
                double[] before = design.points().get(from);
                double[] after = design.points().get(from + 1);
                int axis = changed(before, after);
                for (int s = 0; s < outcomes.seeds(); s++) {
                    effects[axis][path][s] =
                            (outcomes.at(from + 1, s) - outcomes.at(from, s)) / (after[axis] - before[axis]);
                }
            }
        }
        return effects;
    }

    private static int changed(double[] before, double[] after) {
        int[] changed = IntStream.range(0, before.length)
                .filter(i -> before[i] != after[i])
                .toArray();
        if (changed.length != 1) {
            throw new MismatchedDesign("a step changes %d settings; expected one".formatted(changed.length));
        }
        return changed[0];
    }

    private static Effect effect(double[][] effects, Weights once, Weights[] samples) {
        double[] parts = parts(effects, once);
        List<double[]> resampled = new ArrayList<>();
        for (Weights sample : samples) {
            resampled.add(parts(effects, sample));
        }
        List<Estimate> estimates = IntStream.of(0, 1, 4, 5, 6)
                .mapToObj(part -> Estimate.of(
                        parts[part],
                        resampled.stream().mapToDouble(p -> p[part]).toArray()))
                .toList();
        return new Effect(
                estimates.get(0),
                estimates.get(1),
                Math.sqrt(Math.max(0, parts[2])),
                Math.sqrt(parts[3]),
                estimates.get(2),
                estimates.get(3),
                estimates.get(4));
    }

    /** μ, μ*, σ², ν², and the three shares. */
    private static double[] parts(double[][] effects, Weights weights) {
        double paths = weights.blockSum();
        double mean = 0;
        double size = 0;
        double luck = 0;
        double meanSquare = 0; // of the effect's mean over all possible worlds
        double seedsInMean = 0;
        for (double count : weights.seeds()) {
            seedsInMean += count * count;
        }
        seedsInMean /= weights.seeds().length * (double) weights.seeds().length;
        double squareOfMeans = 0;
        for (int path = 0; path < effects.length; path++) {
            double weight = weights.blocks()[path] / paths;
            double ofPath = weights.mean(effects[path]);
            mean += weight * ofPath;
            size += weight * Math.abs(ofPath);
            squareOfMeans += weight * ofPath * ofPath;
            luck += weight * weights.variance(effects[path]);
            meanSquare += weight * weights.squareOfMean(effects[path]);
        }
        double between = (squareOfMeans - mean * mean) * paths / (paths - 1) - seedsInMean * luck;
        double whole = meanSquare + luck;
        boolean none = !(whole > 0);
        return new double[] {
            mean,
            size,
            between,
            luck,
            none ? 0 : (meanSquare - between) / whole,
            none ? 0 : between / whole,
            none ? 0 : luck / whole
        };
    }
}
