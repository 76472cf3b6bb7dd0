package jjj.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jjj.experiment.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Says what a scenario, system, instrument, measure, parameter or rule means: unit, formula, default, range,"
                        + " source; of a scenario also how it differs from its parent.")
final class ExplainCommand implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "NAME", description = "A name as ./jjj list shows it.")
    private String name;

    @Option(names = "--json", description = "As JSON on standard output.")
    private boolean json;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        List<String> lines = new Topics(main.workshop()).explain(name);
        if (json) {
            main.console().out().print(Json.text(Map.of("name", name, "lines", lines)));
            main.console().out().flush();
        } else {
            lines.forEach(main.console()::line);
        }
        return ExitCode.DONE;
    }
}
