package jjj.phase.employers;

import java.util.Arrays;
import jjj.world.Posts;
import jjj.world.TravelTime;
import jjj.world.World;

/**
 * Concentration of skilled posts by employer kind around each zone.
 *
 * <pre>  HHI_z = Σ_k s_k²,   s_k = share of kind k in the skilled posts within 45 minutes of z  </pre>
 *
 * 1/9 … 1; 1 is one kind only. Source: docs/ODD.md 7.5.
 */
final class Diversity {
    private final double minutes;
    private int[][] near = new int[0][];
    private int version = -1;

    Diversity(double minutes) {
        this.minutes = minutes;
    }

    double[] concentration(World world) {
        int zones = world.geography().zoneCount();
        remake(world.travelTime(), zones);
        Posts posts = world.posts();
        double[] concentration = new double[zones];
        double[] ofKind = new double[posts.kinds()];
        for (int zone = 0; zone < zones; zone++) {
            Arrays.fill(ofKind, 0);
            for (int other : near[zone]) {
                for (int kind = 0; kind < ofKind.length; kind++) {
                    ofKind[kind] += posts.skilled(posts.slot(other, kind));
                }
            }
            concentration[zone] = concentration(ofKind);
        }
        return concentration;
    }

    static double concentration(double[] posts) {
        double sum = 0;
        double squares = 0;
        for (double count : posts) {
            sum += count;
            squares += count * count;
        }
        return sum > 0 ? squares / (sum * sum) : 1;
    }

    private void remake(TravelTime time, int zones) {
        if (time.version() == version) {
            return;
        }
        version = time.version();
        near = new int[zones][];
        int[] found = new int[zones];
        for (int zone = 0; zone < zones; zone++) {
            int count = 0;
            for (int other = 0; other < zones; other++) {
                if (other == zone || time.minutes(zone, other) <= minutes) {
                    found[count++] = other;
                }
            }
            near[zone] = Arrays.copyOf(found, count);
        }
    }
}
