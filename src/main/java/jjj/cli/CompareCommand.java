package jjj.cli;

import jjj.experiment.Plan.Purpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Runs what is not there yet, then compares paired by seed; the first scenario is the reference.")
final class CompareCommand extends ScenariosCommand {
    @Mixin
    private RunOptions more = new RunOptions();

    @Override
    public Integer call() {
        return work().make(Task.plain(Purpose.COMPARE, "compare", scenarios()), more);
    }
}
