package jjj.analysis.sensitivity;

import java.util.Arrays;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * How often each block of points and each seed counts: once in the sample itself, as often as drawn in a bootstrap
 * sample. Products are only taken over two different seeds, also in a bootstrap sample, so that luck never meets itself.
 */
record Weights(double[] blocks, double[] seeds) {
    private static final int BOOTSTRAP_SEED = 20_170_401;

    /** Every block and seed once. */
    static Weights ones(int blocks, int seeds) {
        double[] ofBlocks = new double[blocks];
        double[] ofSeeds = new double[seeds];
        Arrays.fill(ofBlocks, 1);
        Arrays.fill(ofSeeds, 1);
        return new Weights(ofBlocks, ofSeeds);
    }

    /** Bootstrap samples of blocks and of seeds; the same every time. */
    static Weights[] bootstrap(int samples, int blocks, int seeds) {
        RandomGenerator luck = new MersenneTwister(BOOTSTRAP_SEED);
        Weights[] all = new Weights[samples];
        for (int i = 0; i < samples; i++) {
            all[i] = new Weights(drawn(blocks, luck), drawn(seeds, luck));
        }
        return all;
    }

    /** Drawn with replacement; drawn anew if it is the same one every time, for then nothing can be compared. */
    private static double[] drawn(int size, RandomGenerator luck) {
        while (true) {
            double[] counts = new double[size];
            for (int i = 0; i < size; i++) {
                counts[luck.nextInt(size)]++;
            }
            if (Arrays.stream(counts).filter(count -> count > 0).count() > 1) {
                return counts;
            }
        }
    }

    double blockSum() {
        return Arrays.stream(blocks).sum();
    }

    /**
     * The mean of {@code x_s · y_t} over all pairs of different seeds s, t:
     * <pre>  (Σ w_s x_s · Σ w_s y_s − Σ w_s² x_s y_s) ÷ ((Σ w_s)² − Σ w_s²)</pre>
     * Free of bias for the product of the means over all possible seeds.
     */
    double productOfMeans(double[] x, double[] y) {
        double sumX = 0;
        double sumY = 0;
        double own = 0;
        double weights = 0;
        double ownWeights = 0;
        for (int s = 0; s < x.length; s++) {
            sumX += seeds[s] * x[s];
            sumY += seeds[s] * y[s];
            own += seeds[s] * seeds[s] * x[s] * y[s];
            weights += seeds[s];
            ownWeights += seeds[s] * seeds[s];
        }
        return (sumX * sumY - own) / (weights * weights - ownWeights);
    }

    /** {@link #productOfMeans} of a thing with itself. */
    double squareOfMean(double[] x) {
        return productOfMeans(x, x);
    }

    /** Half the mean of {@code (x_s − x_t)²} over all pairs of different seeds: the variance between seeds. */
    double variance(double[] x) {
        double squares = 0;
        double weights = 0;
        double ownWeights = 0;
        for (int s = 0; s < x.length; s++) {
            weights += seeds[s];
            ownWeights += seeds[s] * seeds[s];
            for (int t = 0; t < s; t++) {
                squares += seeds[s] * seeds[t] * (x[s] - x[t]) * (x[s] - x[t]);
            }
        }
        return squares / (weights * weights - ownWeights);
    }

    double mean(double[] x) {
        double sum = 0;
        double weights = 0;
        for (int s = 0; s < x.length; s++) {
            sum += seeds[s] * x[s];
            weights += seeds[s];
        }
        return sum / weights;
    }
}
