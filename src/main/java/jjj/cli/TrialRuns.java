package jjj.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import jjj.calibration.Calibration;
import jjj.calibration.Distance;
import jjj.experiment.Reasons;
import jjj.experiment.Settings;
import jjj.experiment.Together;
import jjj.scenario.ScenarioException;
import jjj.validation.Formula;
import jjj.validation.ObservedRun;
import jjj.validation.Target;

/** Runs one scenario with the settings of a trial, and remembers what failed. */
final class TrialRuns implements Calibration.Model {
    private final Workshop workshop;
    private final String scenario;
    private final List<Long> seeds;
    private final CommonOptions options;
    private final Set<String> measures;
    private final Map<String, String> others;
    private final Set<Failure> failures = new LinkedHashSet<>();

    /**
     * Runs on all seeds that are asked for.
     *
     * @param distance says what of a run is kept
     * @param others settings that stand fixed beside those of the trial
     */
    TrialRuns(
            Workshop workshop, String scenario, CommonOptions options, Distance distance, Map<String, String> others) {
        this.workshop = workshop;
        this.scenario = scenario;
        this.seeds = options.seeds(workshop.home()).numbers();
        this.options = options;
        this.measures = distance.targets().stream()
                .flatMap(target -> target.comparison().flatMap(Target.Comparison::formula).stream())
                .map(Formula::measures)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
        this.others = new TreeMap<>(others);
    }

    /**
     * A run that did not come to its end.
     *
     * @param alone the command that makes it and nothing else
     */
    record Failure(String scenario, long seed, String cause, String alone) {
        Map<String, Object> asMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("scenario", scenario);
            map.put("seed", seed);
            map.put("cause", cause);
            map.put("alone", alone);
            return map;
        }

        @Override
        public String toString() {
            return "failed: %s, seed %d, %s; alone: %s".formatted(scenario, seed, cause, alone);
        }
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }

    @Override
    public List<ObservedRun> run(Map<String, String> trial) throws Calibration.RunFailed {
        Map<String, String> settings = new TreeMap<>(others);
        settings.putAll(trial);
        Map<Long, ObservedRun> runs = new LinkedHashMap<>();
        seeds.forEach(seed -> runs.put(seed, new ObservedRun(measures)));
        Map<Long, String> causes = new ConcurrentHashMap<>();
        try (Together together = new Together(options.threads())) {
            Workshop.Job job = workshop.open(List.of(scenario), with(settings), List.of());
            runs.forEach((seed, run) -> together.start(() -> observe(job, seed, run, causes)));
            together.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ScenarioException e) {
            causes.put(seeds.get(0), e.problems().get(0).toString()); // values that do not fit together
        }
        if (!causes.isEmpty()) {
            TreeMap<Long, String> sorted = new TreeMap<>(causes);
            sorted.forEach((seed, cause) -> failures.add(new Failure(scenario, seed, cause, alone(seed, settings))));
            throw new Calibration.RunFailed("seed %d, %s"
                    .formatted(sorted.firstKey(), sorted.firstEntry().getValue()));
        }
        return List.copyOf(runs.values());
    }

    // Whatever a run dies of, also an error of the machine as too little memory, belongs to this run alone.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private static void observe(Workshop.Job job, long seed, ObservedRun run, Map<Long, String> causes) {
        try {
            job.model().run(job.scenarios().get(0), seed, run);
        } catch (Throwable e) {
            causes.put(seed, Reasons.of(e));
        }
    }

    private Settings with(Map<String, String> settings) {
        Settings common = options.settings();
        List<String> changes = new ArrayList<>(common.changes());
        settings.forEach((path, value) -> changes.add(path + "=" + value));
        return new Settings(common.region(), common.peoplePerAgent(), common.gridKm(), common.until(), changes);
    }

    private String alone(long seed, Map<String, String> settings) {
        List<String> words = new ArrayList<>(List.of("run", scenario, "--seeds", "" + seed));
        words.addAll(options.wordsThatChangeResults());
        settings.forEach((path, value) -> words.addAll(List.of("--set", path + "=" + value)));
        return ShellWords.command(words);
    }
}
