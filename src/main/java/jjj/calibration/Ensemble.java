package jjj.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jjj.results.Csv;

/**
 * Sets of parameters that agree acceptably with the calibration targets, each as {@code --set} takes it.
 *
 * @param members all with the same parameters in the same order
 */
public record Ensemble(List<Map<String, String>> members) {
    private static final List<String> COLUMNS = List.of("member", "parameter", "value");

    public Ensemble {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("the ensemble has no member; expected at least one");
        }
        List<String> parameters = List.copyOf(members.get(0).keySet());
        for (int i = 0; i < members.size(); i++) {
            if (!List.copyOf(members.get(i).keySet()).equals(parameters)) {
                throw new IllegalArgumentException("member %d of the ensemble sets %s; expected %s, as the first does"
                        .formatted(i + 1, members.get(i).keySet(), parameters));
            }
        }
    }

    /** Reads a file that {@link #write} wrote. */
    public static Ensemble read(Path file) throws IOException {
        return of(Csv.read(file));
    }

    private static Ensemble of(List<Csv.Row> rows) {
        Map<Long, Map<String, String>> members = new LinkedHashMap<>();
        for (Csv.Row row : rows) {
            members.computeIfAbsent(row.whole("member"), key -> new LinkedHashMap<>())
                    .put(row.text("parameter"), row.text("value"));
        }
        return new Ensemble(List.copyOf(members.values()));
    }

    /** Writes one row a member and parameter. */
    public void write(Path file) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int member = i + 1;
            members.get(i).forEach((parameter, value) -> rows.add(List.of(member, parameter, value)));
        }
        Csv.write(file, COLUMNS, rows);
    }
}
