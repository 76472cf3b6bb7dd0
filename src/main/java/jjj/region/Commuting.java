package jjj.region;

import jjj.base.Shares;

/**
 * Who works where in December 2016: skilled people of each zone over the zones of their posts.
 *
 * <pre>  flow_ij = a_i · b_j · exp(−m_ij/45) · (0.04 between governments),   Σ_j flow_ij = employed people living in i,   Σ_i flow_ij = filled posts in j  </pre>
 *
 * m: one-way minutes; the border factor is shaped to the share of commuters who cross one (T158) and is 1
 * from the counties around Yanjiao to Beijing. The factors a and b are found by turns; agents are whole, so the posts of a zone are met to a few
 * agents.
 */
final class Commuting {
    private static final int TURNS = 40;
    private static final double MAIN_FEEDER = 0.05;

    private final int zones;
    private final double[] kernel;

    /**
     * Prepares the decay with travel time.
     *
     * @param minutes from × to
     * @param tables for the decay, the border factor, and the counties beyond the capital's border whose people work there
     */
    Commuting(float[] minutes, RegionTables tables) {
        this.zones = tables.counties().size();
        this.kernel = new double[zones * zones];
        double decay = tables.starting().value("commute_decay");
        double border = tables.starting().value("commute_border");
        int capital = tables.capital();
        for (County from : tables.counties()) {
            boolean toCapital = tables.starting().value("works_in_capital", from.id()) > 0;
            for (County to : tables.counties()) {
                boolean open = from.government() == to.government() || (toCapital && to.government() == capital);
                int trip = from.index() * zones + to.index();
                kernel[trip] = (open ? 1 : border) * StrictMath.exp(-minutes[trip] / decay);
            }
        }
    }

    Commuting(double[] kernel, int zones) {
        this.kernel = kernel.clone();
        this.zones = zones;
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
        return whole(employed, b);
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

    /** Row by row by the largest remainder; what a column has missed so far is made up by the rows that mainly feed it. */
    private long[][] whole(long[] employed, double[] b) {
        double[] missed = new double[zones];
        long[][] agents = new long[zones][];
        double[] flow = new double[zones];
        double[] weights = new double[zones];
        for (int i = 0; i < zones; i++) {
            double a = employed[i] / rowSum(i, b);
            for (int j = 0; j < zones; j++) {
                flow[j] = a * b[j] * kernel[i * zones + j];
                boolean feeds = flow[j] >= MAIN_FEEDER * employed[i];
                weights[j] = feeds ? Math.max(0, flow[j] + missed[j]) : flow[j];
            }
            agents[i] = Shares.split(employed[i], weights);
            for (int j = 0; j < zones; j++) {
                missed[j] += flow[j] - agents[i][j];
            }
        }
        return agents;
    }
}
