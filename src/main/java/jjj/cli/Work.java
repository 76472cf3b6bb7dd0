package jjj.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import jjj.experiment.Evaluates;
import jjj.experiment.Evaluation;
import jjj.experiment.Experiment;
import jjj.experiment.Json;
import jjj.experiment.Outcome;
import jjj.experiment.Plan;
import jjj.experiment.Plan.Purpose;
import jjj.experiment.Preview;
import jjj.experiment.Program;
import jjj.experiment.RunRecord;

/** What {@code run} and {@code compare} have in common: plan, make, answer. */
final class Work {
    private static final double BYTES_PER_MEGABYTE = 1e6;

    private final Workshop workshop;
    private final Console console;
    private final CommonOptions options;
    private final String command;

    Work(Workshop workshop, Console console, CommonOptions options, List<String> words) {
        this.workshop = workshop;
        this.console = console;
        this.options = options;
        this.command = ShellWords.command(words);
    }

    /** Makes the experiment and answers; returns the exit code. */
    int make(Purpose purpose, List<String> names) {
        return make(purpose, names, tables -> tables);
    }

    /** The same with another evaluation than tables, charts and report. */
    int make(Purpose purpose, List<String> names, Function<Evaluation, Evaluates> evaluation) {
        Path home = workshop.home();
        Workshop.Job job = workshop.open(names, options.settings());
        job.warnings().forEach(warning -> console.note("note: " + warning));
        Plan plan = new Plan(purpose, job.scenarios(), options.seeds(home), options.settings(), Program.fingerprints());
        Experiment experiment = new Experiment(
                plan,
                job.model(),
                evaluation.apply(new Evaluation(job.setting(), repeating(purpose, names), options.threads())),
                options.out(home));
        Experiment.Manner manner = new Experiment.Manner(options.threads(), options.force(), command);
        if (options.dryRun()) {
            answer(experiment.preview(manner));
            return ExitCode.DONE;
        }
        Outcome outcome = made(experiment, manner);
        answer(outcome, names, plan);
        if (!outcome.complete()) {
            return ExitCode.SOME_RUNS_FAILED;
        }
        return outcome.answer().sound() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    /** What to type for the same results: without threads, folders and the like. */
    private String repeating(Purpose purpose, List<String> names) {
        List<String> words = new ArrayList<>(List.of(purpose.name().toLowerCase(Locale.ROOT)));
        words.addAll(names);
        words.addAll(options.wordsForSeeds());
        words.addAll(options.wordsThatChangeResults());
        return ShellWords.command(words);
    }

    private Outcome made(Experiment experiment, Experiment.Manner manner) {
        RunProgress progress = new RunProgress(console, options.quiet());
        try (Interruption interruption =
                new Interruption(console, () -> "interrupted: %d of %d runs are whole and kept in %s; to go on: %s"
                        .formatted(progress.whole(), progress.all(), Console.shown(experiment.folder()), command))) {
            return experiment.make(manner, progress);
        }
    }

    private void answer(Outcome outcome, List<String> names, Plan plan) {
        for (RunRecord failed : outcome.failures()) {
            console.note("failed: %s, seed %d, %s; alone: %s"
                    .formatted(
                            failed.scenario(),
                            failed.seed(),
                            failed.failure().orElseThrow().words(),
                            alone(failed, names, plan)));
        }
        if (options.json()) {
            console.out().print(Json.text(asMap(outcome)));
            console.out().flush();
            return;
        }
        if (outcome.report().isEmpty()) {
            console.note(
                    "no run is whole: nothing to report; " + Console.shown(outcome.folder()) + "/runs.csv says why");
        }
        outcome.answer().lines().forEach(console::line);
        outcome.saving().ifPresent(console::line);
        outcome.report().ifPresent(report -> console.line("\nreport: " + Console.shown(report)));
    }

    private String alone(RunRecord failed, List<String> names, Plan plan) {
        int index = Math.max(
                0, plan.scenarios().stream().map(s -> s.name()).toList().indexOf(failed.scenario()));
        List<String> words = new ArrayList<>(List.of("run", names.get(index), "--seeds", "" + failed.seed()));
        words.addAll(options.wordsThatChangeResults());
        words.addAll(options.wordsForFolder());
        return ShellWords.command(words);
    }

    private static Map<String, Object> asMap(Outcome outcome) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("folder", outcome.folder().toAbsolutePath().toString());
        outcome.report()
                .ifPresent(report -> map.put("report", report.toAbsolutePath().toString()));
        map.put("complete", outcome.complete());
        map.put("placeboHolds", outcome.answer().sound());
        map.put("runs", outcome.runs().size());
        map.put("failed", outcome.failures().stream().map(Work::asMap).toList());
        outcome.saving().ifPresent(saving -> map.put("saving", saving));
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

    private void answer(Preview preview) {
        if (options.json()) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("folder", preview.folder().toAbsolutePath().toString());
            map.put("runsThere", preview.there());
            map.put("runsMissing", preview.missing());
            preview.forecast().seconds().ifPresent(seconds -> map.put("seconds", seconds));
            preview.forecast().bytes().ifPresent(bytes -> map.put("bytes", bytes));
            console.out().print(Json.text(map));
            console.out().flush();
            return;
        }
        console.line("folder: " + Console.shown(preview.folder()));
        console.line("runs there already: " + preview.there());
        console.line("runs to make: " + preview.missing().size());
        preview.missing().forEach(run -> console.line("  " + run));
        if (!preview.missing().isEmpty()) {
            console.line("time on %d threads: %s"
                    .formatted(options.threads(), time(preview.forecast().seconds())));
            console.line(
                    "disk with tables and charts: " + disk(preview.forecast().bytes()));
        }
    }

    private static String time(OptionalDouble seconds) {
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
