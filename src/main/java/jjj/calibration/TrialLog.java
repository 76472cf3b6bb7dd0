package jjj.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jjj.design.Axis;
import jjj.results.Csv;

/**
 * Every trial of a search, in a file that is whole after each: a search that was stopped finds its earlier ones. A trial of
 * which a run failed stands there too, and is made again by the next search.
 */
final class TrialLog {
    private final Path file;
    private final List<Axis> axes;
    private final Map<List<String>, Trial> trials = new LinkedHashMap<>();

    TrialLog(Path file, List<? extends Axis> axes) throws IOException {
        this.file = file;
        this.axes = List.copyOf(axes);
        if (Files.exists(file)) {
            for (Csv.Row row : Csv.read(file)) {
                Trial trial = new Trial(
                        row.text("what"),
                        this.axes.stream().map(axis -> row.text(axis.path())).toList(),
                        row.number("distance"),
                        (int) row.whole("within"),
                        residuals(row.text("residuals")),
                        row.number("seconds"),
                        row.text("error"));
                if (trial.complete()) {
                    trials.put(trial.values(), trial);
                }
            }
        }
    }

    Optional<Trial> find(List<String> values) {
        return Optional.ofNullable(trials.get(values));
    }

    void add(Trial trial) throws IOException {
        trials.put(trial.values(), trial);
        List<String> columns = new ArrayList<>(List.of("trial", "what"));
        axes.forEach(axis -> columns.add(axis.path()));
        columns.addAll(List.of("distance", "within", "residuals", "seconds", "error"));
        List<List<Object>> rows = new ArrayList<>();
        for (Trial each : trials.values()) {
            List<Object> row = new ArrayList<>(List.of(rows.size() + 1, each.what()));
            row.addAll(each.values());
            row.addAll(List.of(
                    each.distance(),
                    each.within(),
                    each.residuals().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                    each.seconds(),
                    each.error()));
            rows.add(row);
        }
        Csv.write(file, columns, rows);
    }

    private static List<Double> residuals(String text) {
        return Stream.of(text.split(" ")).map(Double::valueOf).toList();
    }

    List<Trial> all() {
        return List.copyOf(trials.values());
    }
}
