package jjj.phase.employers;

import java.util.Arrays;
import jjj.world.OtherHouseholds.Band;
import jjj.world.Posts;
import jjj.world.TravelTime;
import jjj.world.World;

/**
 * How many posts for others are filled.
 *
 * <pre>
 *   J_j = Σ_z posts_z·e^(−m/30)     s_z = Σ_j adults_j/J_j·e^(−m/30)     filled_zk = posts_zk · min(1, r · s_z/s_z⁰)
 * </pre>
 *
 * <ul><li>adults: other residents of 15 to 64; m: minutes; s⁰: at the start; r: reserve of labour at the start, 1 or
 *         more; J: posts that people of zone j can reach</ul>
 *
 * Source: a design of this project for "filled from the others in commuting reach" (docs/ODD.md 7.5).
 */
final class LabourPool {
    private final double reserve;
    private final double decayMinutes;
    private final int zones;
    private final double[] baseSupply;
    private double[] weight = new double[0];
    private int version = -1;

    LabourPool(EmployersParameters.LabourParameters parameters, World initial) {
        this.reserve = parameters.reserve();
        this.decayMinutes = parameters.decayMinutes();
        this.zones = initial.geography().zoneCount();
        this.baseSupply = supply(initial);
    }

    void fill(World world) {
        double[] supply = supply(world);
        Posts posts = world.posts();
        for (int zone = 0; zone < zones; zone++) {
            double share = baseSupply[zone] > 0 ? Math.min(1, reserve * supply[zone] / baseSupply[zone]) : 1;
            for (int kind = 0; kind < posts.kinds(); kind++) {
                int slot = posts.slot(zone, kind);
                posts.setOtherFilled(slot, Math.round(share * posts.other(slot)));
            }
        }
    }

    private double[] supply(World world) {
        remake(world.travelTime());
        double[] open = new double[zones];
        for (int zone = 0; zone < zones; zone++) {
            for (int kind = 0; kind < world.posts().kinds(); kind++) {
                open[zone] += world.posts().other(world.posts().slot(zone, kind));
            }
        }
        double[] perPost = new double[zones];
        for (int from = 0; from < zones; from++) {
            double reachable = 0;
            for (int to = 0; to < zones; to++) {
                reachable += weight[from * zones + to] * open[to];
            }
            perPost[from] = reachable > 0 ? world.others().persons(from, Band.WORKING_AGE) / reachable : 0;
        }
        double[] supply = new double[zones];
        for (int to = 0; to < zones; to++) {
            double sum = 0;
            for (int from = 0; from < zones; from++) {
                sum += weight[to * zones + from] * perPost[from];
            }
            supply[to] = sum;
        }
        return supply;
    }

    private void remake(TravelTime time) {
        if (time.version() != version) {
            version = time.version();
            weight = new double[zones * zones];
            Arrays.setAll(weight, i -> StrictMath.exp(-time.minutes(i / zones, i % zones) / decayMinutes));
        }
    }
}
