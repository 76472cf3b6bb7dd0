package jjj.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jjj.base.Months;
import jjj.experiment.BadInput;
import jjj.view.Views;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "view",
        mixinStandardHelpOptions = true,
        description = "Opens a window on a scenario, or on two in lock-step with the map of their difference: live map,"
                + " charts, inspectors; play, pause, step, stop. Needs a display.")
final class ViewCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..2",
            paramLabel = "SCENARIO",
            completionCandidates = ScenarioNames.class,
            description = "A name under scenarios/, a file, or several joined by +.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "World to watch (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--go-to",
            paramLabel = "YYYY-MM",
            description = "Plays up to this month at once and pauses (default: waits for the play button).")
    private Optional<String> goTo = Optional.empty();

    @Mixin
    private WorldOptions world = new WorldOptions();

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        Optional<Integer> until = goTo.map(month -> Months.of(WorldOptions.month("--go-to", month)));
        Views.whyNot().ifPresent(why -> {
            throw new BadInput("view: " + why + "; it needs a screen (DISPLAY); ./jjj run makes a report without one");
        });
        var watched = main.workshop().watch(scenarios, world.settings(Optional.empty()), seed);
        Views.open(watched, until);
        return await();
    }

    /** The console ends the program when it is closed. */
    private static int await() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }
}
