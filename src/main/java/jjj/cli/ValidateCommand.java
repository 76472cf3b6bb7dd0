package jjj.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jjj.experiment.Plan.Purpose;
import jjj.experiment.ValidationEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Runs baseline (seeds 1 to 3, until 2023-12) and holds it against every published figure; exit 4"
                + " if fewer lie within tolerance than the shipped thresholds ask.")
final class ValidateCommand implements Callable<Integer> {
    private static final String BASELINE = "baseline";
    private static final String SEEDS = "1..3";
    private static final String LAST_PUBLISHED = "2023-12";

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            completionCandidates = ScenarioNames.class,
            description = "Another scenario than baseline.")
    private String scenario = BASELINE;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        options.unlessTold(SEEDS, Optional.of(LAST_PUBLISHED));
        Task task = Task.of(
                Purpose.VALIDATE,
                List.of(scenario),
                Task.words("validate", scenario.equals(BASELINE) ? List.of() : List.of(scenario)),
                tables -> new ValidationEvaluation(tables, options.threads()));
        return main.work(spec, options).make(task);
    }
}
