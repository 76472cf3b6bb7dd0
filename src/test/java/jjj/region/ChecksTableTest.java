package jjj.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import jjj.base.Months;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import org.junit.jupiter.api.Test;

/** The table of checks in the documents is what the region gives; print it anew with {@link #table()}. */
final class ChecksTableTest {
    private static final Path TABLE = Path.of("docs", "tables", "region-checks.csv");

    static String table() {
        WorldBuilder builder = WorldBuilder.of(GridSize.KM5);
        var world = builder.build(Parameters.of(ParameterTable.shipped()), 1, 100, Months.of(2017, 1));
        return RegionChecks.of(builder.tables(), world).stream()
                .map(check -> String.format(
                        Locale.ROOT,
                        "\"%s\",%s,%.6g,%.6g,%.2f,%s",
                        check.quantity(),
                        check.place(),
                        check.built(),
                        check.expected(),
                        Math.round(100 * check.differencePercent()) / 100.0 + 0.0,
                        check.source()))
                .collect(Collectors.joining(
                        "\n", "quantity,place,built,source_value,difference_percent,source\n", "\n"));
    }

    @Test
    void theTableInTheDocumentsIsUpToDate() throws IOException {
        assertThat(Files.readString(TABLE)).isEqualTo(table());
    }
}
