package jjj.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import jjj.design.Design;
import jjj.design.Kind;

/**
 * The variance of an outcome, divided among settings, their interaction and luck.
 *
 * <p>y(x, s) is the outcome at the settings x in the world s, μ(x) its mean over all worlds.
 * <pre>
 *  V   = Var μ(x) + N          all variance: settings vary over their ranges, worlds over seeds
 *  N   = E_x Var_s y(x, s)     luck
 *  V_i = E (μ(B) − E μ) · (μ(A_i) − μ(A))   setting i alone; A_i is A with B's value of i   (Saltelli et al. 2010)
 *  T_i = ½ E (μ(A) − μ(A_i))²               setting i, alone and together with others       (Jansen 1999)
 *  share of setting i = V_i ÷ V,   of luck = N ÷ V,   of interaction = (Var μ − Σ V_i) ÷ V;   the sum is 1</pre>
 * Products of means over worlds are estimated by products over two different seeds, so that luck does not pass for an
 * effect; as the same seeds are used at all points, what luck does everywhere alike drops out. Estimates are not cut off:
 * a share near zero may come out slightly negative. Bootstrap: pairs A, B with their mixtures are drawn anew, and seeds.
 *
 * @param varies whether anything varies at all; if not, every share is 0
 * @param mean mean outcome over A and B and all seeds
 * @param standardDeviation √V
 * @param first share of each setting alone
 * @param total share of each setting with all its interactions
 * @param interaction share of interactions
 * @param noise share of luck
 */
public record SobolIndices(
        boolean varies,
        double mean,
        double standardDeviation,
        List<Estimate> first,
        List<Estimate> total,
        Estimate interaction,
        Estimate noise) {
    private static final int BOOTSTRAP_SAMPLES = 1_000;

    public SobolIndices {
        first = List.copyOf(first);
        total = List.copyOf(total);
    }

    /** Divides the variance; the outcomes must be of Saltelli's design. */
    public static SobolIndices of(Outcomes outcomes) {
        Design design = outcomes.of(Kind.SALTELLI);
        int factors = design.factors();
        int blocks = design.size() / design.blockSize();
        Blocks all = new Blocks(outcomes, factors, blocks);
        Parts parts = all.parts(Weights.ones(blocks, outcomes.seeds()));
        Weights[] samples = Weights.bootstrap(BOOTSTRAP_SAMPLES, blocks, outcomes.seeds());
        List<double[]> resampled = new ArrayList<>();
        for (Weights sample : samples) {
            resampled.add(all.parts(sample).shares());
        }
        double[] shares = parts.shares();
        List<Estimate> estimates = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            int share = i;
            estimates.add(Estimate.of(
                    shares[i], resampled.stream().mapToDouble(s -> s[share]).toArray()));
        }
        return new SobolIndices(
                parts.whole() > 0,
                parts.mean,
                Math.sqrt(Math.max(0, parts.whole())),
                estimates.subList(0, factors),
                estimates.subList(factors, 2 * factors),
                estimates.get(2 * factors),
                estimates.get(2 * factors + 1));
    }

    /** Variances in the square of the outcome's unit. */
    private record Parts(double mean, double settings, double noise, double[] first, double[] total) {
        double whole() {
            return settings + noise;
        }

        /** First-order shares, total shares, interaction, noise. */
        double[] shares() {
            int factors = first.length;
            double[] shares = new double[2 * factors + 2];
            double whole = whole();
            if (!(whole > 0)) {
                return shares;
            }
            double alone = 0;
            for (int i = 0; i < factors; i++) {
                shares[i] = first[i] / whole;
                shares[factors + i] = total[i] / whole;
                alone += first[i];
            }
            shares[2 * factors] = (settings - alone) / whole;
            shares[2 * factors + 1] = noise / whole;
            return shares;
        }
    }

    /** The outcomes in blocks: A, B, and A with each column of B. */
    private record Blocks(Outcomes outcomes, int factors, int count) {
        Parts parts(Weights weights) {
            double[] seedMeans = new double[outcomes.seeds()];
            double weightSum = weights.blockSum();
            for (int block = 0; block < count; block++) {
                for (int s = 0; s < seedMeans.length; s++) {
                    double both = outcomes.at(first(block), s) + outcomes.at(first(block) + 1, s);
                    seedMeans[s] += weights.blocks()[block] * both / (2 * weightSum);
                }
            }
            double settings = 0;
            double noise = 0;
            double[] first = new double[factors];
            double[] total = new double[factors];
            for (int block = 0; block < count; block++) {
                double weight = weights.blocks()[block] / weightSum;
                if (weight == 0) {
                    continue;
                }
                int a = first(block);
                settings += weight / 2 * weights.squareOfMean(minus(row(a), seedMeans));
                settings += weight / 2 * weights.squareOfMean(minus(row(a + 1), seedMeans));
                noise += weight / 2 * (weights.variance(row(a)) + weights.variance(row(a + 1)));
                double[] second = minus(row(a + 1), seedMeans);
                for (int i = 0; i < factors; i++) {
                    double[] moved = minus(row(a + 2 + i), row(a));
                    first[i] += weight * weights.productOfMeans(second, moved);
                    total[i] += weight / 2 * weights.squareOfMean(moved);
                }
            }
            settings *= 2 * weightSum / (2 * weightSum - 1);
            return new Parts(weights.mean(seedMeans), settings, noise, first, total);
        }

        private int first(int block) {
            return block * (factors + 2);
        }

        private double[] row(int point) {
            double[] row = new double[outcomes.seeds()];
            for (int s = 0; s < row.length; s++) {
                row[s] = outcomes.at(point, s);
            }
            return row;
        }

        private static double[] minus(double[] x, double[] y) {
            double[] difference = new double[x.length];
            for (int s = 0; s < x.length; s++) {
                difference[s] = x[s] - y[s];
            }
            return difference;
        }
    }
}
