package jjj.phase.workers;

import jjj.base.Draws;
import jjj.world.Posts;
import jjj.world.TravelTime;
import jjj.world.World;

/**
 * Vacancies, and the posts that are offered to one who looks around from a place.
 *
 * <pre>  P(zone z | anchor a) ∝ vacancies_z · e^{−m_az/60},   P(kind | z) ∝ vacancies_zk </pre>
 *
 * A zone is proposed in proportion to its posts at the start and accepted in proportion to vacancies per such post; zones
 * that have more than twice the region's vacancies per post offer the rest apart. So a vacancy more in one zone
 * changes the offers of few people, not of all whom a cumulative table would shift. Source: docs/ODD.md 7.6.
 */
final class Offers {
    /** No post to offer. */
    static final int NONE = -1;

    private static final double MOST_OVER_MEAN = 2;
    private static final int ATTEMPTS = 60;
    private static final int DRAWS_PER_OFFER = 128;

    private final double decayMinutes;
    private final int zones;
    private final int kinds;
    private final double[] decay;
    private final float[] acceptAlone;
    private final short[] alias;
    private final double[] basePosts;
    private final int[] vacantAgents;
    private final double[] vacantByZone;
    private final double[] accept;
    private final double[] excess;
    private final double[] excessShare;
    private final double[] excessSum;
    private final int[] excessZone;
    private final int[] small;
    private final int[] large;
    private final long[] marks;
    private int excessZones;
    private boolean anyVacancy;
    private int version = -1;

    Offers(WorkersParameters parameters, World world) {
        this.decayMinutes = parameters.occasions().offerDecayMinutes();
        this.zones = world.geography().zoneCount();
        this.kinds = world.posts().kinds();
        this.decay = new double[zones * zones];
        this.acceptAlone = new float[zones * zones];
        this.alias = new short[zones * zones];
        this.basePosts = new double[zones];
        this.vacantAgents = new int[zones * kinds];
        this.vacantByZone = new double[zones];
        this.accept = new double[zones];
        this.excess = new double[zones];
        this.excessShare = new double[zones];
        this.excessSum = new double[zones];
        this.excessZone = new int[zones];
        this.small = new int[zones];
        this.large = new int[zones];
        this.marks = new long[parameters.occasions().offers() * DRAWS_PER_OFFER];
        for (int index = 0; index < marks.length; index++) {
            marks[index] = Draws.mark(index);
        }
        for (int zone = 0; zone < zones; zone++) {
            basePosts[zone] = 1;
            for (int kind = 0; kind < kinds; kind++) {
                basePosts[zone] += world.posts().baseSkilled(world.posts().slot(zone, kind));
            }
        }
    }

    /** Counts vacancies: whole agents of posts that nobody holds and that are not kept for holders of moved posts. */
    void refresh(World world, long[] reservedPersons) {
        Posts posts = world.posts();
        int scale = world.workers().personsPerAgent();
        for (int zone = 0; zone < zones; zone++) {
            for (int kind = 0; kind < kinds; kind++) {
                int slot = posts.slot(zone, kind);
                long vacant = posts.skilled(slot) - world.workers().personsInPosts(zone, kind) - reservedPersons[slot];
                vacantAgents[slot] = (int) Math.max(0, vacant / scale);
            }
        }
        prepare(world.travelTime());
    }

    /** Takes a fixed part of all posts as vacant: for the constants at the start. */
    void assumeVacancyShare(World world, double share) {
        for (int slot = 0; slot < vacantAgents.length; slot++) {
            double agents =
                    share * world.posts().baseSkilled(slot) / world.workers().personsPerAgent();
            vacantAgents[slot] = (int) Math.round(agents);
        }
        prepare(world.travelTime());
    }

    private void prepare(TravelTime travelTime) {
        double vacant = 0;
        double base = 0;
        for (int zone = 0; zone < zones; zone++) {
            vacantByZone[zone] = 0;
            for (int kind = 0; kind < kinds; kind++) {
                vacantByZone[zone] += vacantAgents[zone * kinds + kind];
            }
            vacant += vacantByZone[zone];
            base += basePosts[zone];
        }
        anyVacancy = vacant > 0;
        double most = MOST_OVER_MEAN * vacant / base;
        excessZones = 0;
        for (int zone = 0; zone < zones && anyVacancy; zone++) {
            accept[zone] = Math.min(1, vacantByZone[zone] / (basePosts[zone] * most));
            excess[zone] = Math.max(0, vacantByZone[zone] - basePosts[zone] * most);
            if (excess[zone] > 0) {
                excessZone[excessZones++] = zone;
            }
        }
        if (version != travelTime.version()) {
            version = travelTime.version();
            proposals(travelTime);
        }
        for (int anchor = 0; anchor < zones && excessZones > 0; anchor++) {
            rateExcess(anchor);
        }
    }

