package jjj.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jjj.experiment.Json;
import jjj.scenario.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Validates scenario files without running them; every mistake with its line and column.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            completionCandidates = ScenarioNames.class,
            description = "Scenario files, or names under scenarios/.")
    private List<String> files = List.of();

    @Option(names = "--json", description = "As JSON on standard output.")
    private boolean json;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        List<Problem> all = new ArrayList<>();
        for (String file : files) {
            List<Problem> problems = main.workshop().check(file);
            all.addAll(problems);
            if (!json) {
                problems.forEach(problem -> main.console().note(problem.toString()));
                if (problems.isEmpty()) {
                    main.console().line(file + ": sound");
                }
            }
        }
        if (json) {
            main.console()
                    .out()
                    .print(Json.text(all.stream().map(CheckCommand::asMap).toList()));
            main.console().out().flush();
        }
        return all.isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private static Map<String, Object> asMap(Problem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", problem.file());
        map.put("line", problem.line());
        map.put("column", problem.column());
        map.put("what", problem.what());
        map.put("expected", problem.expected());
        problem.nearest().ifPresent(nearest -> map.put("nearest", nearest));
        return map;
    }
}
