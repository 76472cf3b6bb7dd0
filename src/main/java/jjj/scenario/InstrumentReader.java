package jjj.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import jjj.policy.Field;
import jjj.policy.FieldValues;
import jjj.policy.InstrumentType;
import jjj.policy.Value;
import jjj.rules.Places;

/** One entry under {@code instruments} or {@code remove}. Mistakes go to {@link Problems}. */
final class InstrumentReader {
    private static final String SHAPE = "an instrument with its fields, for example ";
    private static final String REMOVAL_SHAPE =
            "an instrument and fields that tell which, for example {instrument: land-rule, where: new-area}";

    private final Problems problems;
    private final FieldReader fields;
    private final Places places;

    InstrumentReader(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
        this.fields = new FieldReader(places, problems);
    }

    /** The instrument; empty after a mistake. */
    Optional<PlacedInstrument> instrument(Yaml node) {
        if (!(node instanceof Yaml.Entries entries) || entries.entries().size() != 1) {
            problems.add(
                    node.at(),
                    node instanceof Yaml.Entries ? "an entry names one instrument" : "an instrument is " + node.kind(),
                    SHAPE + "- sales-freeze: {where: new-area}");
            return Optional.empty();
        }
        Yaml.Entry entry = entries.entries().get(0);
        return type(entry.key()).flatMap(type -> {
            if (entry.value() instanceof Yaml.Entries given) {
                return placed(type, entry.key(), given);
            }
            problems.add(
                    entry.value().at(), type.name() + " is " + entry.value().kind(), SHAPE + type.example());
            return Optional.empty();
        });
    }

    private Optional<PlacedInstrument> placed(InstrumentType type, Yaml.Text name, Yaml.Entries given) {
        SortedMap<String, Value> values = new TreeMap<>();
        SortedMap<String, String> written = new TreeMap<>();
        SortedMap<String, Origin> origins = new TreeMap<>();
        boolean sound = read(type, given.entries(), values);
        for (Yaml.Entry entry : given.entries()) {
            written.put(entry.key().value(), YamlWriter.flow(entry.value()));
            origins.put(entry.key().value(), problems.origin(entry.key().at()));
        }
        for (Field field : type.fields()) {
            if (field.required() && !written.containsKey(field.name())) {
                problems.add(
                        name.at(),
                        type.name() + " has no \"" + field.name() + "\"",
                        field.type().expected());
                sound = false;
            }
        }
        if (!sound) {
            return Optional.empty();
        }
        FieldValues checked = new FieldValues(values, defaults(type));
        try {
            return Optional.of(new PlacedInstrument(
                    type, checked, written, origins, problems.origin(name.at()), type.make(checked)));
        } catch (IllegalArgumentException e) {
            problems.add(name.at(), type.name() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private boolean read(InstrumentType type, List<Yaml.Entry> entries, SortedMap<String, Value> into) {
        boolean sound = true;
        Set<String> seen = new TreeSet<>();
        for (Yaml.Entry entry : entries) {
            String name = entry.key().value();
            Optional<Field> field = type.field(name);
            if (!seen.add(name)) {
                problems.add(entry.key().at(), "\"" + Names.shown(name) + "\" stands there twice");
                sound = false;
            } else if (field.isEmpty()) {
                List<String> valid = type.fields().stream().map(Field::name).toList();
                problems.unknown(entry.key().at(), type.name() + " has no field", name, valid);
                sound = false;
            } else {
                Optional<Value> value = fields.read(field.get(), entry.value());
                value.ifPresent(v -> into.put(name, v));
                sound &= value.isPresent();
            }
        }
        return sound;
    }

    private Map<String, Value> defaults(InstrumentType type) {
        Problems impossible = new Problems("default of " + type.name());
        FieldReader reader = new FieldReader(places, impossible);
        SortedMap<String, Value> defaults = new TreeMap<>();
        for (Field field : type.fields()) {
            field.byDefault().ifPresent(text -> reader.read(field, new Yaml.Text(text, Position.START))
                    .ifPresent(value -> defaults.put(field.name(), value)));
        }
        if (!impossible.isEmpty()) {
            throw new IllegalStateException("a default of " + type.name() + " is not valid");
        }
        return defaults;
    }

    /** What is to be removed from the parent; empty after a mistake. */
    Optional<Draft.Removal> removal(Yaml node) {
        if (!(node instanceof Yaml.Entries entries)) {
            problems.add(node.at(), "an entry of remove is " + node.kind(), REMOVAL_SHAPE);
            return Optional.empty();
        }
        List<Yaml.Entry> rest = new ArrayList<>();
        Optional<InstrumentType> type = Optional.empty();
        boolean named = false;
        for (Yaml.Entry entry : entries.entries()) {
            if (!entry.key().value().equals("instrument") || named) {
                rest.add(entry);
            } else {
                named = true;
                type = entry.value() instanceof Yaml.Text text ? type(text) : notAWord(entry.value());
            }
        }
        if (!named) {
            problems.add(node.at(), "an entry of remove names no instrument", REMOVAL_SHAPE);
        }
        return type.flatMap(found -> {
            SortedMap<String, Value> values = new TreeMap<>();
            return read(found, rest, values)
                    ? Optional.of(new Draft.Removal(found, values, problems.origin(node.at()), YamlWriter.flow(node)))
                    : Optional.empty();
        });
    }

    private Optional<InstrumentType> notAWord(Yaml node) {
        problems.add(node.at(), "instrument is " + node.kind(), "the name of an instrument");
        return Optional.empty();
    }

    private Optional<InstrumentType> type(Yaml.Text name) {
        Optional<InstrumentType> type = InstrumentType.named(name.value());
        if (type.isEmpty()) {
            problems.unknown(name.at(), "no instrument", name.value(), InstrumentType.names());
        }
        return type;
    }
}
