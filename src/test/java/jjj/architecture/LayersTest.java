package jjj.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import jjj.scenario.Scenario;

/** The house as drawn in the guide: arrows point down, floors do not know each other, a library lives in one place. */
@AnalyzeClasses(packages = "jjj", importOptions = DoNotIncludeTests.class)
final class LayersTest {
    private static final String JDK = "java..";

    /** Everything a run goes through: what it uses must give the same bytes on every machine, every time. */
    private static final String[] MODEL = {
        "jjj.base..",
        "jjj.rules..",
        "jjj.world..",
        "jjj.measure..",
        "jjj.phase..",
        "jjj.policy..",
        "jjj.scenario..",
        "jjj.region..",
        "jjj.model.."
    };

    @ArchTest
    static final ArchRule baseKnowsOnlyTheJdk = only("jjj.base..", "jjj.base..");

    @ArchTest
    static final ArchRule rulesKnowOnlyBase = only("jjj.rules..", "jjj.rules..", "jjj.base..");

    @ArchTest
    static final ArchRule worldKnowsRulesAndBase =
            only("jjj.world..", "jjj.world..", "jjj.rules..", "jjj.base..", "sim.field..", "sim.util..");

    @ArchTest
    static final ArchRule measureKnowsTheWorld =
            only("jjj.measure..", "jjj.measure..", "jjj.world..", "jjj.rules..", "jjj.base..");

    @ArchTest
    static final ArchRule phasesKnowTheWorld = only(
            "jjj.phase..", "jjj.phase..", "jjj.world..", "jjj.rules..", "jjj.base..", "org.apache.commons.math3..");

    @ArchTest
    static final ArchRule phasesDoNotKnowEachOther =
            slices().matching("jjj.phase.(*)..").should().notDependOnEachOther().allowEmptyShould(true);

    @ArchTest
    static final ArchRule policyWritesRulesAndNeverSeesTheWorld =
            only("jjj.policy..", "jjj.policy..", "jjj.rules..", "jjj.base..");

