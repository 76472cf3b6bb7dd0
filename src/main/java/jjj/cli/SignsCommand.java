package jjj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jjj.experiment.BadInput;
import jjj.experiment.Plan.Purpose;
import jjj.experiment.SignsEvaluation;
import jjj.validation.ExpectedSigns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "signs",
        mixinStandardHelpOptions = true,
        description =
                "Runs scenarios and what they are held against (seeds 1 to 3), paired by seed, and says which signs that theory"
                        + " expects come out.")
final class SignsCommand implements Callable<Integer> {
    private static final String SEEDS = "1..3";

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO",
            completionCandidates = ScenarioNames.class,
            description = "Scenarios with expected signs (default: all of them that ship).")
    private List<String> scenarios = List.of();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        options.unlessTold(SEEDS, Optional.empty());
        List<String> asked = scenarios.isEmpty() ? shipped() : known(scenarios);
        List<String> names = new ArrayList<>(asked.stream()
                .flatMap(name -> ExpectedSigns.against(name).stream())
                .distinct()
                .toList());
        names.addAll(asked);
        Task task = Task.of(
                Purpose.SIGNS,
                names,
                Task.words("signs", scenarios),
                tables -> new SignsEvaluation(tables, options.threads()));
        return main.work(spec, options).make(task);
    }

    private List<String> shipped() {
        List<String> there = main.workshop().scenarios().rows().stream()
                .map(row -> row.get(0))
                .toList();
        return ExpectedSigns.scenarios().stream().filter(there::contains).toList();
    }

    private static List<String> known(List<String> names) {
        for (String name : names) {
            if (!ExpectedSigns.scenarios().contains(name)) {
                throw new BadInput("%s: no signs are expected of it; expected one of %s"
                        .formatted(name, String.join(", ", ExpectedSigns.scenarios())));
            }
        }
        return names;
    }
}
