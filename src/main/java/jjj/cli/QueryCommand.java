package jjj.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import jjj.experiment.BadInput;
import jjj.experiment.Json;
import jjj.experiment.TextTable;
import jjj.results.Csv;
import jjj.results.ResultFolder;
import jjj.results.Sql;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks the tables of a results folder in SQL; without a question it lists them.")
final class QueryCommand implements Callable<Integer> {
    private static final int ROWS_SHOWN = 1_000;

    @Parameters(index = "0", paramLabel = "RESULT", description = "A folder of results, or its name under results/.")
    private String result = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUESTION",
            description =
                    "For example \"select scenario, avg(value) from measures where measure = 'publicDebt' and place"
                            + " = 'xiongan' and month = '2035-12' group by scenario\".")
    private Optional<String> question = Optional.empty();

    @Option(names = "--csv", description = "The answer as CSV.")
    private boolean csv;

    @Option(names = "--json", description = "The answer as JSON.")
    private boolean json;

    @ParentCommand
    private Main main;

    @Override
    public Integer call() {
        ResultFolder folder =
                ResultOptions.folders(List.of(result), main.workshop().home()).get(0);
        try (Sql sql = Sql.open(folder)) {
            if (question.isEmpty()) {
                list(sql, folder);
            } else {
                answer(sql.ask(question.get()));
            }
            return ExitCode.DONE;
        } catch (Sql.Misunderstood e) {
            throw new BadInput(e.getMessage() + "; the tables are " + names(folder), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String names(ResultFolder folder) {
        try {
            return String.join(", ", Sql.names(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void list(Sql sql, ResultFolder folder) throws IOException, Sql.Misunderstood {
        List<List<Object>> rows = new ArrayList<>();
        for (String name : Sql.names(folder)) {
            String columns = String.join(
                    ", ", sql.ask("select * from " + name + " limit 0").columns());
            rows.add(List.of(name, columns));
        }
        answer(new Sql.Table(List.of("table", "columns"), rows));
    }

    private void answer(Sql.Table table) {
        Console console = main.console();
        if (json) {
            console.out().print(Json.text(asMaps(table)));
            console.out().flush();
        } else if (csv) {
            console.out().print(Csv.text(table.columns(), table.rows()));
            console.out().flush();
        } else {
            TextTable shown = new TextTable(words(table), table.columns());
            table.rows().stream()
                    .limit(ROWS_SHOWN)
                    .forEach(row -> shown.row(row.stream()
                            .map(cell -> cell == null ? "" : cell.toString())
                            .toList()));
            shown.lines().forEach(console::line);
            if (table.rows().size() > ROWS_SHOWN) {
                console.note("%d rows of %d are shown; --csv gives all"
                        .formatted(ROWS_SHOWN, table.rows().size()));
            }
        }
    }

    /** How many columns from the left hold words. */
    private static int words(Sql.Table table) {
        int columns = 0;
        while (columns < table.columns().size() && holdsWords(table, columns)) {
            columns++;
        }
        return columns;
    }

    private static boolean holdsWords(Sql.Table table, int column) {
        return table.rows().stream().noneMatch(row -> row.get(column) instanceof Number);
    }

    private static List<Map<String, Object>> asMaps(Sql.Table table) {
        List<Map<String, Object>> maps = new ArrayList<>();
        for (List<Object> row : table.rows()) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                map.put(table.columns().get(i), row.get(i));
            }
            maps.add(map);
        }
        return maps;
    }
}
