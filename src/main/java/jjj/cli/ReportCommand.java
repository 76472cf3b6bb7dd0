package jjj.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jjj.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        return options.make(
                "report",
                results,
                main,
                (folders, out, threads) -> folders.size() == 1
                        ? Report.write(folders.get(0), threads)
                        : Report.together(folders, out, threads));
    }
}
