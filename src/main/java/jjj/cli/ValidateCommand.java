package jjj.cli;

import java.util.List;
import java.util.Optional;
import jjj.experiment.Plan.Purpose;
import jjj.experiment.ValidationEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Runs baseline (seeds 1 to 3, until 2023-12) and holds it against every published figure; exit 4"
                + " if fewer lie within tolerance than the shipped thresholds ask.")
final class ValidateCommand extends SimulatingCommand {
    private static final String BASELINE = "baseline";
    private static final String SEEDS = "1..3";
    private static final String LAST_PUBLISHED = "2023-12";

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            completionCandidates = ScenarioNames.class,
            description = "Another scenario than baseline.")
    private String scenario = BASELINE;

    @Override
    public Integer call() {
        options().unlessTold(SEEDS, Optional.of(LAST_PUBLISHED));
        Task task = Task.of(
                Purpose.VALIDATE,
                List.of(scenario),
                Task.words("validate", scenario.equals(BASELINE) ? List.of() : List.of(scenario)),
                tables -> new ValidationEvaluation(tables, options().threads()));
        return work().make(task);
    }
}