    private void proposals(TravelTime travelTime) {
        double[] weights = new double[zones];
        for (int anchor = 0; anchor < zones; anchor++) {
            double sum = 0;
            for (int zone = 0; zone < zones; zone++) {
                double fade = Elementary.exp(-travelTime.minutes(anchor, zone) / decayMinutes);
                decay[anchor * zones + zone] = fade;
                weights[zone] = basePosts[zone] * fade;
                sum += weights[zone];
            }
            aliases(anchor, weights, sum / zones);
        }
    }

    /** Walker's alias table of one anchor: each small weight is filled up by a large one. */
    private void aliases(int anchor, double[] weights, double mean) {
        int row = anchor * zones;
        int smalls = 0;
        int larges = 0;
        for (int zone = 0; zone < zones; zone++) {
            if (weights[zone] < mean) {
                small[smalls++] = zone;
            } else {
                large[larges++] = zone;
            }
        }
        while (smalls > 0 && larges > 0) {
            int zone = small[--smalls];
            int from = large[larges - 1];
            acceptAlone[row + zone] = (float) (weights[zone] / mean);
            alias[row + zone] = (short) from;
            weights[from] -= mean - weights[zone];
            if (weights[from] < mean) {
                small[smalls++] = from;
                larges--;
            }
        }
        while (larges > 0) {
            acceptAlone[row + large[--larges]] = 1;
        }
        while (smalls > 0) {
            acceptAlone[row + small[--smalls]] = 1;
        }
    }

    /** Agents' posts vacant in a (zone, kind). */
    int vacantAgents(int slot) {
        return vacantAgents[slot];
    }

    /**
     * A post offered around an anchor, as a slot, or {@link #NONE}.
     *
     * @param key of the person, month and {@link jjj.base.Stream#OFFER}
     * @param offer number of the offer
     */
    int draw(long key, int offer, int anchor) {
        if (!anyVacancy) {
            return NONE;
        }
        int first = offer * DRAWS_PER_OFFER;
        int zone = excessZones > 0 && Draws.marked(key, marks[first]) < excessShare[anchor]
                ? fromExcess(Draws.marked(key, marks[first + 1]), anchor)
                : fromProposals(key, first + 3, anchor);
        return zone == NONE ? NONE : kindIn(zone, Draws.marked(key, marks[first + 2]));
    }

    /** One draw serves three purposes, one after another: the cell, its alias, and whether the zone is accepted. */
    private int fromProposals(long key, int first, int anchor) {
        int row = anchor * zones;
        for (int attempt = first; attempt < first + ATTEMPTS; attempt++) {
            double place = Draws.marked(key, marks[attempt]) * zones;
            int zone = (int) place;
            double rest = place - zone;
            double alone = acceptAlone[row + zone];
            int other = 1 - signBit(rest - alone);
            rest = (rest - other * alone) / Math.abs(other - alone);
            zone += other * (alias[row + zone] - zone);
            if (rest < accept[zone]) {
                return zone;
            }
        }
        return NONE;
    }

    /** 1 below 0, otherwise 0: whether the alias counts is a coin toss, and a branch would be guessed wrong every other time. */
    private static int signBit(double number) {
        return (int) (Double.doubleToRawLongBits(number) >>> 63);
    }

    private int fromExcess(double uniform, int anchor) {
        double left = uniform * excessSum[anchor];
        int last = NONE;
        for (int number = 0; number < excessZones && left >= 0; number++) {
            last = excessZone[number];
            left -= excess[last] * decay[anchor * zones + last];
        }
        return last;
    }

    private void rateExcess(int anchor) {
        double apart = 0;
        double all = 0;
        for (int zone = 0; zone < zones; zone++) {
            apart += excess[zone] * decay[anchor * zones + zone];
            all += vacantByZone[zone] * decay[anchor * zones + zone];
        }
        excessSum[anchor] = apart;
        excessShare[anchor] = all > 0 ? apart / all : 0;
    }

    private int kindIn(int zone, double uniform) {
        double left = uniform * vacantByZone[zone];
        int last = NONE;
        for (int kind = 0; kind < kinds; kind++) {
            int slot = zone * kinds + kind;
            if (vacantAgents[slot] > 0) {
                last = slot;
                left -= vacantAgents[slot];
                if (left < 0) {
                    break;
                }
            }
        }
        return last;
    }
}
