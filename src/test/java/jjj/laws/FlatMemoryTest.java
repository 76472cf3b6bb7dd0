package jjj.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jjj.model.RegionModel;
import jjj.region.GridSize;
import jjj.region.RegionTables;
import jjj.region.WorldBuilder;
import jjj.results.RunWriter;
import jjj.scenario.ParameterTable;
import jjj.scenario.Scenario;
import jjj.scenario.ScenarioLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run leaves nothing behind in memory: after many the heap is what it was after a few. */
class FlatMemoryTest {
    private static final int PEOPLE_PER_AGENT = 20_000;
    private static final int FEW = 5;
    private static final int MANY = 25;
    private static final long MEGABYTE = 1 << 20;

    @Test
    void manyRunsTakeNoMoreMemoryThanAFew(@TempDir Path folder) throws IOException {
        WorldBuilder builder = new WorldBuilder(RegionTables.load(GridSize.KM10));
        RegionModel model = new RegionModel(builder, PEOPLE_PER_AGENT);
        Scenario scenario = new ScenarioLibrary(
                        Path.of("scenarios").toAbsolutePath(), builder.places(), ParameterTable.shipped())
                .resolve("baseline", java.util.List.of("period.until=2017-01"))
                .scenario();
        long afterFew = 0;
        for (int run = 1; run <= MANY; run++) {
            RunWriter writer = new RunWriter();
            model.run(scenario, run, writer);
            writer.writeTo(folder.resolve("run.csv.gz"));
            afterFew = run == FEW ? live() : afterFew;
        }

        assertThat(live() - afterFew)
                .as("bytes that %d runs left behind, of %d", MANY - FEW, afterFew)
                .isLessThan(MEGABYTE);
    }

    @SuppressWarnings("PMD.DoNotCallGarbageCollectionExplicitly")
    private static long live() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
