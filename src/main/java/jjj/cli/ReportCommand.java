package jjj.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jjj.experiment.BadInput;
import jjj.experiment.Json;
import jjj.report.Report;
import jjj.report.Unfit;
import jjj.results.ResultFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Makes the report again from stored results; several results become one report, the first scenario"
                        + " of the first being the reference.")
final class ReportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "RESULT", description = "A folder of results, or its name under results/.")
    private List<String> results = List.of();

    @Mixin
    private ResultOptions options = new ResultOptions();

    @Option(names = "--json", description = "The report's path as JSON on standard output.")
    private boolean json;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        List<ResultFolder> folders = options.folders(results, main.workshop().home());
        try {
            Path report = folders.size() == 1
                    ? Report.write(folders.get(0), options.threads())
                    : Report.together(folders, options.out(main.workshop().home()), options.threads());
            answer(report);
            return ExitCode.DONE;
        } catch (Unfit e) {
            throw new BadInput(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(Path report) {
        Console console = main.console();
        if (json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("report", report.toAbsolutePath().toString());
            console.out().print(Json.text(map));
            console.out().flush();
        } else {
            console.line("report: " + Console.shown(report));
        }
    }
}
