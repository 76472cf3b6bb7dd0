package jjj.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import jjj.experiment.Evaluation;
import jjj.experiment.Experiment;
import jjj.experiment.Outcome;
import jjj.experiment.Plan;
import jjj.experiment.Precision;
import jjj.experiment.Profile;
import jjj.experiment.Program;
import jjj.experiment.RunRecord;
import jjj.experiment.RunsOneSeed;
import jjj.experiment.Seeds;

/** What the commands that simulate have in common: plan, make, answer. */
final class Work {
    private final Workshop workshop;
    private final Console console;
    private final CommonOptions options;
    private final String command;
    private final Optional<Profile> profile;

    Work(Workshop workshop, Console console, CommonOptions options, boolean profile, List<String> words) {
        this.workshop = workshop;
        this.console = console;
        this.options = options;
        this.profile = profile ? Optional.of(new Profile()) : Optional.empty();
        this.command = ShellWords.command(words);
    }

    /** Makes what a task asks for and answers; returns the exit code. */
    int make(Task task) {
        return make(task, new RunOptions());
    }

    /** The same, with more seeds if intervals are to be narrower. */
    int make(Task task, RunOptions wanted) {
        Path home = workshop.home();
        Workshop.Job job = workshop.open(task.names(), options.settings(), task.points());
        job.warnings().forEach(warning -> console.note("note: " + warning));
        Precision precision = Precision.of(wanted.goals(), job.setting());
        int most = wanted.most();
        Reply reply = new Reply(console, options, task);
        if (options.dryRun()) {
            reply.preview(experiment(task, job, plan(task, job, options.seeds(home)), wanted)
                    .preview(manner(Set.of())));
            return ExitCode.DONE;
        }
        Answered answered = precision.isEmpty() ? once(task, job, wanted) : enough(precision, most, task, job, wanted);
        Outcome outcome = answered.outcome();
        reply.done(outcome, answered.plan(), answered.standings(), profile);
        tellWhatItWouldTake(outcome, answered.standings(), most);
        if (!outcome.complete()) {
            return ExitCode.SOME_RUNS_FAILED;
        }
        return outcome.answer().sound() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    private record Answered(Plan plan, Outcome outcome, List<Precision.Standing> standings) {}

    private Answered once(Task task, Workshop.Job job, RunOptions wanted) {
        Plan plan = plan(task, job, options.seeds(workshop.home()));
        Experiment experiment = experiment(task, job, plan, wanted);
        Outcome outcome = watched(experiment, progress -> experiment.make(manner(Set.of()), progress));
        return new Answered(plan, outcome, List.of());
    }

    /** Makes runs until intervals are narrow enough, or cannot be made so; tables, charts and report only then. */
    private Answered enough(Precision precision, int most, Task task, Workshop.Job job, RunOptions wanted) {
        Seeds seeds = options.seeds(workshop.home());
        Set<Long> justMade = Set.of();
        Optional<Experiment> fewer = Optional.empty();
        while (true) {
            Plan plan = plan(task, job, seeds);
            Experiment experiment = experiment(task, job, plan, wanted);
            Experiment.Manner manner = manner(justMade);
            Experiment.Made made = watched(experiment, progress -> experiment.makeRuns(manner, progress));
            fewer.ifPresent(Experiment::giveWay);
            List<Precision.Standing> standings =
                    made.complete() ? precision.standings(plan, experiment.folder(), options.threads()) : List.of();
            int next = Precision.next(standings, seeds.numbers().size(), most);
            if (next == seeds.numbers().size()) {
                return new Answered(
                        plan, watched(experiment, progress -> experiment.evaluate(made, manner, progress)), standings);
            }
            made.saving().ifPresent(console::note);
            standings.stream().filter(standing -> !standing.met()).forEach(s -> console.note(s.words()));
            justMade = Set.copyOf(seeds.numbers());
            seeds = seeds.extended(next);
            fewer = Optional.of(experiment);
        }
    }

    private void tellWhatItWouldTake(Outcome outcome, List<Precision.Standing> standings, int most) {
        List<Precision.Standing> open =
                standings.stream().filter(standing -> !standing.met()).toList();
        if (open.isEmpty()) {
            return;
        }
        int seeds = open.get(0).seeds();
        if (open.stream().anyMatch(standing -> standing.needed().isEmpty())) {
            console.note("precision: not met with %d seed%s; %s"
                    .formatted(
                            seeds,
                            seeds == 1 ? "" : "s",
                            seeds == 1 ? "one says nothing of the spread" : "a million would not do"));
            return;
        }
        long needed = open.stream()
                .mapToLong(standing -> standing.needed().getAsLong())
                .max()
                .orElse(0);
        double perSeed = outcome.runs().stream().mapToDouble(RunRecord::seconds).sum() / seeds;
        console.note(
                "precision: not met with %d seeds; %d more would take %s; --most-seeds %d (now %d) lets them be made"
                        .formatted(
                                seeds,
                                needed - seeds,
                                Reply.time(OptionalDouble.of(perSeed * (needed - seeds) / options.threads())),
                                needed,
                                most));
    }

    private Plan plan(Task task, Workshop.Job job, Seeds seeds) {
        return new Plan(task.purpose(), job.scenarios(), seeds, options.settings(), Program.fingerprints());
    }

    private Experiment experiment(Task task, Workshop.Job job, Plan plan, RunOptions wanted) {
        Evaluation tables =
                new Evaluation(job.setting(), repeating(task, plan.seeds()), options.threads(), wanted.parquet());
        RunsOneSeed model = profile.map(job.model()::watchedBy).orElse(job.model());
        return new Experiment(
                plan, model, task.evaluation().apply(job.setting(), tables), options.out(workshop.home()));
    }

    private Experiment.Manner manner(Set<Long> justMade) {
        return new Experiment.Manner(options.threads(), options.force(), justMade, command);
    }

    /** What to type for the same results: without threads, folders and the like. */
    private String repeating(Task task, Seeds seeds) {
        List<String> words = new ArrayList<>(task.words());
        words.addAll(
                seeds.equals(options.seeds(workshop.home()))
                        ? options.wordsForSeeds()
                        : List.of("--seeds", seeds.words()));
        words.addAll(options.wordsThatChangeResults());
        return ShellWords.command(words);
    }

    private <T> T watched(Experiment experiment, Function<RunProgress, T> making) {
        RunProgress progress = new RunProgress(console, options.quiet());
        try (Interruption interruption =
                new Interruption(console, () -> "interrupted: %d of %d runs are whole and kept in %s; to go on: %s"
                        .formatted(progress.whole(), progress.all(), Console.shown(experiment.folder()), command))) {
            return making.apply(progress);
        }
    }
}
