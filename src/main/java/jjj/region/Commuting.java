package jjj.region;

import jjj.base.Shares;

/**
 * Who works where in December 2016: skilled people of each zone over the zones of their posts.
 *
 * <pre>  flow_ij = a_i · b_j · exp(−m_ij/45) · (0.04 between governments),   Σ_j flow_ij = employed people living in i,   Σ_i flow_ij = filled posts in j  </pre>
 *
 * m: one-way minutes; the border factor is shaped to the share of commuters who cross one (T158). The factors a and b are found by turns; agents are whole, so the posts of a zone are met to about
 * one agent.
 */
final class Commuting {
    private static final int TURNS = 40;

    private final int zones;
    private final double[] kernel;

    /**
     * Prepares the decay with travel time.
     *
     * @param minutes from × to
     * @param government of each zone
     * @param decayMinutes minutes over which commuting fades
     * @param border factor on commuting between governments, 0…1
     */
    Commuting(float[] minutes, int[] government, double decayMinutes, double border) {
        this.zones = government.length;
        this.kernel = new double[zones * zones];
        for (int trip = 0; trip < kernel.length; trip++) {
            boolean within = government[trip / zones] == government[trip % zones];
            kernel[trip] = (within ? 1 : border) * StrictMath.exp(-minutes[trip] / decayMinutes);
        }
    }

    /**
     * Whole agents by zone of home (row) and zone of work (column).
     *
     * @param employed agents with a post by home
     * @param filled filled posts by zone of work, in any unit; only their shares count
     */
    long[][] agents(long[] employed, double[] filled) {
        double total = 0;
        double posts = 0;
        for (int zone = 0; zone < zones; zone++) {
            total += employed[zone];
            posts += filled[zone];
        }
        double[] target = new double[zones];
        for (int zone = 0; zone < zones; zone++) {
            target[zone] = filled[zone] * total / posts;
        }
        double[] b = balance(employed, target);
        return whole(employed, target, b);
    }

    private double[] balance(long[] employed, double[] target) {
        double[] b = new double[zones];
        java.util.Arrays.fill(b, 1);
        for (int turn = 0; turn < TURNS; turn++) {
            double[] reached = new double[zones];
            for (int i = 0; i < zones; i++) {
                double sum = rowSum(i, b);
                double a = employed[i] / sum;
                for (int j = 0; j < zones; j++) {
                    reached[j] += a * b[j] * kernel[i * zones + j];
                }
            }
            for (int j = 0; j < zones; j++) {
                b[j] = reached[j] > 0 ? b[j] * target[j] / reached[j] : 0;
            }
        }
        return b;
    }

    private double rowSum(int i, double[] b) {
        double sum = 0;
        for (int j = 0; j < zones; j++) {
            sum += b[j] * kernel[i * zones + j];
        }
        return sum;
    }

    /** Row by row; each row is steered by what its columns still lack against what later rows would bring them. */
    private long[][] whole(long[] employed, double[] target, double[] b) {
        double[] left = target.clone();
        double[] expected = new double[zones];
        double[] a = new double[zones];
        for (int i = 0; i < zones; i++) {
            a[i] = employed[i] / rowSum(i, b);
            for (int j = 0; j < zones; j++) {
                expected[j] += a[i] * b[j] * kernel[i * zones + j];
            }
        }
        long[][] agents = new long[zones][];
        double[] weights = new double[zones];
        for (int i = 0; i < zones; i++) {
            for (int j = 0; j < zones; j++) {
                double flow = a[i] * b[j] * kernel[i * zones + j];
                weights[j] = expected[j] > 0 ? flow * Math.max(0, left[j]) / expected[j] : 0;
                expected[j] -= flow;
            }
            agents[i] = Shares.split(employed[i], weights);
            for (int j = 0; j < zones; j++) {
                left[j] -= agents[i][j];
            }
        }
        return agents;
    }
}
