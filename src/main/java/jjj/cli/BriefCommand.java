package jjj.cli;

import java.util.List;
import java.util.concurrent.Callable;
import jjj.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        description = "Writes a policy brief of two pages from stored results: the question, the answer, four charts,"
                + " method and limits; print it or save it as PDF from a browser.")
final class BriefCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "RESULT", description = "A folder of results, or its name under results/.")
    private List<String> results = List.of();

    @Mixin
    private ResultOptions options = new ResultOptions();

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        return options.make("brief", results, main, Report::brief);
    }
}
