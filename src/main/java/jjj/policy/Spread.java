package jjj.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A quantity for each of the governments that an instrument concerns. */
final class Spread {
    private Spread() {}

    /**
     * The quantity of {@code field} for each government: one for all of {@code where}, or those that a mapping names;
     * with a mapping, {@code where} must be left out, because it would say the same twice.
     */
    static SortedMap<Integer, Double> of(FieldValues values, String field) {
        Value.PerPlace given = values.perPlace(field);
        if (given.everywhere().isEmpty()) {
            values.refuse(List.of("where"), "says again what the mapping of \"" + field + "\" says; leave it out");
            return given.byGovernment();
        }
        SortedMap<Integer, Double> all = new TreeMap<>();
        for (int government : values.governments("where")) {
            all.put(government, given.everywhere().getAsDouble());
        }
        return all;
    }

    static List<Integer> places(SortedMap<Integer, Double> spread) {
        return new ArrayList<>(spread.keySet());
    }
}
