package jjj.phase.environment;

import java.util.Arrays;
import jjj.world.Geography;

/**
 * Fine particles that reach a zone from its neighbours.
 *
 * <pre>  X_z = Σ_j s · e^(−d_zj/D) · (C_j − b_j) / n_z,   j ≠ z within reach, n_z their number  </pre>
 *
 * C − b: particles of last month above the background, µg/m³; d: km; s 0.2, D 60 km, reach 120 km. Wind is left out:
 * the mean of a year has no direction. Source: docs/ODD.md 7.10; values: rows {@code environment.drift*}.
 */
final class Drift {
    private final int[][] neighbours;
    private final double[][] weights;

    Drift(EnvironmentParameters.DriftParameters parameters, Geography geography) {
        int zones = geography.zoneCount();
        neighbours = new int[zones][];
        weights = new double[zones][];
        for (int zone = 0; zone < zones; zone++) {
            int[] found = new int[zones];
            int count = 0;
            for (int other = 0; other < zones; other++) {
                if (other != zone && geography.distanceKm(zone, other) <= parameters.reachKm()) {
                    found[count++] = other;
                }
            }
            neighbours[zone] = Arrays.copyOf(found, count);
            weights[zone] = new double[count];
            for (int i = 0; i < count; i++) {
                double km = geography.distanceKm(zone, found[i]);
                weights[zone][i] = parameters.strength() * StrictMath.exp(-km / parameters.fadingKm()) / count;
            }
        }
    }

    /** What reaches every zone, from particles above the background, µg/m³. */
    double[] reaching(double[] aboveBackground) {
        double[] reaching = new double[neighbours.length];
        for (int zone = 0; zone < reaching.length; zone++) {
            double sum = 0;
            for (int i = 0; i < neighbours[zone].length; i++) {
                sum += weights[zone][i] * aboveBackground[neighbours[zone][i]];
            }
            reaching[zone] = sum;
        }
        return reaching;
    }
}
