package jjj.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything that determines what an experiment finds: the same plan has the same folder and the same bytes in it.
 *
 * @param purpose runs alone, or a comparison with the first scenario
 * @param scenarios the first is the reference
 * @param program fingerprint of what simulates, and of each input table, by name
 */
public record Plan(
        Purpose purpose,
        List<ScenarioCase> scenarios,
        Seeds seeds,
        Settings settings,
        TreeMap<String, String> program) {
    private static final int LONGEST_FOLDER_NAME = 90;
    private static final int HASH_DIGITS = 8;

    /** What the runs are made for. */
    public enum Purpose {
        RUN,
        COMPARE,
        /** The first scenario against published figures. */
        VALIDATE,
        /** The others against the first, beside the signs that theory expects. */
        SIGNS,
        /** Points of a design: of each run only what {@link Detail#YEARS} keeps is written down. */
        SWEEP
    }

    public Plan {
        scenarios = List.copyOf(scenarios);
        program = new TreeMap<>(program);
        if (scenarios.isEmpty()) {
            throw new BadInput("no scenario; expected at least one");
        }
        if (purpose == Purpose.COMPARE && scenarios.size() < 2) {
            throw new BadInput("compare needs at least two scenarios; the first is the reference");
        }
        Set<String> names = new LinkedHashSet<>();
        for (ScenarioCase scenario : scenarios) {
            if (!names.add(scenario.name())) {
                throw new BadInput("scenario \"%s\" stands there twice; expected each once".formatted(scenario.name()));
            }
        }
    }

    /** The folder's name: what was simulated, and a short fingerprint of all that determines the outcome. */
    public String name() {
        String front = purpose == Purpose.SWEEP ? "sweep-" : "";
        String names =
                front + scenarios.stream().map(ScenarioCase::stem).distinct().collect(Collectors.joining("-"));
        String shown = names.length() <= LONGEST_FOLDER_NAME ? names : names.substring(0, LONGEST_FOLDER_NAME);
        return shown + "-" + fingerprint().substring(0, HASH_DIGITS);
    }

    /** Fingerprint of all that determines the outcome. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder(purpose + "\n" + common());
        scenarios.forEach(
                s -> text.append(s.name()).append('\n').append(s.resolved()).append('\n'));
        return Sha256.of(text.append(seeds.numbers()).toString());
    }

    /** Fingerprint of all that determines one run: a run with the same one, wherever it is, has the same bytes. */
    String fingerprint(Run run) {
        ScenarioCase scenario = run.scenario();
        return Sha256.of(common() + scenario.name() + "\n" + scenario.resolved() + "\n" + run.seed());
    }

    /** All runs, scenario after scenario within each seed, so that comparable runs come together. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (long seed : seeds.numbers()) {
            scenarios.forEach(scenario -> runs.add(new Run(scenario, seed)));
        }
        if (hasPlacebo()) {
            runs.add(placebo());
        }
        return runs;
    }

    /** Whether the reference runs twice: where scenarios stand beside each other, not where there is but one. */
    boolean hasPlacebo() {
        return purpose == Purpose.COMPARE || purpose == Purpose.RUN && scenarios.size() > 1;
    }

    /** What is written down of each run. */
    Detail detail() {
        return purpose == Purpose.SWEEP ? Detail.YEARS : Detail.ALL;
    }

    /** The reference once more under another name, on the first seed: must not differ in anything. */
    Run placebo() {
        ScenarioCase reference = scenarios.get(0);
        return new Run(
                reference.named(reference.name() + ".placebo"), seeds.numbers().get(0));
    }

    private String common() {
        return settings.text() + "\n" + detail().text() + program + "\n";
    }
}