    @ArchTest
    static final ArchRule resultsKnowMeasures =
            only("jjj.results..", "jjj.results..", "jjj.measure..", "jjj.base..", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule scenarioKnowsPolicy =
            only("jjj.scenario..", "jjj.scenario..", "jjj.policy..", "jjj.rules..", "jjj.base..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule regionKnowsTheWorld = only(
            "jjj.region..", "jjj.region..", "jjj.world..", "jjj.rules..", "jjj.base..", "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule designsKnowOnlyBase = only("jjj.design..", "jjj.design..", "jjj.base..", "umontreal.ssj..");

    @ArchTest
    static final ArchRule analysisIsNumbersToNumbers = only(
            "jjj.analysis..",
            "jjj.analysis..",
            "jjj.design..",
            "jjj.results..",
            "jjj.measure..",
            "jjj.base..",
            "org.apache.commons.math3..");

    @ArchTest
    static final ArchRule validationHoldsResultsAgainstTables = only(
            "jjj.validation..", "jjj.validation..", "jjj.analysis..", "jjj.results..", "jjj.measure..", "jjj.base..");

    @ArchTest
    static final ArchRule calibrationSearchesByValidation = only(
            "jjj.calibration..",
            "jjj.calibration..",
            "jjj.validation..",
            "jjj.analysis..",
            "jjj.design..",
            "jjj.results..",
            "jjj.measure..",
            "jjj.base..");

    @ArchTest
    static final ArchRule reportIsMadeFromResultsOnly = none(
            "jjj.report..",
            "jjj.model..",
            "jjj.world..",
            "jjj.phase..",
            "jjj.policy..",
            "jjj.scenario..",
            "jjj.region..");

    @ArchTest
    static final ArchRule modelKnowsNoReport =
            none("jjj.model..", "jjj.results..", "jjj.analysis..", "jjj.report..", "jjj.experiment..", "jjj.cli..");

    @ArchTest
    static final ArchRule theWindowShowsTheModel =
            none("jjj.view..", "jjj.results..", "jjj.analysis..", "jjj.report..", "jjj.experiment..", "jjj.cli..");

    @ArchTest
    static final ArchRule theBenchTimesTheModel = only(
            "jjj.bench..", "jjj.bench..", "jjj.model..", "jjj.scenario..", "jjj.world..", "jjj.base..", "sim.engine..");

    @ArchTest
    static final ArchRule nobodyKnowsTheCommandLine = classes()
            .that()
            .resideInAPackage("jjj.cli..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("jjj.cli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule experimentIsBelowTheCommandLine = none("jjj.experiment..", "jjj.cli..", "jjj.view..");

    @ArchTest
    static final ArchRule fieldsLiveInTheWorld = owned("sim.field..", "jjj.world..", "jjj.view..");

    @ArchTest
    static final ArchRule theScheduleLivesInTheModel =
            owned("sim.engine..", "jjj.model..", "jjj.view..", "jjj.bench..");

    @ArchTest
    static final ArchRule picocliLivesInCli = owned("picocli..", "jjj.cli..");

    @ArchTest
    static final ArchRule chartsLiveInReport = owned("org.jfree..", "jjj.report..", "jjj.view..");

    @ArchTest
    static final ArchRule svgLivesInReport = owned("org.apache.batik..", "jjj.report..");

    @ArchTest
    static final ArchRule templatesLiveInReport = owned("com.samskivert..", "jjj.report..");

    @ArchTest
    static final ArchRule yamlLivesInScenario = owned("org.snakeyaml..", "jjj.scenario..");

    @ArchTest
    static final ArchRule jsonLivesInExperiment = owned("tools.jackson..", "jjj.experiment..");

    @ArchTest
    static final ArchRule csvLivesInRegionAndResults =
            owned("org.apache.commons.csv..", "jjj.region..", "jjj.results..");

    @ArchTest
    static final ArchRule pointSetsLiveInDesign = owned("umontreal.ssj..", "jjj.design..");

    @ArchTest
    static final ArchRule theDatabaseIsReachedThroughTheJdkAlone = owned("org.duckdb..");

    @ArchTest
    static final ArchRule sqlLivesInResults = owned("java.sql..", "jjj.results..");

    @ArchTest
    static final ArchRule statisticsLiveInPhasesAndAnalysis =
            owned("org.apache.commons.math3..", "jjj.phase..", "jjj.analysis..");

    @ArchTest
    static final ArchRule noUnorderedCollectionInTheModel = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(HashMap.class, HashSet.class)
            .because("their order differs between machines and can reach a number")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noLuckButDraws = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, ThreadLocalRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .because("a draw depends on who, when and what for, never on call order")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noClockInTheModel = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .callMethodWhere(readsAClock())
            .because("no result may depend on when it was made")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noProcessAsksWhichScenarioRuns = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .and()
            .resideOutsideOfPackage("jjj.scenario..")
            .should()
            .callMethodWhere(asksForAScenarioByName())
            .because("instruments write rules and phases read rules");

    @ArchTest
    static final ArchRule onlyMainEndsTheProgram = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("jjj.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class)
            .allowEmptyShould(true);

    private static ArchRule only(String floor, String... mayUse) {
        String[] allowed = new String[mayUse.length + 1];
        System.arraycopy(mayUse, 0, allowed, 0, mayUse.length);
        allowed[mayUse.length] = JDK;
        return classes()
                .that()
                .resideInAPackage(floor)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .allowEmptyShould(true);
    }

    private static ArchRule none(String floor, String... mustNotKnow) {
        return noClasses()
                .that()
                .resideInAPackage(floor)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(mustNotKnow)
                .allowEmptyShould(true);
    }

    private static ArchRule owned(String library, String... owners) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(owners)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaMethodCall> asksForAScenarioByName() {
        return new DescribedPredicate<>("ask what a scenario is called") {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTargetOwner().isEquivalentTo(Scenario.class)
                        && Set.of("name", "title", "titleZh", "question", "references", "toString")
                                .contains(call.getName());
            }
        };
    }

    private static DescribedPredicate<JavaMethodCall> readsAClock() {
        return new DescribedPredicate<>("read a clock") {
            @Override
            public boolean test(JavaMethodCall call) {
                JavaClass owner = call.getTargetOwner();
                String name = call.getName();
                boolean ofSystem = owner.isEquivalentTo(System.class);
                return (ofSystem && (name.equals("nanoTime") || name.equals("currentTimeMillis")))
                        || (owner.getPackageName().startsWith("java.time") && name.equals("now"));
            }
        };
    }
}
