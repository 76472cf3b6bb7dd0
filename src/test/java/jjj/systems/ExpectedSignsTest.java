package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jjj.base.Months;
import jjj.model.RegionModel;
import jjj.region.GridSize;
import jjj.region.RegionTables;
import jjj.region.WorldBuilder;
import jjj.scenario.ParameterTable;
import jjj.scenario.Scenario;
import jjj.scenario.ScenarioLibrary;
import jjj.validation.ExpectedSign;
import jjj.validation.ExpectedSigns;
import jjj.validation.Observed;
import jjj.validation.ObservedRun;
import jjj.validation.SignFinding;
import jjj.validation.SignFinding.Agreement;
import org.junit.jupiter.api.Test;

/**
 * Every row of the table of expected signs can be judged: all its scenarios run on the small grid (10 km, 1,000 people per
 * agent) for the first years, on one seed, so that nothing but what never differs is settled. What longer runs say stands in
 * the guide.
 */
final class ExpectedSignsTest {
    private static final int PEOPLE_PER_AGENT = 1_000;
    private static final long SEED = 1;
    private static final int END = Months.of(2020, 12);
    private static final WorldBuilder BUILDER = new WorldBuilder(RegionTables.load(GridSize.KM10));
    private static final ScenarioLibrary LIBRARY =
            new ScenarioLibrary(Path.of("scenarios").toAbsolutePath(), BUILDER.places(), ParameterTable.shipped());

    private final RegionModel model = new RegionModel(BUILDER, PEOPLE_PER_AGENT);
    private final Map<String, Observed> runs = new TreeMap<>();

    @Test
    void everyRowIsEvaluatedAndPrintedAsAgreesDoesNotOrNotSignificant() {
        Map<String, Agreement> judged = new LinkedHashMap<>();
        for (String scenario : ExpectedSigns.scenarios()) {
            Observed without = run(ExpectedSigns.against(scenario).orElseThrow());
            Observed with = run(scenario);
            for (SignFinding finding : ExpectedSigns.find(scenario, END, Map.of(SEED, without), Map.of(SEED, with))) {
                judged.put(scenario + ": " + finding.expected().effect(), finding.agreement());
                assertThat(finding.agreement().words())
                        .as(scenario + ": " + finding.expected().effect())
                        .isIn(words(finding.expected()));
            }
        }
        assertThat(judged).hasSize(ExpectedSigns.all().size());
        assertThat(judged.values()).contains(Agreement.AGREES, Agreement.NOT_SIGNIFICANT);
    }

    /** What may be printed of a row; nobody need have decided about a moved post in the first years. */
    private static List<String> words(ExpectedSign expected) {
        List<String> words = new ArrayList<>(List.of(
                Agreement.AGREES.words(),
                Agreement.DISAGREES.words(),
                Agreement.NOT_SIGNIFICANT.words(),
                Agreement.OPEN.words()));
        if (expected.of().startsWith("settledShare")) {
            words.add(Agreement.NOT_RECORDED.words());
        }
        return words;
    }

    private Observed run(String name) {
        return runs.computeIfAbsent(name, any -> {
            Scenario scenario = LIBRARY.resolve(name, List.of("period.until=" + Months.text(END)))
                    .scenario();
            ObservedRun run = new ObservedRun(measures());
            model.run(scenario, SEED, run);
            return run;
        });
    }

    private static Set<String> measures() {
        Set<String> measures = new TreeSet<>();
        ExpectedSigns.all()
                .forEach(expected -> measures.addAll(expected.formula(END).measures()));
        return measures;
    }
}
