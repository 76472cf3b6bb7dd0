package jjj.world;

import jjj.base.StateStream;

/**
 * Residents who are not skilled, by zone and age band, in whole persons, with every way in and out counted so that
 * people can be checked each month. Temporary construction crews are counted apart and are not residents.
 */
public final class OtherHouseholds {
    /** Age bands. */
    public enum Band {
        /** 0–14. */
        CHILDREN,
        /** 15–64. */
        WORKING_AGE,
        /** 65 and above. */
        OLD
    }

    /** Ways in and out. */
    public enum Way {
        /** Born here, to any resident. */
        BIRTH,
        /** Died. */
        DEATH,
        /** Came from the rest of China. */
        ARRIVAL,
        /** Went to the rest of China. */
        DEPARTURE,
        /** Moved between zones of the region. */
        MOVE,
        /** Became skilled by graduating or upgrading. */
        TO_SKILLED
    }

    private static final int BANDS = Band.values().length;
    private final long[][] persons;
    private final long[][] flows;
    private final long[] crews;
    private final long[] displaced;
    private final double[] urbanShare;

    /** Nobody yet. */
    public OtherHouseholds(int zones) {
        persons = new long[BANDS][zones];
        flows = new long[Way.values().length][zones];
        crews = new long[zones];
        displaced = new long[zones];
        urbanShare = new double[zones];
    }

    /** Part of these residents that lives in the town, 0…1; does not change. */
    public double urbanShare(int zone) {
        return urbanShare[zone];
    }

    /** Initial state: part that lives in the town. */
    public void openUrbanShare(int zone, double share) {
        urbanShare[zone] = share;
    }

    /** Initial state. */
    public void open(int zone, Band band, long count) {
        persons[band.ordinal()][zone] = count;
    }

    /** Residents of the band. */
    public long persons(int zone, Band band) {
        return persons[band.ordinal()][zone];
    }

    /** All residents who are not skilled. */
    public long persons(int zone) {
        long sum = 0;
        for (long[] band : persons) {
            sum += band[zone];
        }
        return sum;
    }

    /**
     * People come ({@code count} above 0) or go (below 0).
     *
     * @throws IllegalStateException when fewer live there than should go
     */
    public void change(int zone, Band band, long count, Way way) {
        long after = persons[band.ordinal()][zone] + count;
        if (after < 0) {
            throw new IllegalStateException("zone %d has %d persons of %s, not the %d that should go (%s)"
                    .formatted(zone, persons[band.ordinal()][zone], band, -count, way));
        }
        persons[band.ordinal()][zone] = after;
        flows[way.ordinal()][zone] += count;
    }

    /** People grow out of one band into the next. */
    public void growOlder(int zone, Band from, long count) {
        Band to = Band.values()[from.ordinal() + 1];
        persons[from.ordinal()][zone] -= count;
        persons[to.ordinal()][zone] += count;
    }

    /** This month's net flow by a way. */
    public long flow(int zone, Way way) {
        return flows[way.ordinal()][zone];
    }

    /** Sum of this month's flows by all ways. */
    public long netFlow(int zone) {
        long sum = 0;
        for (long[] way : flows) {
            sum += way[zone];
        }
        return sum;
    }

    /** Starts a new month of counting. */
    public void beginMonth() {
        for (long[] way : flows) {
            java.util.Arrays.fill(way, 0);
        }
    }

    /** Temporary construction crews on site. */
    public long crews(int zone) {
        return crews[zone];
    }

    /** Sets the crews. */
    public void setCrews(int zone, long count) {
        crews[zone] = count;
    }

    /** People displaced by expropriation to date. */
    public long displaced(int zone) {
        return displaced[zone];
    }

    /** More people are displaced (they stay residents of the zone). */
    public void displace(int zone, long count) {
        displaced[zone] += count;
    }

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(persons);
        state.numbers(flows);
        state.numbers(crews);
        state.numbers(displaced);
        state.numbers(urbanShare);
    }
}
