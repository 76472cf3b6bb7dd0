package jjj.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import jjj.base.Months;
import jjj.base.Quantity;
import jjj.rules.Places;

/** One scenario file by itself, all its mistakes at once. */
final class DraftReader {
    static final List<String> KEYS = List.of(
            "name",
            "title",
            "title-zh",
            "extends",
            "question",
            "references",
            "period",
            "instruments",
            "remove",
            "parameters");
    static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    static final int LONGEST_NAME = 60;
    private static final int MOST_ENTRIES = 500;
    /** The state of the region is known for the end of 2016. */
    static final int FIRST_MONTH = Months.of(2017, 1);

    static final int LAST_MONTH = Months.of(2050, 12);

    private final String file;
    private final String text;
    private final ParameterTable table;
    private final Problems problems;
    private final FieldReader fields;
    private final InstrumentReader instruments;
    private final SortedMap<String, Yaml.Entry> said = new TreeMap<>();

    private DraftReader(String file, String text, Places places, ParameterTable table) {
        this.file = file;
        this.text = text;
        this.table = table;
        this.problems = new Problems(file);
        this.fields = new FieldReader(places, problems);
        this.instruments = new InstrumentReader(places, problems);
    }

    /** Reads {@code text}; throws {@link ScenarioException} with every mistake of the file. */
    static Draft read(String file, String text, Places places, ParameterTable table) {
        return new DraftReader(file, text, places, table).draft(YamlReader.read(text, file));
    }

    private Draft draft(Yaml root) {
        if (!(root instanceof Yaml.Entries entries)) {
            throw new ScenarioException(Problem.of(
                    problems.origin(root.at()), "the file is " + root.kind(), "a scenario: a mapping with a name"));
        }
        for (Yaml.Entry entry : entries.entries()) {
            String key = entry.key().value();
            if (!KEYS.contains(key)) {
                problems.unknown(entry.key().at(), "a scenario has no", key, KEYS);
            } else if (said.put(key, entry) != null) {
                problems.add(entry.key().at(), "\"" + key + "\" stands there twice");
            }
        }
        Optional<Draft.Said<Integer>> from = period("from");
        Optional<Draft.Said<Integer>> until = period("until");
        Draft draft = new Draft(
                file,
                text,
                name(),
                word("extends"),
                needed("title", "what it is called in charts"),
                word("title-zh"),
                needed("question", "what is asked"),
                references(),
                from,
                until,
                list("instruments", instruments::instrument),
                list("remove", instruments::removal),
                parameters());
        check(draft);
        problems.throwIfAny();
        return draft;
    }

    private void check(Draft draft) {
        if (draft.parent().isEmpty()) {
            for (String key : List.of("from", "until")) {
                boolean missing = key.equals("from")
                        ? draft.from().isEmpty()
                        : draft.until().isEmpty();
                if (missing && !said.containsKey("period")) {
                    problems.add(Position.START, "no period", "period: {from: 2017-01, until: 2035-12}");
                    break;
                }
            }
            if (!draft.removals().isEmpty()) {
                problems.add(said.get("remove").key().at(), "remove without extends: there is nothing to remove from");
            }
        }
    }

    private String name() {
        Draft.Said<String> name = needed("name", "the name of the file without .yaml");
        if (!name.value().isEmpty()
                && (!NAME.matcher(name.value()).matches() || name.value().length() > LONGEST_NAME)) {
            problems.add(
                    name.origin().at(),
                    "name \"" + Names.shown(name.value()) + "\"",
                    "small letters, digits and hyphens, at most " + LONGEST_NAME + ", for example land-leasing");
        } else if (!name.value().isEmpty() && !name.value().equals(stem(file))) {
            problems.add(
                    name.origin().at(),
                    "name \"" + name.value() + "\" is not the name of the file",
                    "\"" + stem(file) + "\"");
        }
        return name.value();
    }

    static String stem(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return last.endsWith(".yaml") || last.endsWith(".yml") ? last.substring(0, last.lastIndexOf('.')) : last;
    }

    private Draft.Said<String> needed(String key, String expected) {
        Optional<Draft.Said<String>> word = word(key);
        if (word.isEmpty() && !said.containsKey(key)) {
            problems.add(Position.START, "no " + key, expected);
        }
        return word.orElse(new Draft.Said<>("", problems.origin(Position.START)));
    }

