package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import jjj.base.Months;
import jjj.model.RegionModel;
import jjj.region.GridSize;
import jjj.region.RegionTables;
import jjj.region.WorldBuilder;
import jjj.scenario.ParameterTable;
import jjj.scenario.ResolvedScenario;
import jjj.scenario.ScenarioLibrary;
import org.junit.jupiter.api.Test;

/** A second region loads and runs from its own tables and scenarios. */
final class AnotherRegionTest {
    private static final WorldBuilder BUILDER = new WorldBuilder(RegionTables.load("corridor", GridSize.KM10));
    private static final ScenarioLibrary LIBRARY =
            new ScenarioLibrary(Path.of("scenarios", "corridor"), BUILDER.places(), ParameterTable.shipped());

    @Test
    void everyScenarioOfTheCorridorIsValidThere() {
        assertThat(LIBRARY.names())
                .contains("baseline", "land-leasing")
                .allSatisfy(name -> assertThat(LIBRARY.resolve(name).warnings()).isEmpty());
    }

    @Test
    void sellingLandPaysInTheCorridorAsInTheWholeRegion() {
        PairedRuns.Pair pair = PairedRuns.withoutIn("corridor", "baseline", "")
                .with("land-leasing", "")
                .until("2020-12", 1);

        assertThat(pair.difference("landReceipts", "xiongan", "2020-12")).isPositive();
        assertThat(pair.difference("publicDebt", "xiongan", "2020-12")).isNegative();
        assertThat(pair.difference("stateHomes", "xiongan", "2020-12")).isNegative();
    }

    @Test
    void theCorridorRunsAndBalances() {
        ResolvedScenario resolved = LIBRARY.resolve("baseline", java.util.List.of("period.until=2018-12"));
        Map<String, Double> last = new TreeMap<>();
        new RegionModel(BUILDER, 1_000).run(resolved.scenario(), 1, (month, place, measure, value) -> {
            if (month == Months.of(2018, 12)) {
                last.put(measure.name() + " " + place, value);
            }
        });
        assertThat(last.keySet()).noneMatch(key -> key.endsWith(" tianjin"));
        assertThat(last.get("residents region"))
                .isEqualTo(last.get("residents beijing") + last.get("residents hebei"))
                .isBetween(35e6, 42e6);
        assertThat(last.get("pm25 beijing")).isBetween(40.0, 60.0);
        assertThat(last.get("investment xiongan")).isPositive();
    }
}
