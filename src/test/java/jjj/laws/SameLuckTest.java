package jjj.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jjj.model.RegionModel;
import jjj.region.GridSize;
import jjj.region.RegionTables;
import jjj.region.WorldBuilder;
import jjj.scenario.ParameterTable;
import jjj.scenario.Scenario;
import jjj.scenario.ScenarioLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One seed is one world: what is the same in two scenarios happens in both alike. Small grid, 1,000 people per agent. */
class SameLuckTest {
    private static final int PEOPLE_PER_AGENT = 1_000;

    private static WorldBuilder builder;
    private static ScenarioLibrary library;

    @BeforeAll
    static void readTheRegion() {
        builder = new WorldBuilder(RegionTables.load(GridSize.KM10));
        library = library(Path.of("scenarios"));
    }

    static List<String> shipped() {
        return library(Path.of("scenarios").toAbsolutePath()).names();
    }

    private static ScenarioLibrary library(Path folder) {
        WorldBuilder places = builder == null ? new WorldBuilder(RegionTables.load(GridSize.KM10)) : builder;
        return new ScenarioLibrary(folder, places.places(), ParameterTable.shipped());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedScenarioRunsForAYear(String name) {
        List<String> observations =
                run(library.resolve(name, List.of("period.until=2017-12")).scenario(), 1);

        assertThat(observations).anyMatch(line -> line.startsWith("2017-12"));
    }

    @Test
    void anInstrumentThatStartsInAMonthChangesNothingBefore(@TempDir Path folder) throws IOException {
        Path later = folder.resolve("later.yaml");
        Files.writeString(later, """
                name: later
                title: No investor buys from September
                extends: baseline
                question: What does a limit change before it holds?
                instruments:
                  - purchase-limit: {where: region, tightness: 0.9, from: 2017-09}
                """);
        List<String> without =
                run(library.resolve("baseline", List.of("period.until=2017-12")).scenario(), 3);
        List<String> with = run(
                library.resolve(later.toString(), List.of("period.until=2017-12"))
                        .scenario(),
                3);

        assertThat(before("2017-09", with))
                .isEqualTo(before("2017-09", without))
                .isNotEmpty();
        assertThat(with.equals(without)).as("the limit changes nothing at all").isFalse();
    }

    @Test
    void anotherSeedIsAnotherWorld() {
        Scenario scenario =
                library.resolve("baseline", List.of("period.until=2017-02")).scenario();

        assertThat(run(scenario, 1)).isEqualTo(run(scenario, 1)).isNotEqualTo(run(scenario, 2));
    }

    private static List<String> before(String month, List<String> observations) {
        return observations.stream().filter(line -> line.compareTo(month) < 0).toList();
    }

    private static List<String> run(Scenario scenario, long seed) {
        List<String> observations = new ArrayList<>();
        new RegionModel(builder, PEOPLE_PER_AGENT)
                .run(
                        scenario,
                        seed,
                        (month, place, measure, value) -> observations.add(
                                "%s %s %s %s".formatted(jjj.base.Months.text(month), place, measure.name(), value)));
        return observations;
    }
}
