package jjj.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** A command that simulates the scenarios it is given. */
abstract class ScenariosCommand extends SimulatingCommand {
    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            completionCandidates = ScenarioNames.class,
            description = "A name under scenarios/, a file, or several joined by +; the first is the reference.")
    private List<String> scenarios = List.of();

    final List<String> scenarios() {
        return scenarios;
    }
}
