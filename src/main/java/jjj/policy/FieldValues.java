package jjj.policy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.rules.Path;

/** The checked fields of one instrument: those given, and the defaults of the others. */
public final class FieldValues {
    private final SortedMap<String, Value> given;
    private final SortedMap<String, Value> defaults;

    public FieldValues(Map<String, Value> given, Map<String, Value> defaults) {
        this.given = new TreeMap<>(given);
        this.defaults = new TreeMap<>(defaults);
    }

    /** What was written, without defaults. */
    public SortedMap<String, Value> given() {
        return Collections.unmodifiableSortedMap(given);
    }

    /** The same defaults with other given fields. */
    public FieldValues with(Map<String, Value> otherGiven) {
        return new FieldValues(otherGiven, defaults);
    }

    boolean isGiven(String name) {
        return given.containsKey(name);
    }

    double number(String name) {
        return ((Value.Amount) value(name)).value();
    }

    OptionalDouble optionalNumber(String name) {
        return isGiven(name) ? OptionalDouble.of(number(name)) : OptionalDouble.empty();
    }

    int whole(String name) {
        return (int) StrictMath.rint(number(name));
    }

    Path path(String name) {
        return ((Value.Dated) value(name)).path();
    }

    /** A path of yuan in billions. */
    Path billions(String name) {
        Path yuan = path(name);
        double[] values = yuan.values();
        for (int i = 0; i < values.length; i++) {
            values[i] /= 1e9;
        }
        return new Path(yuan.years(), values);
    }

    Value.PerPlace perPlace(String name) {
        return (Value.PerPlace) value(name);
    }

    int month(String name) {
        return ((Value.Month) value(name)).month();
    }

    OptionalInt optionalMonth(String name) {
        return isGiven(name) ? OptionalInt.of(month(name)) : OptionalInt.empty();
    }

    List<Integer> governments(String name) {
        return ((Value.Governments) value(name)).governments();
    }

    int government(String name) {
        return governments(name).get(0);
    }

    Value.Zone zone(String name) {
        return (Value.Zone) value(name);
    }

    String word(String name) {
        return words(name).get(0);
    }

    List<String> words(String name) {
        return ((Value.Words) value(name)).words();
    }

    boolean flag(String name) {
        return ((Value.Flag) value(name)).yes();
    }

    /** The months for which the instrument holds. */
    InForce inForce() {
        return new InForce(
                optionalMonth("from").orElse(InForce.ALWAYS.from()),
                optionalMonth("until").orElse(InForce.ALWAYS.until()));
    }

    /** Refuses fields that have no meaning together with the one chosen. */
    void refuse(List<String> names, String because) {
        for (String name : names) {
            if (isGiven(name)) {
                throw new IllegalArgumentException("\"" + name + "\" " + because);
            }
        }
    }

    /** Insists on a field that the one chosen needs. */
    void insist(String name, String because) {
        if (!isGiven(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is missing: " + because);
        }
    }

    private Value value(String name) {
        return Optional.ofNullable(given.getOrDefault(name, defaults.get(name)))
                .orElseThrow(() -> new IllegalStateException("field \"" + name + "\" has no value"));
    }
}
