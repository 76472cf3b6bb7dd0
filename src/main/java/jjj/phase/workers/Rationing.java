package jjj.phase.workers;

import java.util.Arrays;
import jjj.base.Draws;
import jjj.base.Stream;
import jjj.rules.RulesInForce;
import jjj.world.Geography;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/**
 * More takers than vacancies, more tenants than state homes: a drawn rank decides, points first where they do; the rest
 * keep their old state this month (docs/ODD.md 7.6, Ranks).
 */
final class Rationing {
    private static final long MOST_POINTS = (1 << 15) - 1;
    private static final double FULL_RECORD_MONTHS = 240;
    private static final int POINT_RANK_BITS = 11;
    private static final int DROPPED_RANK_BITS = 15;

    private final Geography geography;
    private final Queue queue = new Queue();
    private final int[] takers;

    Rationing(Geography geography, int kinds) {
        this.geography = geography;
        this.takers = new int[geography.zoneCount() * kinds];
    }

    /** Posts: refuses those who come after the last vacancy; where there are enough for all nobody need be ranked. */
    void posts(World world, int month, Offers offers, Applications applications) {
        queue.clear();
        Arrays.fill(takers, 0);
        for (int place = 0; place < applications.size(); place++) {
            if (applications.slot(place) != Applications.NONE) {
                takers[applications.slot(place)]++;
            }
        }
        for (int place = 0; place < applications.size(); place++) {
            int slot = applications.slot(place);
            if (slot != Applications.NONE && takers[slot] > offers.vacantAgents(slot)) {
                queue.add(slot, rank(world, month, applications.worker(place), 0), place);
            }
        }
        queue.sort();
        int given = 0;
        for (int position = 0; position < queue.size(); position++) {
            int slot = queue.thing(position);
            given = position > 0 && queue.thing(position - 1) == slot ? given + 1 : 0;
            if (given >= offers.vacantAgents(slot)) {
                applications.refuse(queue.place(position));
            }
        }
    }

    /** State homes: refuses those who come after the last free one. */
    void stateHomes(World world, int month, long[] freeAgents, Applications applications) {
        queue.clear();
        for (int place = 0; place < applications.size(); place++) {
            boolean wants = applications.tenure(place) == HomeTable.STATE && !applications.isRefused(place);
            if (wants) {
                int zone = applications.home(place);
                queue.add(zone, homeRank(world, month, applications.worker(place), zone), place);
            }
        }
        queue.sort();
        long given = 0;
        for (int position = 0; position < queue.size(); position++) {
            int zone = queue.thing(position);
            given = position > 0 && queue.thing(position - 1) == zone ? given + 1 : 0;
            if (given >= freeAgents[zone]) {
                applications.refuse(queue.place(position));
            }
        }
    }

    /** Rank by points, by lot, or by both in proportion to their weights; small comes first. */
    private long homeRank(World world, int month, int worker, int zone) {
        long drawn = rank(world, month, worker, 1);
        RulesInForce rules = world.rules();
        double weight = rules.housing(geography.governmentOf(zone)).pointsWeight();
        if (!(weight > 0)) {
            return drawn;
        }
        long missing = MOST_POINTS - world.workers().points(worker);
        if (weight < 1) {
            double lacking = 1 - Math.min(1, world.workers().points(worker) / FULL_RECORD_MONTHS);
            return (long) (weight * Queue.rank(lacking) + (1 - weight) * drawn);
        }
        return missing << POINT_RANK_BITS | drawn >>> DROPPED_RANK_BITS;
    }

    private static long rank(World world, int month, int worker, int what) {
        SkilledWorkers workers = world.workers();
        Draws draws = world.draws();
        return Queue.rank(draws.uniform(workers.id(worker), month, Stream.RANK, what));
    }
}
