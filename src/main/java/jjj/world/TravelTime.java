package jjj.world;

import jjj.base.StateStream;

/** One-way door-to-door minutes between all zones in the present month, by road or rail, whichever is shorter. */
public final class TravelTime {
    private final int zones;
    private final float[] minutes;
    private int version;

    /** All trips take {@code initial} (row-major, from × to) minutes. */
    public TravelTime(int zones, float[] initial) {
        this.zones = zones;
        this.minutes = initial.clone();
    }

    /** Minutes from one zone to another. */
    public double minutes(int from, int to) {
        return minutes[from * zones + to];
    }

    /** New minutes for all trips, because a line opened. */
    public void replace(float[] newMinutes) {
        System.arraycopy(newMinutes, 0, minutes, 0, minutes.length);
        version++;
    }

    /** Rises whenever minutes change, so that what is derived from them can be made anew. */
    public int version() {
        return version;
    }

    /** What lasts. */
    void state(StateStream state) {
        state.numbers(minutes);
        version = state.number(version);
    }
}