    private Optional<Draft.Said<String>> word(String key) {
        Yaml.Entry entry = said.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof Yaml.Text text && !text.value().isBlank()) {
            return Optional.of(new Draft.Said<>(text.value().strip(), problems.origin(text.at())));
        }
        problems.add(entry.value().at(), key + " is " + entry.value().kind(), "text");
        return Optional.empty();
    }

    private List<String> references() {
        return list("references", node -> {
            if (node instanceof Yaml.Text text && !text.value().isBlank()) {
                return Optional.of(text.value());
            }
            problems.add(node.at(), "a reference is " + node.kind(), "text");
            return Optional.empty();
        });
    }

    private <T> List<T> list(String key, Function<Yaml, Optional<T>> reader) {
        Yaml.Entry entry = said.get(key);
        if (entry == null) {
            return List.of();
        }
        if (!(entry.value() instanceof Yaml.Items items)) {
            problems.add(entry.value().at(), key + " is " + entry.value().kind(), "a list");
            return List.of();
        }
        if (items.items().size() > MOST_ENTRIES) {
            problems.add(
                    entry.value().at(), key + " has " + items.items().size() + " entries", "at most " + MOST_ENTRIES);
            return List.of();
        }
        List<T> all = new ArrayList<>();
        for (Yaml item : items.items()) {
            reader.apply(item).ifPresent(all::add);
        }
        return all;
    }

    private Optional<Draft.Said<Integer>> period(String which) {
        Yaml.Entry entry = said.get("period");
        if (entry == null) {
            return Optional.empty();
        }
        if (!(entry.value() instanceof Yaml.Entries period)) {
            if (which.equals("from")) {
                problems.add(
                        entry.value().at(), "period is " + entry.value().kind(), "{from: 2017-01, until: 2035-12}");
            }
            return Optional.empty();
        }
        Optional<Draft.Said<Integer>> found = Optional.empty();
        for (Yaml.Entry end : period.entries()) {
            String key = end.key().value();
            if (key.equals(which) && found.isPresent()) {
                problems.add(end.key().at(), "\"" + key + "\" stands there twice");
            } else if (key.equals(which)) {
                found = fields.month(which, end.value()).flatMap(month -> monthOf(which, month, end.value()));
            } else if (which.equals("from") && !key.equals("until")) {
                problems.unknown(end.key().at(), "period has no", key, List.of("from", "until"));
            }
        }
        return found;
    }

    private Optional<Draft.Said<Integer>> monthOf(String which, int month, Yaml node) {
        if (which.equals("from") && month != FIRST_MONTH) {
            problems.add(
                    node.at(),
                    "from is " + Months.text(month),
                    "2017-01: the state of the region is known for the end of 2016");
            return Optional.empty();
        }
        if (month < FIRST_MONTH || month > LAST_MONTH) {
            problems.add(node.at(), "until is " + Months.text(month), "a month from 2017-01 to 2050-12");
            return Optional.empty();
        }
        return Optional.of(new Draft.Said<>(month, problems.origin(node.at())));
    }

    private SortedMap<String, Draft.Said<Double>> parameters() {
        SortedMap<String, Draft.Said<Double>> changes = new TreeMap<>();
        Yaml.Entry entry = said.get("parameters");
        if (entry == null) {
            return changes;
        }
        if (!(entry.value() instanceof Yaml.Entries entries)) {
            problems.add(entry.value().at(), "parameters is " + entry.value().kind(), "names with values");
            return changes;
        }
        Set<String> seen = new TreeSet<>();
        for (Yaml.Entry change : entries.entries()) {
            String key = change.key().value();
            if (!seen.add(key)) {
                problems.add(change.key().at(), "\"" + Names.shown(key) + "\" stands there twice");
            }
            parameter(table, change.key(), change.value(), problems)
                    .ifPresent(value -> changes.put(
                            key,
                            new Draft.Said<>(value, problems.origin(change.key().at()))));
        }
        return changes;
    }

    /** A changed parameter, in the unit of the table; empty after a mistake. */
    static Optional<Double> parameter(ParameterTable table, Yaml.Text name, Yaml node, Problems problems) {
        Optional<Parameter> found = table.find(name.value());
        if (found.isEmpty()) {
            problems.unknown(name.at(), "no parameter", name.value(), table.names());
            return Optional.empty();
        }
        Parameter parameter = found.get();
        String expected = parameter.shownRange();
        if (!(node instanceof Yaml.Text text)) {
            problems.add(node.at(), parameter.name() + " is " + node.kind(), expected);
            return Optional.empty();
        }
        String written = parameter.name() + " \"" + Names.shown(text.value()) + "\" ";
        try {
            double value = Quantity.parse(text.value(), parameter.unit()).value();
            if (parameter.allows(value)) {
                return Optional.of(value);
            }
            problems.add(node.at(), written + "is out of range", expected);
        } catch (Quantity.Malformed e) {
            problems.add(node.at(), written + e.getMessage(), expected);
        }
        return Optional.empty();
    }
}
