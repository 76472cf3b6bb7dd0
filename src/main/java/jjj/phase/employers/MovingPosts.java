package jjj.phase.employers;

import java.util.Arrays;
import jjj.base.Shares;
import jjj.world.Posts;
import jjj.world.World;

/** Posts for skilled people leave the zones of a government and open in one zone, with the pay they had. */
final class MovingPosts {
    private MovingPosts() {}

    /** Moves posts of a kind; where the origin has too few the rest opens all the same. */
    static void move(World world, int origin, int destinationZone, int kind, long count) {
        Posts posts = world.posts();
        int[] origins = Arrays.stream(world.geography().zonesOf(origin))
                .filter(zone -> zone != destinationZone)
                .toArray();
        int slot = posts.slot(destinationZone, kind);
        bringPay(posts, origins, slot, kind, count);
        close(posts, origins, kind, count);
        posts.place(slot, count, 0);
    }

    /** The posts keep the pay they had in the zones from which they come, in proportion to the posts there. */
    private static void bringPay(Posts posts, int[] origins, int destinationSlot, int kind, long count) {
        long all = 0;
        for (int zone : origins) {
            all += posts.skilled(posts.slot(zone, kind));
        }
        for (int zone : origins) {
            int slot = posts.slot(zone, kind);
            if (all > 0) {
                posts.bringPay(destinationSlot, Math.round(count * (double) posts.skilled(slot) / all), slot);
            }
        }
    }

    /** Closes posts in the origin where there are most of the kind, as far as there are any. */
    private static void close(Posts posts, int[] origins, int kind, long count) {
        double[] open = new double[origins.length];
        long all = 0;
        for (int i = 0; i < origins.length; i++) {
            open[i] = posts.skilled(posts.slot(origins[i], kind));
            all += posts.skilled(posts.slot(origins[i], kind));
        }
        long[] parts = Shares.split(Math.min(count, all), open);
        for (int i = 0; i < origins.length; i++) {
            int slot = posts.slot(origins[i], kind);
            posts.place(slot, -Math.min(parts[i], posts.skilled(slot)), 0);
        }
    }
}
