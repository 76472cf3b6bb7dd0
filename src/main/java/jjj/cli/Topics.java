package jjj.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jjj.experiment.BadInput;
import jjj.experiment.Seeds;
import jjj.measure.Measure;
import jjj.policy.Field;
import jjj.policy.InstrumentType;
import jjj.scenario.EffectTable;
import jjj.scenario.EffectTable.Effect;
import jjj.scenario.Names;
import jjj.scenario.Parameter;
import jjj.scenario.ParameterTable;
import jjj.scenario.SystemTable;

/** What there is, and what one of them means. */
final class Topics {
    private static final String SEEDS_END = ".txt";
    private static final int NUMBERS_SHOWN = 12;
    private static final String SHARE = "1";
    private static final String REGION = "region";
    private static final String KIND = ".";
    private static final String GUIDE = "docs/guide/";

    private final Workshop workshop;
    private final ParameterTable parameters = ParameterTable.shipped();
    private final SystemTable systems = SystemTable.shipped();
    private final EffectTable effects = EffectTable.shipped();

    Topics(Workshop workshop) {
        this.workshop = workshop;
    }

    /** A table of names with what is most worth knowing of each. */
    record Listing(List<String> columns, List<List<String>> rows) {
        Listing {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    Listing list(ListCommand.What what) {
        return switch (what) {
            case scenarios -> workshop.scenarios();
            case instruments ->
                new Listing(
                        List.of("instrument", "writes", "meaning"),
                        InstrumentType.all().stream()
                                .map(i -> List.of(i.name(), i.rule(), i.meaning()))
                                .toList());
            case measures ->
                new Listing(
                        List.of("measure", "unit", "formula"),
                        workshop.measures().stream()
                                .map(m -> List.of(m.name(), m.unit(), m.formula()))
                                .toList());
            case parameters ->
                new Listing(
                        List.of("parameter", "default", "range", "meaning"),
                        parameters.all().stream()
                                .map(p -> List.of(p.name(), p.shownValue(), p.shownRange(), p.meaning()))
                                .toList());
            case rules ->
                new Listing(
                        List.of("rule", "instruments that write it"),
                        rules().stream()
                                .map(rule -> List.of(rule, String.join(", ", writing(rule))))
                                .toList());
            case systems ->
                new Listing(
                        List.of("no", "system", "title", "instruments"),
                        systems.all().stream()
                                .map(s -> List.of(
                                        "" + s.number(), s.name(), s.title(), String.join(", ", s.instruments())))
                                .toList());
            case seeds -> new Listing(List.of("list", "seeds", "numbers"), seedLists());
        };
    }

    /** What a name means, as lines; several meanings stand under each other. */
    List<String> explain(String name) {
        List<List<String>> meanings = new ArrayList<>();
        systems.named(name).map(this::system).ifPresent(meanings::add);
        parameters.find(name).map(Topics::parameter).ifPresent(meanings::add);
        InstrumentType.named(name).map(Topics::instrument).ifPresent(meanings::add);
        measure(name).map(Topics::measure).ifPresent(meanings::add);
        if (rules().contains(name)) {
            meanings.add(List.of("rule " + name, "  written by: " + String.join(", ", writing(name))));
        }
        meanings.addAll(choices(name));
        workshop.explainScenario(name).ifPresent(meanings::add);
        if (name.equals(REGION)) {
            meanings.add(workshop.explainRegion());
        }
        if (meanings.isEmpty()) {
            throw unknown(name);
        }
        List<String> lines = new ArrayList<>(meanings.get(0));
        meanings.subList(1, meanings.size()).forEach(meaning -> {
            lines.add("");
            lines.addAll(meaning);
        });
        return lines;
    }

    private BadInput unknown(String name) {
        List<String> all = new ArrayList<>();
        workshop.scenarios().rows().forEach(row -> all.add(row.get(0)));
        all.addAll(InstrumentType.names());
        workshop.measures().forEach(measure -> all.add(measure.name()));
        parameters.all().forEach(parameter -> all.add(parameter.name()));
        all.addAll(rules());
        systems.all().forEach(system -> all.add(system.name()));
        InstrumentType.all().forEach(type -> type.fields().stream()
                .filter(Field::required)
                .forEach(field -> all.addAll(field.type().words())));
        all.add(REGION);
        String nearest = Names.nearest(name, all)
                .map(found -> "the nearest is \"" + found + "\"")
                .orElse("see ./jjj list scenarios, systems, instruments, measures, parameters or rules");
        return new BadInput("nothing is called \"%s\"; %s".formatted(name, nearest));
    }

    private List<String> system(SystemTable.Entry system) {
        List<String> lines = new ArrayList<>(List.of(
                "system " + system.name() + " (" + system.number() + ")", "  " + system.title(), "  " + system.what()));
        for (String instrument : system.instruments()) {
            InstrumentType.named(instrument)
                    .ifPresent(type -> lines.add("  instrument " + type.name() + ": " + type.meaning()));
        }
        for (String measure : system.measures()) {
            workshop.measures().stream()
                    .filter(m -> m.name().equals(measure) || m.name().startsWith(measure + KIND))
                    .forEach(m -> lines.add("  measure %s (%s): %s".formatted(m.name(), m.unit(), m.formula())));
        }
        if (!system.scenarios().isEmpty()) {
            lines.add("  scenarios: " + String.join(", ", system.scenarios()));
        }
        if (!system.guide().isEmpty()) {
            lines.add("  guide: " + GUIDE + system.guide());
        }
        lines.addAll(shown(effects.of(system.name())));
        return lines;
    }

    /** What runs with and without a system show, and how to make these runs. */
    private static List<String> shown(List<Effect> effects) {
        List<String> lines = new ArrayList<>(List.of("  shown by runs with and without it:"));
        effects.forEach(effect -> lines.add("    %s (%s)".formatted(effect.effect(), effect.test())));
        String tests = effects.stream().map(Effect::testClass).distinct().collect(Collectors.joining(","));
        lines.add("    again: mvn test -Dtest=" + tests);
        return lines;
    }

    private static List<String> parameter(Parameter parameter) {
        return List.of(
                "parameter " + parameter.name(),
                "  " + parameter.meaning(),
                "  default: " + parameter.shownValue(),
                "  range: " + parameter.shownRange(),
                "  source: " + parameter.source(),
                "  confidence: " + parameter.confidence());
    }

    private static List<String> instrument(InstrumentType instrument) {
        List<String> lines = new ArrayList<>(List.of(
                "instrument " + instrument.name() + " (" + instrument.group() + ")",
                "  " + instrument.meaning(),
                "  writes: " + instrument.rule(),
                "  fields:"));
        for (Field field : instrument.fields()) {
            lines.add("    %s (%s): %s; %s"
                    .formatted(
                            field.name(),
                            need(field),
                            field.meaning(),
                            field.type().expected()));
        }
        lines.add("  example: " + instrument.example());
        return lines;
    }

    /** The word wherever a field of an instrument lets one choose it, with the fields that belong to it alone. */
    private static List<List<String>> choices(String word) {
        List<List<String>> choices = new ArrayList<>();
        for (InstrumentType instrument : InstrumentType.all()) {
            for (Field field : instrument.fields()) {
                if (field.type().words().contains(word)) {
                    choices.add(choice(word, field, instrument));
                }
            }
        }
        return choices;
    }

    private static List<String> choice(String word, Field field, InstrumentType instrument) {
        List<String> lines = new ArrayList<>(List.of(
                "%s: a choice of \"%s\" in the instrument %s".formatted(word, field.name(), instrument.name()),
                "  " + field.meaningOf(word).orElse(field.meaning())));
        for (Field other : instrument.fields()) {
            if (!other.equals(field)) {
                other.meaningOf(word)
                        .ifPresent(meaning -> lines.add("    %s (%s): %s; %s"
                                .formatted(
                                        other.name(),
                                        need(other),
                                        meaning,
                                        other.type().expected())));
            }
        }
        return lines;
    }

    private static String need(Field field) {
        return field.required()
                ? "needed"
                : field.byDefault().map(value -> "default " + value).orElse("may be left out");
    }

    private static List<String> measure(Measure measure) {
        return List.of(
                "measure " + measure.name(),
                "  " + measure.titleEnglish() + " / " + measure.titleChinese(),
                "  unit: " + (measure.unit().equals(SHARE) ? "1 (a share or a ratio)" : measure.unit()),
                "  formula: " + measure.formula());
    }

    private Optional<Measure> measure(String name) {
        return workshop.measures().stream().filter(m -> m.name().equals(name)).findFirst();
    }

    private static TreeSet<String> rules() {
        TreeSet<String> rules = new TreeSet<>();
        InstrumentType.all().forEach(instrument -> rules.add(instrument.rule()));
        return rules;
    }

    private static List<String> writing(String rule) {
        return InstrumentType.all().stream()
                .filter(instrument -> instrument.rule().equals(rule))
                .map(InstrumentType::name)
                .toList();
    }

    private List<List<String>> seedLists() {
        Path folder = workshop.home().resolve("seeds");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SEEDS_END))
                    .sorted()
                    .map(name -> seedList(folder, name.substring(0, name.length() - SEEDS_END.length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> seedList(Path folder, String name) {
        List<Long> numbers = Seeds.of(name, List.of(folder)).numbers();
        String shown = String.join(
                " ", numbers.stream().limit(NUMBERS_SHOWN).map(String::valueOf).toList());
        return List.of(name, "" + numbers.size(), numbers.size() > NUMBERS_SHOWN ? shown + " …" : shown);
    }
}
