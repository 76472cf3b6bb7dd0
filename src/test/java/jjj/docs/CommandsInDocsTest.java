package jjj.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jjj.cli.RealProgram;
import jjj.results.Invented;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that README and guide show works as it is printed. */
final class CommandsInDocsTest {
    private static final Set<String> RUNNING = Set.of("run", "compare", "sweep", "sensitivity", "ensemble");
    /** What simulates for long: here it only says what it would do. */
    private static final Set<String> LONG =
            Set.of("run", "compare", "sweep", "sensitivity", "ensemble", "signs", "validate", "calibrate");

    private static final Pattern SCENARIO = Pattern.compile("[a-z][a-z-]*(\\+[a-z-]+)*");
    private static final String DRY = "--dry-run";
    private static final List<String> CHEAP =
            List.of("--seeds", "1", "--scale", "5000", "--grid", "10", "--until", "2017-03", "--quiet");

    @TempDir
    private static Path home;

    @BeforeAll
    static void shipScenariosAndSeeds() throws IOException {
        for (String folder : List.of("scenarios", "seeds")) {
            Path target = Files.createDirectories(home.resolve(folder));
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.toList()) {
                    Files.copy(file, target.resolve(file.getFileName()));
                }
            }
        }
        Pages.writeScenarios(home.resolve("scenarios"));
    }

    static List<Pages.Shown> commands() throws IOException {
        return Pages.commands();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aShownCommandIsUnderstood(Pages.Shown shown) throws IOException {
        List<String> words = here(shown.words());
        if (words.get(0).equals("query")) {
            words.set(1, Invented.under(home.resolve("invented")).root().toString());
        }
        if (LONG.contains(words.get(0)) && !words.contains("--help") && !words.contains(DRY)) {
            words.add(DRY);
        }
        if (words.get(0).equals("verify")) {
            words.add("--help"); // the results are the reader's own
        }
        if (words.get(0).equals("bench") && !words.contains("--quick")) {
            words.add("--help"); // twenty million agents
        }
        if (words.get(0).equals("run-one")) {
            words.addAll(List.of("--until", "2017-03"));
        }
        expectDone(shown.toString(), words);
    }

    @Test
    void everyScenarioOfAShownCommandRunsToItsReport() throws IOException {
        Set<String> scenarios = new LinkedHashSet<>();
        for (Pages.Shown shown : Pages.commands()) {
            if (runs(shown.words())) {
                shown.words().stream()
                        .skip(1)
                        .takeWhile(word -> SCENARIO.matcher(word).matches())
                        .forEach(scenarios::add);
            }
        }
        assertThat(scenarios).contains("land-leasing", "frozen-market");
        List<String> words = new ArrayList<>(List.of("compare"));
        words.addAll(scenarios);
        words.addAll(CHEAP);

        expectDone(String.join(" ", words), words);
    }

    private static boolean runs(List<String> words) {
        return RUNNING.contains(words.get(0)) && !words.contains("--help");
    }

    private static void expectDone(String what, List<String> words) {
        RealProgram.Result result = RealProgram.run(home, words);

        assertThat(result.code()).as("%s%n%s", what, result.err()).isZero();
    }

    /** A scenario that a page tells the reader to write lies in the folder of scenarios; what is made lies apart. */
    private static List<String> here(List<String> words) {
        List<String> placed = new ArrayList<>();
        for (String word : words) {
            Path shown = home.resolve("scenarios").resolve(word.contains("'") ? "-" : word);
            boolean written = word.endsWith(".yaml") && Files.exists(shown);
            boolean made = word.endsWith(".csv.gz");
            placed.add(written ? shown.toString() : made ? home.resolve(word).toString() : word);
        }
        return placed;
    }
}
