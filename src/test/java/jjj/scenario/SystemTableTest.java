package jjj.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import jjj.measure.Measure;
import jjj.measure.Measures;
import jjj.policy.InstrumentType;
import jjj.scenario.SystemTable.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table of systems says exists. */
final class SystemTableTest {
    private static final Path GUIDE = Path.of("docs", "guide");
    private static final int SYSTEMS = 26;

    static List<Entry> systems() {
        return SystemTable.shipped().all();
    }

    @Test
    void allSystemsOfTheFoundingDocumentsAreThere() {
        assertThat(systems())
                .extracting(Entry::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, SYSTEMS).boxed().toList());
        assertThat(systems()).extracting(Entry::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void aSystemSaysWhatItDoes(Entry system) {
        assertThat(system.title()).isNotBlank();
        assertThat(system.what()).endsWith(".").hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("systems")
    void everyInstrumentOfASystemExists(Entry system) {
        assertThat(InstrumentType.names()).containsAll(system.instruments());
    }

    @ParameterizedTest
    @MethodSource("systems")
    void everyMeasureOfASystemExists(Entry system) {
        List<String> names = Measures.all().stream().map(Measure::name).toList();
        assertThat(system.measures())
                .allMatch(
                        measure -> names.stream().anyMatch(n -> n.equals(measure) || n.startsWith(measure + ".")),
                        "is a measure or a family of measures");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void everyScenarioOfASystemShips(Entry system) {
        assertThat(Here.library().names()).containsAll(system.scenarios());
    }

    @ParameterizedTest
    @MethodSource("systems")
    void thePageOfASystemIsInTheGuide(Entry system) {
        assertThat(GUIDE.resolve(system.guide())).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void itsPageShowsAnExampleAndSaysWhatItDoesNotCapture(Entry system) throws IOException {
        assertThat(Files.readAllLines(GUIDE.resolve(system.guide())))
                .anyMatch(line -> line.startsWith("    "))
                .contains("## What it does not capture");
    }

    @ParameterizedTest
    @MethodSource("systems")
    void itsScenariosUseItsInstruments(Entry system) {
        Set<String> used = used(system.scenarios());
        assertThat(system.scenarios()).isNotEmpty();
        assertThat(system.measures()).isNotEmpty();
        assertThat(used).containsAll(system.instruments());
    }

    @Test
    void everyInstrumentBelongsToASystemAndIsUsedByAShippedScenario() {
        Set<String> ofSystems = new TreeSet<>();
        systems().forEach(system -> ofSystems.addAll(system.instruments()));
        assertThat(ofSystems).containsExactlyInAnyOrderElementsOf(InstrumentType.names());
        assertThat(used(Here.library().names())).containsExactlyInAnyOrderElementsOf(InstrumentType.names());
    }

    @Test
    void everyShippedScenarioBelongsToASystem() {
        Set<String> ofSystems = new TreeSet<>();
        systems().forEach(system -> ofSystems.addAll(system.scenarios()));
        assertThat(ofSystems).containsExactlyInAnyOrderElementsOf(Here.library().names());
    }

    /** Instruments that stand in these scenarios or in one that they extend. */
    private static Set<String> used(List<String> scenarios) {
        Set<String> used = new TreeSet<>();
        for (String name : scenarios) {
            Here.library()
                    .resolve(name)
                    .instruments()
                    .forEach(placed -> used.add(placed.type().name()));
        }
        return used;
    }
}
