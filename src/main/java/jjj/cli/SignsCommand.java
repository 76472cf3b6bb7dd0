package jjj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jjj.experiment.BadInput;
import jjj.experiment.Plan.Purpose;
import jjj.experiment.SignsEvaluation;
import jjj.validation.ExpectedSigns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "signs",
        mixinStandardHelpOptions = true,
        description =
                "Runs scenarios and what they are held against (seeds 1 to 3), paired by seed, and says which signs that theory"
                        + " expects come out.")
final class SignsCommand extends SimulatingCommand {
    private static final String SEEDS = "1..3";

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO",
            completionCandidates = ScenarioNames.class,
            description = "Scenarios with expected signs (default: all of them that ship).")
    private List<String> scenarios = List.of();

    @Override
    public Integer call() {
        options().unlessTold(SEEDS, Optional.empty());
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
                tables -> new SignsEvaluation(tables, options().threads()));
        return work().make(task);
    }

    private List<String> shipped() {
        List<String> there =
                workshop().scenarios().rows().stream().map(row -> row.get(0)).toList();
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
