package jjj.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jjj.experiment.BadInput;
import jjj.experiment.Detail;
import jjj.experiment.Memory;
import jjj.experiment.Reasons;
import jjj.experiment.Settings;
import jjj.experiment.SingleRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "run-one",
        mixinStandardHelpOptions = true,
        description = "One run as a process of its own: a scenario and a seed in, one file out, and its fingerprint on"
                + " standard output. For engines that spread runs over machines.")
final class RunOneCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SCENARIO",
            completionCandidates = ScenarioNames.class,
            description = "A name under scenarios/, a file, or several joined by +.")
    private String scenario = "";

    @Option(names = "--seed", paramLabel = "N", required = true, description = "The world.")
    private long seed;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            required = true,
            description = "The file to write, packed CSV; by custom it ends in .csv.gz.")
    private String to = "";

    @Option(names = "--until", paramLabel = "YYYY-MM", description = "Last month (default: the scenario's own).")
    private Optional<String> until = Optional.empty();

    @Mixin
    private WorldOptions world = new WorldOptions();

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        Settings settings = world.settings(until.map(month -> WorldOptions.month("--until", month)));
        Workshop.Job job = main.workshop().open(List.of(scenario), settings);
        SingleRun run = new SingleRun(job.model(), job.scenarios().get(0), seed, Detail.ALL);
        Path file = file();
        Memory.ofThisJava().require(run.model(), run.scenario());
        try {
            main.console().line(run.writeTo(file));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | OutOfMemoryError e) {
            main.console().note("failed: %s, seed %d, %s".formatted(scenario, seed, Reasons.of(e)));
            return ExitCode.SOME_RUNS_FAILED;
        }
    }

    private Path file() {
        try {
            return Path.of(to);
        } catch (InvalidPathException e) {
            throw new BadInput("--to %s: cannot be the name of a file".formatted(to), e);
        }
    }
}
