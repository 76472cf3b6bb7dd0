package jjj.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names by which policy speaks of places: governments by id, a province for all its governments, {@code region}
 * for all, {@code capital} and {@code new-area} for what is that in the region; zones by their id where an instrument concerns one; and the universities that an order may name.
 *
 * @param governments in the order in which {@link RulesInForce} numbers them
 * @param universities English names
 * @param zones in the order in which the region numbers them
 * @param roles numbers of governments by what they are to the region
 */
public record Places(
        List<Government> governments, List<String> universities, List<Zone> zones, SortedMap<String, Integer> roles) {
    /** The name that stands for every government. */
    public static final String EVERYWHERE = "region";
    /** The name that stands for the capital of the region. */
    public static final String CAPITAL = "capital";
    /** The name that stands for the area that is built anew. */
    public static final String NEW_AREA = "new-area";

    /**
     * A local government.
     *
     * @param id short name, for example {@code xiongan}
     * @param province id of its province; its own id where it is one
     */
    public record Government(String id, String province) {}

    /**
     * A zone: a district or county.
     *
     * @param id short name, for example {@code tongzhou}
     * @param government number of its government
     */
    public record Zone(String id, int government) {}

    public Places {
        governments = List.copyOf(governments);
        universities = List.copyOf(universities);
        zones = List.copyOf(zones);
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
    }

    /** The numbers of the governments that {@code name} stands for, in order; none when there is no such place. */
    public List<Integer> named(String name) {
        if (roles.containsKey(name)) {
            return List.of(roles.get(name));
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < governments.size(); i++) {
            Government government = governments.get(i);
            boolean meant = name.equals(EVERYWHERE)
                    || government.id().equals(name)
                    || government.province().equals(name);
            if (meant) {
                found.add(i);
            }
        }
        return found;
    }

    /** The number of the one government with this id. */
    public OptionalInt government(String id) {
        for (int i = 0; i < governments.size(); i++) {
            if (governments.get(i).id().equals(id)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The number of the zone with this id. */
    public OptionalInt zone(String id) {
        for (int i = 0; i < zones.size(); i++) {
            if (zones.get(i).id().equals(id)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Every name that {@link #named} knows, sorted. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        names.add(EVERYWHERE);
        names.addAll(roles.keySet());
        for (Government government : governments) {
            names.add(government.id());
            names.add(government.province());
        }
        return names;
    }
}
