package jjj.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import jjj.experiment.Evaluates;
import jjj.experiment.Evaluation;
import jjj.experiment.Experiment;
import jjj.experiment.Outcome;
import jjj.experiment.Plan;
import jjj.experiment.Plan.Purpose;
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
    private final Profile profile = new Profile();

    Work(Workshop workshop, Console console, CommonOptions options, List<String> words) {
        this.workshop = workshop;
        this.console = console;
        this.options = options;
        this.command = ShellWords.command(words);
    }

    /** Makes the experiment and answers; returns the exit code. */
    int make(Purpose purpose, List<String> names, PrecisionOptions precision) {
        return make(Task.of(purpose, names, (setting, tables) -> tables), precision);
    }

    /** The same with another evaluation than tables, charts and report. */
    int make(Purpose purpose, List<String> names, Function<Evaluation, Evaluates> evaluation) {
        return make(Task.of(purpose, names, (setting, tables) -> evaluation.apply(tables)));
    }

    /** Makes what a task asks for. */
    int make(Task task) {
        return make(task, new PrecisionOptions());
    }

    private int make(Task task, PrecisionOptions wanted) {
        Path home = workshop.home();
        Workshop.Job job = workshop.open(task.names(), options.settings(), task.points());
        job.warnings().forEach(warning -> console.note("note: " + warning));
        Precision precision = Precision.of(wanted.goals(), job.setting());
        Reply reply = new Reply(console, options, task);
        Seeds seeds = options.seeds(home);
        if (options.dryRun()) {
            reply.preview(experiment(task, job, plan(task, job, seeds)).preview(manner()));
            return ExitCode.DONE;
        }
        while (true) {
            Plan plan = plan(task, job, seeds);
            Outcome outcome = made(experiment(task, job, plan));
            List<Precision.Standing> standings = precision.isEmpty() || !outcome.complete()
                    ? List.of()
                    : precision.standings(plan, outcome, options.threads());
            int next = Precision.next(standings, seeds.numbers().size());
            if (next > seeds.numbers().size() && next <= wanted.most()) {
                standings.stream().filter(standing -> !standing.met()).forEach(s -> console.note(s.words()));
                seeds = seeds.extended(next);
                continue;
            }
            reply.done(outcome, plan, standings, options.profile() ? Optional.of(profile) : Optional.empty());
            if (next > seeds.numbers().size()) {
                tellWhatItWouldTake(outcome, standings, wanted.most());
            }
            if (!outcome.complete()) {
                return ExitCode.SOME_RUNS_FAILED;
            }
            return outcome.answer().sound() ? ExitCode.DONE : ExitCode.CHECK_FAILED;
        }
    }

    private void tellWhatItWouldTake(Outcome outcome, List<Precision.Standing> standings, int most) {
        long needed = standings.stream()
                .filter(standing -> !standing.met())
                .mapToLong(standing -> standing.needed().orElse(Long.MAX_VALUE))
                .max()
                .orElse(0);
        int seeds = standings.get(0).seeds();
        if (needed == Long.MAX_VALUE) {
            console.note("precision: not met with %d seeds, and no number of seeds can be foretold".formatted(seeds));
            return;
        }
        double perSeed = outcome.runs().stream()
                        .mapToDouble(RunRecord::seconds)
                        .average()
                        .orElse(0)
                * outcome.runs().size()
                / seeds;
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

    private Experiment experiment(Task task, Workshop.Job job, Plan plan) {
        Evaluation tables =
                new Evaluation(job.setting(), repeating(task, plan.seeds()), options.threads(), options.parquet());
        RunsOneSeed model = options.profile() ? job.model().watchedBy(profile) : job.model();
        return new Experiment(
                plan, model, task.evaluation().apply(job.setting(), tables), options.out(workshop.home()));
    }

    private Experiment.Manner manner() {
        return new Experiment.Manner(options.threads(), options.force(), command);
    }

    /** What to type for the same results: without threads, folders and the like. */
    private String repeating(Task task, Seeds seeds) {
        List<String> words = new ArrayList<>();
        if (task.ownWords().isEmpty()) {
            words.add(task.purpose().name().toLowerCase(Locale.ROOT));
            words.addAll(task.names());
        } else {
            words.add(task.ownWords().get(0));
            words.addAll(task.names());
            words.addAll(task.ownWords().subList(1, task.ownWords().size()));
        }
        words.addAll(
                seeds.equals(options.seeds(workshop.home()))
                        ? options.wordsForSeeds()
                        : List.of("--seeds", seeds.words()));
        words.addAll(options.wordsThatChangeResults());
        return ShellWords.command(words);
    }

    private Outcome made(Experiment experiment) {
        RunProgress progress = new RunProgress(console, options.quiet());
        try (Interruption interruption =
                new Interruption(console, () -> "interrupted: %d of %d runs are whole and kept in %s; to go on: %s"
                        .formatted(progress.whole(), progress.all(), Console.shown(experiment.folder()), command))) {
            return experiment.make(manner(), progress);
        }
    }
}
