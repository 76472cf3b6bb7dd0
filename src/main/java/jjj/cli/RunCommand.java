package jjj.cli;

import jjj.experiment.Plan.Purpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Runs scenarios over a list of seeds; writes results, charts and a report.")
final class RunCommand extends ScenariosCommand {
    @Mixin
    private RunOptions more = new RunOptions();

    @Override
    public Integer call() {
        return work().make(Task.plain(Purpose.RUN, "run", scenarios()), more);
    }
}
