package jjj.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jjj.measure.Measure;
import jjj.measure.Measures;
import jjj.results.Csv;
import org.junit.jupiter.api.Test;

/** Every published figure has one use, and what is set aside stays aside. */
class TargetsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<Target> ALL = Targets.all();

    @Test
    void everyPublishedFigureHasAUseAndAReason() throws Exception {
        int rows = 0;
        for (String table : List.of(
                "evidence/targets.csv",
                "evidence/economy.csv",
                "evidence/home_price_level.csv",
                "evidence/home_price_index.csv",
                "region/population_by_year.csv")) {
            rows += Csv.read(RESOURCES.resolve(table)).size();
        }
        assertThat(ALL.stream().filter(target -> target.use() != Use.PATTERN)).hasSize(rows);
        assertThat(ALL).allSatisfy(target -> assertThat(target.reason()).isNotBlank());
    }

    @Test
    void atLeastAThirdOfTheJudgedFiguresAreSetAside() {
        long calibration =
                ALL.stream().filter(target -> judged(target, Use.CALIBRATION)).count();
        long validation =
                ALL.stream().filter(target -> judged(target, Use.VALIDATION)).count();
        assertThat(3 * validation).isGreaterThan(calibration + validation);
    }

    @Test
    void figuresOf2021And2022AreSetAsideUnlessTheDesignUsedThem() {
        Set<String> usedByDesign = Set.of("statutory_government_debt", "new", "second_hand");
        assertThat(ALL)
                .filteredOn(target -> target.use() == Use.CALIBRATION)
                .filteredOn(target ->
                        target.cite().point().map(point -> point.year() >= 2021).orElse(false))
                .allSatisfy(target -> {
                    Target.Point point = target.cite().point().orElseThrow();
                    assertThat(usedByDesign.contains(point.variable())
                                    || point.variable().startsWith("lgfv")
                                            && Set.of("beijing", "shijiazhuang", "langfang")
                                                    .contains(point.place()))
                            .as(target.id())
                            .isTrue();
                });
    }

    @Test
    void whatTheDesignHoldsBackIsNeverCalibration() {
        Set<String> heldBack = Set.of("T137", "T139", "T141", "T158", "T215", "T216", "T217", "T220");
        assertThat(ALL)
                .filteredOn(target -> heldBack.contains(target.id()))
                .hasSize(heldBack.size())
                .allSatisfy(target -> assertThat(target.use()).isIn(Use.VALIDATION, Use.CONTEXT));
    }

    @Test
    void whatIsNotComparedHasNoVerdict() {
        assertThat(ALL)
                .filteredOn(target -> target.use() == Use.CONTEXT || target.use() == Use.INPUT)
                .noneMatch(Target::judged);
        assertThat(ALL)
                .filteredOn(target -> target.use() == Use.CALIBRATION || target.use() == Use.VALIDATION)
                .allMatch(Target::judged);
    }

    @Test
    void allTenPatternsAreChecked() {
        Set<String> checked = new TreeSet<>();
        ALL.stream().filter(target -> target.use() == Use.PATTERN).forEach(target -> checked.add(target.id()));
        assertThat(checked).hasSize(10);
    }

    @Test
    void formulasNameMeasuresThatExist() {
        Set<String> known = Measures.all().stream().map(Measure::name).collect(Collectors.toSet());
        Set<String> asked = new TreeSet<>();
        new ArrayList<>(ALL).forEach(target -> target.comparison()
                .flatMap(Target.Comparison::formula)
                .ifPresent(formula -> asked.addAll(formula.measures())));
        asked.removeAll(known);
        assertThat(asked).isSubsetOf("pm25");
    }

    private static boolean judged(Target target, Use use) {
        return target.use() == use && target.judged();
    }
}
