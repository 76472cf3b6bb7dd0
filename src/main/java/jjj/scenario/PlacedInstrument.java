package jjj.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.policy.Field;
import jjj.policy.FieldValues;
import jjj.policy.Instrument;
import jjj.policy.InstrumentType;
import jjj.policy.Value;

/**
 * An instrument with the place where it was written.
 *
 * @param type which instrument
 * @param values its checked fields
 * @param written the fields as they were written, in the order of the declaration
 * @param fieldOrigins where each of these stands
 * @param origin where the instrument stands
 * @param instrument what the model uses
 */
public record PlacedInstrument(
        InstrumentType type,
        FieldValues values,
        SortedMap<String, String> written,
        SortedMap<String, Origin> fieldOrigins,
        Origin origin,
        Instrument instrument) {
    /** As it would stand in a scenario file, fields in the order of their declaration. */
    public String line() {
        StringBuilder line = new StringBuilder(type.name()).append(": {");
        String comma = "";
        for (Field field : type.fields()) {
            if (written.containsKey(field.name())) {
                line.append(comma).append(field.name()).append(": ").append(written.get(field.name()));
                comma = ", ";
            }
        }
        return line.append('}').toString();
    }

    /** Whether everything that {@code asked} says of an instrument is true of this one. */
    boolean matches(InstrumentType askedType, Map<String, Value> asked) {
        return type.name().equals(askedType.name())
                && asked.entrySet().stream().allMatch(field -> field.getValue()
                        .equals(values.given().get(field.getKey())));
    }

    /** This instrument with another value of one field; an error of the combination is thrown as such. */
    PlacedInstrument with(String field, Value value, String text, Origin at) {
        SortedMap<String, Value> given = new TreeMap<>(values.given());
        given.put(field, value);
        FieldValues changed = values.with(given);
        SortedMap<String, String> newWritten = new TreeMap<>(written);
        newWritten.put(field, text);
        SortedMap<String, Origin> newOrigins = new TreeMap<>(fieldOrigins);
        newOrigins.put(field, at);
        return new PlacedInstrument(type, changed, newWritten, newOrigins, origin, type.make(changed));
    }

    Optional<Value> given(String field) {
        return Optional.ofNullable(values.given().get(field));
    }

    static List<Instrument> instruments(List<PlacedInstrument> placed) {
        return placed.stream().map(PlacedInstrument::instrument).toList();
    }
}
