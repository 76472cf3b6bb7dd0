package jjj.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every figure says where it is from and how sure it is: in its own row, or once for its column. */
final class ProvenanceTest {
    private static final String IN_THE_ROW = "row";
    private static final Table COLUMNS = Table.read("region/columns.csv");

    private static Set<String> knownSources() {
        return new TreeSet<>(Source.load().stream().map(Source::key).toList());
    }

    private static Map<String, List<Table.Row>> columnsByTable() {
        Map<String, List<Table.Row>> tables = new TreeMap<>();
        for (Table.Row row : COLUMNS.rows()) {
            tables.computeIfAbsent(row.required("table"), t -> new ArrayList<>())
                    .add(row);
        }
        return tables;
    }

    @Test
    void everyColumnOfEveryTableIsDescribed() {
        columnsByTable().forEach((name, rows) -> assertThat(Table.read(name).columns())
                .as(name)
                .containsExactlyElementsOf(
                        rows.stream().map(row -> row.required("column")).toList()));
        COLUMNS.rows().forEach(row -> assertThat(row.required("unit")).isNotEmpty());
    }

    @Test
    void everySourceOfAColumnIsListed() {
        Set<String> known = knownSources();
        for (Table.Row row : COLUMNS.rows()) {
            String source = row.required("source");
            row.required("confidence");
            if (!source.equals(IN_THE_ROW)) {
                assertThat(known).as("%s", row.required("column")).contains(source.split(";"));
            }
        }
    }

    @Test
    void everyRowOfATableWithoutColumnSourcesHasItsOwn() {
        Set<String> known = knownSources();
        columnsByTable().forEach((name, columns) -> {
            if (columns.get(0).required("source").equals(IN_THE_ROW)) {
                boolean keyed =
                        columns.stream().anyMatch(c -> c.required("column").equals("source"))
                                && !name.startsWith("evidence/t")
                                && !name.equals("evidence/parameters.csv");
                for (Table.Row row : Table.read(name).rows()) {
                    row.required("confidence");
                    if (keyed) {
                        assertThat(known)
                                .as(name)
                                .contains(row.required("source").split(";"));
                    }
                }
            }
        });
    }
}
