package jjj.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import jjj.experiment.Json;
import jjj.experiment.Outcome;
import jjj.experiment.Plan;
import jjj.experiment.Precision;
import jjj.experiment.Preview;
import jjj.experiment.Profile;
import jjj.experiment.RunRecord;
import jjj.experiment.ScenarioCase;

/** What is answered on standard output, for a person or for a machine. */
final class Reply {
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final int RUNS_LISTED = 60;

    private final Console console;
    private final CommonOptions options;
    private final Task task;

    Reply(Console console, CommonOptions options, Task task) {
        this.console = console;
        this.options = options;
        this.task = task;
    }

    /** What came out. */
    void done(Outcome outcome, Plan plan, List<Precision.Standing> standings, Optional<Profile> profile) {
        for (RunRecord failed : outcome.failures()) {
            console.note("failed: %s, seed %d, %s; alone: %s"
                    .formatted(
                            failed.scenario(),
                            failed.seed(),
                            failed.failure().orElseThrow().words(),
                            alone(failed, plan)));
        }
        if (options.json()) {
            Map<String, Object> map = asMap(outcome, standings);
            profile.ifPresent(costs -> map.put("profile", costs.asMap()));
            json(map);
            return;
        }
        if (outcome.runs().stream().noneMatch(RunRecord::isDone)) {
            console.note(
                    "no run is whole: nothing to report; " + Console.shown(outcome.folder()) + "/runs.csv says why");
        }
        outcome.answer().lines().forEach(console::line);
        standings.forEach(standing -> console.line(standing.words()));
        outcome.saving().ifPresent(console::line);
        profile.ifPresent(costs -> {
            console.line("");
            costs.lines().forEach(console::line);
        });
        outcome.report()
                .ifPresentOrElse(
                        report -> console.line("\nreport: " + Console.shown(report)),
                        () -> console.line("\nfolder: " + Console.shown(outcome.folder())));
    }

    /** What would be done. */
    void preview(Preview preview) {
        if (options.json()) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("folder", preview.folder().toAbsolutePath().toString());
            map.put("plan", task.outline());
            map.put("runsThere", preview.there());
            map.put("runsMissing", preview.missing());
            preview.forecast().seconds().ifPresent(seconds -> map.put("seconds", seconds));
            preview.forecast().bytes().ifPresent(bytes -> map.put("bytes", bytes));
            map.put("worldsAtOnce", preview.room().worlds());
            map.put("memoryBytes", preview.room().neededBytes());
            json(map);
            return;
        }
        console.line("folder: " + Console.shown(preview.folder()));
        task.outline().forEach(console::line);
        console.line("runs there already: " + preview.there());
        console.line("runs to make: " + preview.missing().size());
        preview.missing().stream().limit(RUNS_LISTED).forEach(run -> console.line("  " + run));
        if (preview.missing().size() > RUNS_LISTED) {
            console.line("  … and %d more".formatted(preview.missing().size() - RUNS_LISTED));
        }
        if (!preview.missing().isEmpty()) {
            console.line("time on %d threads: %s"
                    .formatted(options.threads(), time(preview.forecast().seconds())));
            console.line(
                    "disk with tables and charts: " + disk(preview.forecast().bytes()));
            console.line("memory: " + preview.room().words());
        }
    }

    /** The command that makes one run and nothing else. */
    private String alone(RunRecord failed, Plan plan) {
        List<ScenarioCase> cases = plan.scenarios();
        int index = Math.max(0, cases.stream().map(ScenarioCase::name).toList().indexOf(failed.scenario()));
        List<String> words = new ArrayList<>(
                List.of("run", task.names().get(index % task.names().size()), "--seeds", "" + failed.seed()));
        words.addAll(options.wordsThatChangeResults());
        cases.get(index).varied().forEach((path, value) -> words.addAll(List.of("--set", path + "=" + value)));
        words.addAll(options.wordsForFolder());
        return ShellWords.command(words);
    }

    private Map<String, Object> asMap(Outcome outcome, List<Precision.Standing> standings) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("folder", outcome.folder().toAbsolutePath().toString());
        outcome.report()
                .ifPresent(report -> map.put("report", report.toAbsolutePath().toString()));
        map.put("complete", outcome.complete());
        outcome.answer().check().ifPresent(check -> map.put(check.name(), check.holds()));
        map.put("runs", outcome.runs().size());
        map.put("failed", outcome.failures().stream().map(Reply::asMap).toList());
        outcome.saving().ifPresent(saving -> map.put("saving", saving));
        if (!standings.isEmpty()) {
            map.put(
                    "precision",
                    standings.stream().map(Precision.Standing::asMap).toList());
        }
        map.put("measures", outcome.answer().rows());
        return map;
    }

    private static Map<String, Object> asMap(RunRecord failed) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("scenario", failed.scenario());
        map.put("seed", failed.seed());
        map.put("cause", failed.failure().orElseThrow().words());
        return map;
    }

    private void json(Map<String, Object> map) {
        console.out().print(Json.text(map));
        console.out().flush();
    }

    static String time(OptionalDouble seconds) {
        return seconds.isPresent()
                ? "about " + RunProgress.time(seconds.getAsDouble()) + " minutes"
                : "not known before a first run of this size on this machine";
    }

    private static String disk(OptionalDouble bytes) {
        return bytes.isPresent()
                ? "about %.1f MB".formatted(bytes.getAsDouble() / BYTES_PER_MEGABYTE)
                : "not known before a first run of this size on this machine";
    }
}
