package jjj.phase.output;

import java.util.Arrays;
import jjj.world.Geography;
import jjj.world.SkilledWorkers;
import jjj.world.TravelTime;
import jjj.world.University;
import jjj.world.World;

/**
 * What is within reach of each zone.
 *
 * <pre>  D_z = Σ S_j·e^(−m/30)     M_z = Σ Y_j·e^(−m/120)     U_z = Σ staff_j·e^(−d/4 km), d ≤ 10 km  </pre>
 *
 * S skilled residents, Y output of last month at the prices of the start, m minutes, d km. The weights by minutes are
 * made anew only when a line opens. Residents' access, Σ S_j·e^(−m/60), is measured with them. Source: docs/ODD.md 7.2.
 */
final class Reach {
    private final OutputParameters.ReachParameters parameters;
    private final int zones;
    private final double[] researchWeight;
    private double[] densityWeight = new double[0];
    private double[] marketWeight = new double[0];
    private double[] accessWeight = new double[0];
    private int version = -1;

    Reach(OutputParameters.ReachParameters parameters, Geography geography) {
        this.parameters = parameters;
        this.zones = geography.zoneCount();
        this.researchWeight = new double[zones * zones];
        for (int from = 0; from < zones; from++) {
            for (int to = 0; to < zones; to++) {
                double km = geography.distanceKm(from, to);
                researchWeight[from * zones + to] =
                        km <= parameters.researchReachKm() ? StrictMath.exp(-km / parameters.researchKm()) : 0;
            }
        }
    }

    /** Writes D, U and M of every zone. */
    void measure(World world, double[] outputYuanPerYear) {
        remake(world.travelTime());
        double[] skilled = new double[zones];
        for (int zone = 0; zone < zones; zone++) {
            skilled[zone] = world.workers().personsLivingIn(zone);
        }
        double[] density = sums(densityWeight, skilled);
        double[] access = sums(accessWeight, skilled);
        double[] research = sums(researchWeight, staff(world));
        double[] market = sums(marketWeight, outputYuanPerYear);
        for (int zone = 0; zone < zones; zone++) {
            world.posts().setReach(zone, density[zone], research[zone], market[zone]);
            world.posts().setSkilledAccess(zone, access[zone]);
        }
    }

    private double[] staff(World world) {
        double[] staff = new double[zones];
        for (University university : world.universities()) {
            staff[university.zone()] += university.staffAtOldCampus();
            if (university.newZone() != SkilledWorkers.NOWHERE) {
                staff[university.newZone()] += university.staffMoved();
            }
        }
        return staff;
    }

    private double[] sums(double[] weight, double[] amount) {
        double[] sums = new double[zones];
        for (int zone = 0; zone < zones; zone++) {
            double sum = 0;
            for (int other = 0; other < zones; other++) {
                sum += weight[zone * zones + other] * amount[other];
            }
            sums[zone] = sum;
        }
        return sums;
    }

    private void remake(TravelTime time) {
        if (time.version() == version) {
            return;
        }
        version = time.version();
        densityWeight = weights(time, parameters.densityMinutes());
        marketWeight = weights(time, parameters.marketMinutes());
        accessWeight = weights(time, parameters.accessMinutes());
    }

    private double[] weights(TravelTime time, double fadingMinutes) {
        double[] weights = new double[zones * zones];
        Arrays.setAll(weights, i -> StrictMath.exp(-time.minutes(i / zones, i % zones) / fadingMinutes));
        return weights;
    }
}
