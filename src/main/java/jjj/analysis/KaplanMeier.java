package jjj.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The share still there after k months, from counts.
 * <pre>  S(k) = Π_{j≤k} (1 − d_j / n_j),   Var S(k) = S(k)² · Σ_{j≤k} d_j / (n_j · (n_j − d_j))   (Greenwood)</pre>
 * <ul><li>n_j: observed just before month j of their stay, persons <li>d_j: of these, left in it</ul>
 * Who is still there when observation ends leaves n_j without an event. The band is S ± 1.96 standard errors, cut off at
 * 0 and 1; once everyone has left it is the point 0.
 */
public final class KaplanMeier {
    private static final double NORMAL_975 = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(0.975);

    private KaplanMeier() {}

    /** A point of the curve. */
    public record Point(int months, double share, Interval band) {}

    /** The curve after 1, 2, … months; months at which nobody was observed end it. */
    public static List<Point> curve(long[] atRisk, long[] left) {
        if (atRisk.length != left.length) {
            throw new IllegalArgumentException(
                    atRisk.length + " counts of people at risk, " + left.length + " of people who left");
        }
        List<Point> points = new ArrayList<>();
        double share = 1;
        double greenwood = 0;
        for (int month = 0; month < atRisk.length && atRisk[month] > 0; month++) {
            long risk = atRisk[month];
            long gone = left[month];
            if (gone < 0 || gone > risk) {
                throw new IllegalArgumentException("month %d: %d left of %d at risk".formatted(month + 1, gone, risk));
            }
            share *= 1 - (double) gone / risk;
            greenwood += gone == risk ? 0 : (double) gone / ((double) risk * (risk - gone));
            double error = NORMAL_975 * share * Math.sqrt(greenwood);
            points.add(
                    new Point(month + 1, share, new Interval(Math.max(0, share - error), Math.min(1, share + error))));
        }
        return points;
    }
}
