package jjj.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jjj.experiment.Json;
import jjj.experiment.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Says what there is: scenarios, systems, instruments, measures, parameters, rules or seeds.")
final class ListCommand implements Callable<Integer> {
    /** What can be listed, as written on the command line. */
    enum What {
        scenarios,
        systems,
        instruments,
        measures,
        parameters,
        rules,
        seeds
    }

    @Parameters(arity = "1", paramLabel = "WHAT", description = "One of ${COMPLETION-CANDIDATES}.")
    private What what;

    @Option(names = "--json", description = "As JSON on standard output.")
    private boolean json;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        Topics topics = new Topics(main.workshop());
        Topics.Listing listing = topics.list(what);
        if (json) {
            main.console().out().print(Json.text(asMaps(listing)));
            main.console().out().flush();
            return ExitCode.DONE;
        }
        TextTable table = new TextTable(listing.columns().size(), listing.columns());
        listing.rows().forEach(table::row);
        table.lines().forEach(main.console()::line);
        return ExitCode.DONE;
    }

    private static List<Map<String, String>> asMaps(Topics.Listing listing) {
        List<Map<String, String>> maps = new ArrayList<>();
        for (List<String> row : listing.rows()) {
            Map<String, String> map = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                map.put(listing.columns().get(i), row.get(i));
            }
            maps.add(map);
        }
        return maps;
    }
}
