package jjj.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jjj.base.Months;
import jjj.policy.Field;
import jjj.policy.Value;
import jjj.rules.Places;

/**
 * Settings given on the command line as {@code path=value}: a parameter ({@code housing.priceElasticity=0.9}), the end
 * of the period ({@code period.until=2025-12}) or a field of an instrument ({@code land-quota.xiongan.plan=200 ha per
 * year}; {@code land-quota.xiongan@2018-01.plan=…} where several match).
 */
final class CommandLineSettings {
    private static final Pattern INSTRUMENT =
            Pattern.compile("([a-z-]+)(?:\\.([a-z]+))?(?:@(\\d{4}-\\d{2}))?\\.([a-z-]+)");

    private final ParameterTable table;
    private final Places places;
    private final Resolution resolution;

    CommandLineSettings(ParameterTable table, Places places, Resolution resolution) {
        this.table = table;
        this.places = places;
        this.resolution = resolution;
    }

    /** Applies one setting; mistakes are kept in the resolution and told with all others. */
    void apply(String setting) {
        String file = "--set " + Names.shown(setting);
        int equals = setting.indexOf('=');
        if (equals < 1 || setting.substring(equals + 1).isBlank()) {
            resolution.problem(Problem.of(
                    new Origin(file, Position.START),
                    "no value",
                    "path=value, for example housing.priceElasticity=0.9"));
            return;
        }
        try {
            Problems problems = new Problems(file);
            Yaml value = YamlReader.read(setting.substring(equals + 1), file);
            Yaml.Text path = new Yaml.Text(setting.substring(0, equals).strip(), Position.START);
            apply(path, moved(value, equals + 1), problems);
            problems.throwIfAny();
        } catch (ScenarioException e) {
            e.problems().forEach(resolution::problem);
        }
    }

    /** Columns count from the start of the setting, not of the value. */
    private static Yaml moved(Yaml node, int by) {
        Position at = new Position(node.at().line(), node.at().column() + by);
        if (node instanceof Yaml.Text text) {
            return new Yaml.Text(text.value(), at);
        }
        if (node instanceof Yaml.Items items) {
            return new Yaml.Items(
                    items.items().stream().map(item -> moved(item, by)).toList(), at);
        }
        return new Yaml.Entries(
                ((Yaml.Entries) node)
                        .entries().stream()
                                .map(entry ->
                                        new Yaml.Entry((Yaml.Text) moved(entry.key(), by), moved(entry.value(), by)))
                                .toList(),
                at);
    }

    private void apply(Yaml.Text path, Yaml value, Problems problems) {
        Origin origin = problems.origin(path.at());
        if (path.value().equals("period.until")) {
            new FieldReader(places, problems).month("until", value).ifPresent(month -> until(month, origin, problems));
            return;
        }
        if (table.find(path.value()).isPresent()) {
            DraftReader.parameter(table, path, value, problems)
                    .ifPresent(number -> resolution.change(path.value(), number, origin));
            return;
        }
        Matcher field = INSTRUMENT.matcher(path.value());
        List<PlacedInstrument> matching = field.matches() ? matching(field) : List.of();
        if (matching.isEmpty()) {
            problems.unknown(path.at(), "no parameter or instrument of this scenario is called", path.value(), paths());
        } else if (matching.size() > 1) {
            problems.add(
                    path.at(),
                    matching.size() + " instruments match \"" + path.value() + "\"",
                    "the place and first month too, for example "
                            + matching.get(0).type().name() + ".new-area@2018-01." + field.group(4));
        } else {
            change(matching.get(0), field.group(4), path, value, problems);
        }
    }

    private void until(int month, Origin origin, Problems problems) {
        if (month < DraftReader.FIRST_MONTH || month > DraftReader.LAST_MONTH) {
            problems.add(origin.at(), "until is " + Months.text(month), "a month from 2017-01 to 2050-12");
        } else {
            resolution.until(month, origin);
        }
    }

    private void change(PlacedInstrument placed, String field, Yaml.Text path, Yaml value, Problems problems) {
        Field declared = placed.type().field(field).orElseThrow();
        Optional<Value> read = new FieldReader(places, problems).read(declared, value);
        read.ifPresent(checked -> {
            try {
                resolution.replace(
                        placed, placed.with(field, checked, YamlWriter.flow(value), problems.origin(path.at())));
            } catch (IllegalArgumentException e) {
                problems.add(path.at(), placed.type().name() + ": " + e.getMessage());
            }
        });
    }

    private List<PlacedInstrument> matching(Matcher path) {
        Optional<String> place = Optional.ofNullable(path.group(2));
        Optional<String> month = Optional.ofNullable(path.group(3));
        return resolution.instruments().stream()
                .filter(placed -> placed.type().name().equals(path.group(1)))
                .filter(placed -> placed.type().field(path.group(4)).isPresent())
                .filter(placed -> place.isEmpty() || concerns(placed, places.named(place.get())))
                .filter(placed -> month.isEmpty()
                        || Months.text(placed.instrument().inForce().from()).equals(month.get()))
                .toList();
    }

    private static boolean concerns(PlacedInstrument placed, List<Integer> governments) {
        List<Integer> own = placed.instrument().writes().stream()
                .map(written -> written.government())
                .distinct()
                .sorted()
                .toList();
        return !own.isEmpty() && own.equals(governments);
    }

    private SortedSet<String> paths() {
        SortedSet<String> paths = new TreeSet<>();
        table.names().forEach(paths::add);
        for (PlacedInstrument placed : new ArrayList<>(resolution.instruments())) {
            placed.type().fields().forEach(field -> paths.add(placed.type().name() + "." + field.name()));
        }
        return paths;
    }
}
