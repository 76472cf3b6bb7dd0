package jjj.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jjj.base.Months;
import jjj.base.Quantity;
import jjj.base.Unit;
import jjj.policy.Field;
import jjj.policy.FieldType;
import jjj.policy.Value;
import jjj.rules.Path;
import jjj.rules.Places;

/** What is written for a field, checked against what the field declares. Mistakes go to {@link Problems}. */
final class FieldReader {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2100;

    private final Places places;
    private final Problems problems;

    FieldReader(Places places, Problems problems) {
        this.places = places;
        this.problems = problems;
    }

    /** The value of {@code field}; empty after a mistake. */
    Optional<Value> read(Field field, Yaml node) {
        return read(field.name(), field.type(), node);
    }

    private Optional<Value> read(String name, FieldType type, Yaml node) {
        if (type instanceof FieldType.Amount amount) {
            return bounded(name, node, amount.unit(), amount.low(), amount.high(), type.expected())
                    .map(Value.Amount::new);
        }
        if (type instanceof FieldType.Dated dated) {
            return dated(name, node, dated).map(Value.Dated::new);
        }
        if (type instanceof FieldType.PerPlace perPlace) {
            return perPlace(name, node, perPlace);
        }
        if (type instanceof FieldType.Month) {
            return month(name, node).map(Value.Month::new);
        }
        if (type instanceof FieldType.Governments) {
            return governments(name, type, node);
        }
        if (type instanceof FieldType.OneGovernment) {
            return oneGovernment(name, type, node);
        }
        if (type instanceof FieldType.OneZone) {
            return scalar(name, type, node).flatMap(text -> zone(name, text));
        }
        if (type instanceof FieldType.Word word) {
            return scalar(name, type, node).flatMap(text -> words(name, type, List.of(text), word.allowed()));
        }
        if (type instanceof FieldType.Words words) {
            return texts(name, type, node).flatMap(texts -> words(name, type, texts, words.allowed()));
        }
        if (type instanceof FieldType.Universities) {
            return texts(name, type, node).flatMap(texts -> words(name, type, texts, places.universities()));
        }
        return scalar(name, type, node).flatMap(text -> flag(name, type, text));
    }

    private Optional<Double> bounded(String name, Yaml node, Unit unit, double low, double high, String expected) {
        if (!(node instanceof Yaml.Text text)) {
            problems.add(node.at(), name + " is " + node.kind(), expected);
            return Optional.empty();
        }
        try {
            double value = Quantity.parse(text.value(), unit).value();
            if (value >= low && value <= high) {
                return Optional.of(value);
            }
            problems.add(node.at(), name + " " + quoted(text) + " is out of range", expected);
        } catch (Quantity.Malformed e) {
            problems.add(node.at(), name + " " + quoted(text) + " " + e.getMessage(), expected);
        }
        return Optional.empty();
    }

    private Optional<Path> dated(String name, Yaml node, FieldType.Dated type) {
        SortedMap<Double, Double> points = new TreeMap<>();
        if (!(node instanceof Yaml.Entries entries)) {
            return bounded(name, node, type.unit(), type.low(), type.high(), type.expected())
                    .map(Path::constant);
        }
        boolean sound = eachEntry(name, entries, type.expected(), (key, value) -> {
            Optional<Double> date = date(name, key);
            Optional<Double> number = bounded(name, value, type.unit(), type.low(), type.high(), type.expected());
            if (date.isPresent() && number.isPresent()) {
                points.put(date.get(), number.get());
            }
        });
        if (!sound || points.size() < entries.entries().size()) {
            return Optional.empty();
        }
        double[] years =
                points.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        double[] values =
                points.values().stream().mapToDouble(Double::doubleValue).toArray();
        return Optional.of(new Path(years, values));
    }

    /** A plain year is its middle; a month is the middle of the month. */
    private Optional<Double> date(String name, Yaml.Text key) {
        Matcher year = YEAR.matcher(key.value());
        if (year.matches()) {
            int number = Integer.parseInt(key.value());
            if (number >= EARLIEST_YEAR && number <= LATEST_YEAR) {
                return Optional.of(number + 0.5);
            }
        }
        OptionalInt month = monthOf(key.value());
        if (month.isEmpty()) {
            problems.add(
                    key.at(), name + ": " + quoted(key) + " is not a date", "a year or a month, for example 2018-05");
            return Optional.empty();
        }
        return Optional.of(Months.middleInYears(month.getAsInt()));
    }

    private Optional<Value> perPlace(String name, Yaml node, FieldType.PerPlace type) {
        SortedMap<Integer, Double> byGovernment = new TreeMap<>();
        if (!(node instanceof Yaml.Entries entries)) {
            return bounded(name, node, type.unit(), type.low(), type.high(), type.expected())
                    .map(value -> new Value.PerPlace(OptionalDouble.of(value), byGovernment));
        }
        List<Boolean> wrong = new ArrayList<>();
        boolean sound = eachEntry(name, entries, type.expected(), (key, value) -> {
            List<Integer> named = placesNamed(name, key);
            Optional<Double> number = bounded(name, value, type.unit(), type.low(), type.high(), type.expected());
            if (named.isEmpty() || number.isEmpty()) {
                wrong.add(true);
            }
            number.ifPresent(amount -> named.forEach(government -> {
                if (byGovernment.put(government, amount) != null) {
                    problems.add(key.at(), name + ": " + quoted(key) + " is already named above");
                    wrong.add(true);
                }
            }));
        });
        return sound && wrong.isEmpty()
                ? Optional.of(new Value.PerPlace(OptionalDouble.empty(), byGovernment))
                : Optional.empty();
    }

