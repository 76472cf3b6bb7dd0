package jjj.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jjj.experiment.Plan.Purpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Runs what is not there yet, then compares paired by seed; the first scenario is the reference.")
final class CompareCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description = "A name under scenarios/, a file, or several joined by +.")
    private List<String> scenarios = List.of();

    @Mixin
    private PrecisionOptions precision = new PrecisionOptions();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return main.work(spec, options).make(Purpose.COMPARE, scenarios, precision);
    }
}
