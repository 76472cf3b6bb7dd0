package jjj.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that simulates the scenarios it is given. */
abstract class ScenariosCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            completionCandidates = ScenarioNames.class,
            description = "A name under scenarios/, a file, or several joined by +; the first is the reference.")
    private List<String> scenarios = List.of();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    final List<String> scenarios() {
        return scenarios;
    }

    final CommonOptions options() {
        return options;
    }

    final Work work() {
        return main.work(spec, options);
    }
}