    private boolean eachEntry(String name, Yaml.Entries entries, String expected, BiConsumer<Yaml.Text, Yaml> action) {
        if (entries.entries().isEmpty()) {
            problems.add(entries.at(), name + " is an empty mapping", expected);
            return false;
        }
        boolean sound = true;
        Set<String> seen = new TreeSet<>();
        for (Yaml.Entry entry : entries.entries()) {
            if (!seen.add(entry.key().value())) {
                problems.add(entry.key().at(), name + ": " + quoted(entry.key()) + " stands there twice");
                sound = false;
            }
            action.accept(entry.key(), entry.value());
        }
        return sound;
    }

    /** A month's number. */
    Optional<Integer> month(String name, Yaml node) {
        OptionalInt month = node instanceof Yaml.Text text ? monthOf(text.value()) : OptionalInt.empty();
        if (month.isEmpty()) {
            problems.add(node.at(), name + " is " + node.kind(), new FieldType.Month().expected());
            return Optional.empty();
        }
        return Optional.of(month.getAsInt());
    }

    private static OptionalInt monthOf(String text) {
        Matcher written = MONTH.matcher(text);
        if (!written.matches()) {
            return OptionalInt.empty();
        }
        int year = Integer.parseInt(written.group(1));
        int month = Integer.parseInt(written.group(2));
        boolean real = year >= EARLIEST_YEAR && year <= LATEST_YEAR && month >= 1 && month <= Months.PER_YEAR;
        return real ? OptionalInt.of(Months.of(year, month)) : OptionalInt.empty();
    }

    private Optional<Value> governments(String name, FieldType type, Yaml node) {
        return texts(name, type, node).flatMap(texts -> {
            List<Integer> all = new ArrayList<>();
            boolean sound = true;
            for (Yaml.Text text : texts) {
                List<Integer> named = placesNamed(name, text);
                sound &= !named.isEmpty();
                all.addAll(named);
            }
            return sound ? Optional.of(new Value.Governments(all)) : Optional.empty();
        });
    }

    private Optional<Value> oneGovernment(String name, FieldType type, Yaml node) {
        return scalar(name, type, node).flatMap(text -> {
            List<Integer> named = placesNamed(name, text);
            if (named.size() > 1) {
                problems.add(text.at(), name + " " + quoted(text) + " is more than one place", type.expected());
            }
            return named.size() == 1 ? Optional.of(new Value.Governments(named)) : Optional.empty();
        });
    }

    private Optional<Value> zone(String name, Yaml.Text text) {
        OptionalInt zone = places.zone(text.value());
        if (zone.isEmpty()) {
            List<String> ids = places.zones().stream().map(Places.Zone::id).toList();
            problems.unknown(text.at(), name + ": no district or county", text.value(), new TreeSet<>(ids));
            return Optional.empty();
        }
        int number = zone.getAsInt();
        return Optional.of(new Value.Zone(number, places.zones().get(number).government()));
    }

    private List<Integer> placesNamed(String name, Yaml.Text text) {
        List<Integer> named = places.named(text.value());
        if (named.isEmpty()) {
            problems.unknown(text.at(), name + ": no place with a government", text.value(), places.names());
        }
        return named;
    }

    private Optional<Value> words(String name, FieldType type, List<Yaml.Text> texts, List<String> allowed) {
        List<String> words = new ArrayList<>();
        for (Yaml.Text text : texts) {
            if (allowed.contains(text.value())) {
                words.add(text.value());
            } else {
                problems.add(new Problem(
                        problems.origin(text.at()),
                        name + " is " + text.kind(),
                        type.expected(),
                        Names.nearest(text.value(), allowed)));
            }
        }
        return words.size() == texts.size() ? Optional.of(new Value.Words(words)) : Optional.empty();
    }

    private Optional<Value> flag(String name, FieldType type, Yaml.Text text) {
        switch (text.value().toLowerCase(Locale.ROOT)) {
            case "yes", "true":
                return Optional.of(new Value.Flag(true));
            case "no", "false":
                return Optional.of(new Value.Flag(false));
            default:
                problems.add(text.at(), name + " is " + text.kind(), type.expected());
                return Optional.empty();
        }
    }

    private Optional<Yaml.Text> scalar(String name, FieldType type, Yaml node) {
        if (node instanceof Yaml.Text text && !text.value().isEmpty()) {
            return Optional.of(text);
        }
        problems.add(node.at(), name + " is " + node.kind(), type.expected());
        return Optional.empty();
    }

    /** One scalar, or a list of them. */
    private Optional<List<Yaml.Text>> texts(String name, FieldType type, Yaml node) {
        if (!(node instanceof Yaml.Items items)) {
            return scalar(name, type, node).map(List::of);
        }
        if (items.items().isEmpty()) {
            problems.add(node.at(), name + " is an empty list", type.expected());
            return Optional.empty();
        }
        List<Yaml.Text> texts = new ArrayList<>();
        for (Yaml item : items.items()) {
            scalar(name, type, item).ifPresent(texts::add);
        }
        return texts.size() == items.items().size() ? Optional.of(texts) : Optional.empty();
    }

    private static String quoted(Yaml.Text text) {
        return "\"" + Names.shown(text.value()) + "\"";
    }
}
