package jjj.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jjj.rules.Places;

/**
 * Finds scenarios by name, path or stack and reads them with their parents.
 *
 * <p>Everything wrong with what is asked for is thrown as one {@link ScenarioException}.
 */
public final class ScenarioLibrary {
    private static final String SUFFIX = ".yaml";
    private static final int LONGEST_CHAIN = 20;

    private final Path folder;
    private final Places places;
    private final ParameterTable table;

    public ScenarioLibrary(Path folder, Places places, ParameterTable table) {
        this.folder = folder;
        this.places = places;
        this.table = table;
    }

    /** Names of the scenarios in the folder, sorted. */
    public List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The scenario, file or stack {@code asked} for. */
    public ResolvedScenario resolve(String asked) {
        return resolve(asked, List.of());
    }

    /** The same with settings of the command line, each {@code path=value}, which have the last word. */
    public ResolvedScenario resolve(String asked, List<String> settings) {
        List<List<Draft>> chains = new ArrayList<>();
        for (String part : parts(asked)) {
            chains.add(chain(located(part, commandLine(asked))));
        }
        Stack stack = new Stack(chains, places);
        stack.conflicts();
        Resolution resolution = stack.added(new Resolution(table, places));
        CommandLineSettings overrides = new CommandLineSettings(table, places, resolution);
        settings.forEach(overrides::apply);
        List<Draft> leaves = stack.leaves();
        Draft only = leaves.get(0);
        return resolution.finish(
                joined(leaves, "+", Draft::name),
                joined(leaves, " + ", draft -> draft.title().value()),
                joined(leaves, " + ", draft -> draft.titleZh()
                        .orElse(draft.title())
                        .value()),
                joined(leaves, " ", draft -> draft.question().value()),
                leaves.size() == 1
                        ? only.references()
                        : leaves.stream()
                                .flatMap(draft -> draft.references().stream())
                                .distinct()
                                .toList());
    }

    private static String joined(List<Draft> drafts, String by, java.util.function.Function<Draft, String> part) {
        return drafts.stream().map(part).collect(Collectors.joining(by));
    }

    private List<String> parts(String asked) {
        if (isPath(asked) && Files.exists(Path.of(asked))) {
            return List.of(asked);
        }
        List<String> parts = List.of(asked.split("\\+", -1));
        for (String part : parts) {
            if (part.isBlank() || parts.indexOf(part) != parts.lastIndexOf(part)) {
                throw new ScenarioException(Problem.of(
                        commandLine(asked),
                        part.isBlank() ? "a stack with an empty name" : "\"" + part + "\" twice in one stack",
                        "different names joined by +, for example frozen-market+land-leasing"));
            }
        }
        return parts;
    }

    private static Origin commandLine(String asked) {
        return new Origin(Names.shown(asked), Position.START);
    }

    private static boolean isPath(String asked) {
        boolean sayable = asked.indexOf('\0') < 0;
        return sayable && (asked.endsWith(SUFFIX) || asked.endsWith(".yml") || asked.contains("/"));
    }

    private Path located(String asked, Origin from) {
        if (isPath(asked)) {
            Path path = Path.of(asked);
            if (Files.isRegularFile(path)) {
                return path;
            }
            String what = Files.exists(path) ? "not a file" : "no such file";
            throw new ScenarioException(Problem.of(from, what, "a scenario file, or a name under scenarios/"));
        }
        Path path = folder.resolve(DraftReader.NAME.matcher(asked).matches() ? asked + SUFFIX : "-");
        if (!Files.isRegularFile(path)) {
            throw new ScenarioException(Problem.unknown(from, "no scenario", asked, names()));
        }
        return path;
    }

    /** The drafts from the root down to the file. */
    private List<Draft> chain(Path leaf) {
        List<Draft> chain = new ArrayList<>();
        List<Path> seen = new ArrayList<>();
        Path next = leaf;
        while (true) {
            Draft draft = read(next);
            chain.add(draft);
            seen.add(next.toAbsolutePath().normalize());
            if (draft.parent().isEmpty()) {
                Collections.reverse(chain);
                return chain;
            }
            next = parent(next, draft.parent().get());
            if (seen.contains(next.toAbsolutePath().normalize()) || chain.size() > LONGEST_CHAIN) {
                String circle = chain.stream().map(Draft::name).collect(Collectors.joining(" extends ")) + " extends "
                        + draft.parent().get().value();
                throw new ScenarioException(
                        Problem.of(draft.parent().get().origin(), "extends goes round in a circle: " + circle));
            }
        }
    }

    /** A parent is looked for beside the file, then among the shipped scenarios. */
    private Path parent(Path child, Draft.Said<String> name) {
        if (!DraftReader.NAME.matcher(name.value()).matches()) {
            throw new ScenarioException(Problem.unknown(name.origin(), "no scenario", name.value(), names()));
        }
        Path beside = child.resolveSibling(name.value() + SUFFIX);
        return Files.isRegularFile(beside) ? beside : located(name.value(), name.origin());
    }

    private Draft read(Path path) {
        String shown = path.startsWith(folder) ? folder.getFileName() + "/" + path.getFileName() : path.toString();
        return DraftReader.read(shown, YamlText.read(path, shown), places, table);
    }
}
