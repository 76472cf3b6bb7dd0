package jjj.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.base.StateStream;

/** All parcels for which something is owed after the award, and what became of leases, by government. */
public final class LandTenures {
    private final List<LandTenure> open = new ArrayList<>();
    private final SortedMap<Long, LandTenure> byParcel = new TreeMap<>();
    private final int[] converted;
    private final int[] returned;

    /** Nothing is owed. */
    LandTenures(int governments) {
        converted = new int[governments];
        returned = new int[governments];
    }

    /** Tenures in order of award. */
    public List<LandTenure> open() {
        return Collections.unmodifiableList(open);
    }

    /** The tenure of a parcel, if something is owed for it. */
    public Optional<LandTenure> of(long parcelId) {
        return Optional.ofNullable(byParcel.get(parcelId));
    }

    /** Something will be owed for a parcel; what was owed by an earlier holder is forgotten. */
    public void add(LandTenure tenure) {
        LandTenure before = byParcel.put(tenure.parcel().id(), tenure);
        if (before != null) {
            before.end();
        }
        open.add(tenure);
    }

    /** Tenures that have ended leave the list. */
    public void removeEnded() {
        for (LandTenure tenure : open) {
            if (tenure.ended()) {
                byParcel.remove(tenure.parcel().id(), tenure);
            }
        }
        open.removeIf(LandTenure::ended);
    }

    /** A lease is converted into the full term. */
    public void countConverted(int government) {
        converted[government]++;
    }

    /** A lease ends and the land returns. */
    public void countReturned(int government) {
        returned[government]++;
    }

    /** Leases converted to date. */
    public int converted(int government) {
        return converted[government];
    }

    /** Leases that ended with the return of the land, to date. */
    public int returned(int government) {
        return returned[government];
    }

    /** What lasts. */
    void state(StateStream state) {
        state.list(open, LandTenure.BLANK, LandTenure::state);
        byParcel.clear();
        open.forEach(tenure -> byParcel.put(tenure.parcel().id(), tenure));
        state.numbers(converted);
        state.numbers(returned);
    }
}
