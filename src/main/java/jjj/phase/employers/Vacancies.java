package jjj.phase.employers;

import jjj.world.Posts;
import jjj.world.World;

/** Posts for skilled people and how many of them are filled, persons. */
record Vacancies(double posts, double filled) {
    static Vacancies inZone(World world, int zone) {
        Posts posts = world.posts();
        double all = 0;
        double filled = 0;
        for (int kind = 0; kind < posts.kinds(); kind++) {
            all += posts.skilled(posts.slot(zone, kind));
            filled += world.workers().personsInPosts(zone, kind);
        }
        return new Vacancies(all, filled);
    }

    /** Vacant over all posts, −1…1; 0 where there are none. */
    double rate() {
        return posts > 0 ? Math.max(-1, (posts - filled) / posts) : 0;
    }
}
