package jjj.phase.employers;

import jjj.base.Carry;
import jjj.world.Posts;
import jjj.world.Remainders;
import jjj.world.World;

/**
 * Posts for others become posts for skilled people as the skilled population grows.
 *
 * <pre>
 *   upgraded = P·Δln E + s·[ (1 + v*)·E − P ]       over all zones and kinds ∝ F_zk · X_z, at most 0.95 of a kind
 * </pre>
 *
 * <ul><li>P: posts for skilled people in the region, F: those that are filled; E: skilled residents who hold or look for a post
 *     <li>v*: normal vacancy rate, 0.03; s: part of a gap closed in a month, 1/24; X: output factor of the zone</ul>
 *
 * As many posts for others close in the same zone and kind; below 0 the other way round. Without it more and more
 * skilled people would compete for a fixed number of posts. Source: docs/ODD.md 7.5 (the gap term replaces the factor
 * 1 + v* − v on the growth, which leaves what ordinary employers, firms and orders add uncorrected).
 */
final class Upgrading {
    private final double normalVacancy;
    private final double gapClosedPerMonth;
    private final double skilledShareMost;

    Upgrading(EmployersParameters parameters) {
        this.normalVacancy = parameters.wages().normalVacancy();
        this.gapClosedPerMonth = parameters.gapClosedPerMonth();
        this.skilledShareMost = parameters.skilledShareMost();
    }

    void pass(World world) {
        Posts posts = world.posts();
        int zones = world.geography().zoneCount();
        int kinds = posts.kinds();
        double all = 0;
        double weights = 0;
        for (int zone = 0; zone < zones; zone++) {
            for (int kind = 0; kind < kinds; kind++) {
                all += posts.skilled(posts.slot(zone, kind));
                weights += weight(world, zone, kind);
            }
        }
        double before = posts.skilledLabourForce();
        double now = world.workers().personsEmployed();
        posts.setSkilledLabourForce(now);
        double wanted = all * (before > 0 && now > 0 ? StrictMath.log(now / before) : 0)
                + gapClosedPerMonth * ((1 + normalVacancy) * now - all);
        Carry carry = world.remainders().of(Remainders.Of.UPGRADED_POSTS, zones * kinds);
        for (int zone = 0; zone < zones; zone++) {
            for (int kind = 0; kind < kinds; kind++) {
                int slot = posts.slot(zone, kind);
                upgrade(posts, slot, carry, wanted * weight(world, zone, kind) / weights);
            }
        }
    }

    private static double weight(World world, int zone, int kind) {
        return world.workers().personsInPosts(zone, kind) * world.posts().outputFactor(zone);
    }

    private void upgrade(Posts posts, int slot, Carry carry, double wanted) {
        long skilled = posts.skilled(slot);
        long other = posts.other(slot);
        long most = Math.max(0, (long) (skilledShareMost * (skilled + other)) - skilled);
        long upgraded = Math.max(-skilled, Math.min(carry.whole(slot, wanted), Math.min(most, other)));
        posts.changeSkilled(slot, upgraded);
        posts.changeOther(slot, -upgraded);
    }
}
