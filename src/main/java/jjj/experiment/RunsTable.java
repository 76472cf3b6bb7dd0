package jjj.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jjj.results.Csv;

/** {@code runs.csv}: one row a run – scenario, seed, status, seconds, error, what {@code --set} changed, what a design varies. */
final class RunsTable {
    private RunsTable() {}

    static void write(Path file, List<RunRecord> runs, Plan plan) throws IOException {
        Map<String, String> changed = changes(plan.settings());
        Map<String, ScenarioCase> cases = new LinkedHashMap<>();
        Set<String> varied = new LinkedHashSet<>();
        for (ScenarioCase scenario : plan.scenarios()) {
            cases.put(scenario.name(), scenario);
            varied.addAll(scenario.varied().keySet());
        }
        List<String> columns = new ArrayList<>(List.of("scenario", "seed", "status", "seconds", "error"));
        columns.addAll(changed.keySet());
        columns.addAll(varied);
        List<List<String>> rows = new ArrayList<>();
        for (RunRecord run : runs) {
            List<String> row = new ArrayList<>(List.of(
                    run.scenario(),
                    Long.toString(run.seed()),
                    run.isDone() ? "done" : "failed",
                    run.isDone() ? String.format(Locale.ROOT, "%.3f", run.seconds()) : "",
                    run.failure().map(RunRecord.Failure::words).orElse("")));
            row.addAll(changed.values());
            varied.forEach(path -> row.add(Optional.ofNullable(cases.get(run.scenario()))
                    .map(scenario -> scenario.varied().get(path))
                    .orElse("")));
            rows.add(row);
        }
        Csv.write(file, columns, rows);
    }

    private static Map<String, String> changes(Settings settings) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (String change : settings.changes()) {
            int equals = change.indexOf('=');
            changed.put(change.substring(0, equals), change.substring(equals + 1));
        }
        return changed;
    }
}
