package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jjj.scenario.EffectTable;
import jjj.scenario.EffectTable.Effect;
import jjj.scenario.SystemTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every system of the founding documents has effects, and each effect is shown by a test that runs the region with and
 * without it: the test exists, is a test, makes a pair of runs and compares the two sides.
 */
final class EffectsOfSystemsTest {
    private static final Class<?> PAIR = PairedRuns.Pair.class;
    private static final Map<Class<?>, JavaClass> READ = new HashMap<>();
    private static final Set<String> DIFFERENCES = Set.of("difference", "differences", "signsAgree");

    static List<SystemTable.Entry> systems() {
        return SystemTable.shipped().all();
    }

    static List<Effect> effects() {
        return EffectTable.shipped().all();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void everySystemHasAnEffectThatIsShown(SystemTable.Entry system) {
        assertThat(EffectTable.shipped().of(system.name())).isNotEmpty();
    }

    @Test
    void everyEffectIsOfASystem() {
        assertThat(systems())
                .extracting(SystemTable.Entry::name)
                .containsAll(effects().stream().map(Effect::system).toList());
    }

    @ParameterizedTest
    @MethodSource("effects")
    void anEffectIsShownByRunsWithAndWithoutTheSystem(Effect effect) throws ClassNotFoundException {
        Class<?> type = Class.forName("jjj.systems." + effect.testClass());
        JavaClass imported = READ.computeIfAbsent(type, new ClassFileImporter()::importClass);
        JavaMethod method = imported.getMethods().stream()
                .filter(candidate -> candidate.getName().equals(effect.testMethod()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method " + effect.test()));

        assertThat(method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class))
                .as("is a test")
                .isTrue();
        Set<String> called = calledOnPairs(imported, method);
        assertThat(called).as("makes a pair of runs").contains("until");
        assertThat(called).as("compares its two sides").containsAnyElementsOf(DIFFERENCES);
    }

    @Test
    void aTestOfOneSideAloneShowsNoEffect() {
        JavaClass imported = new ClassFileImporter().importClass(RegionalSystemsTest.class);
        JavaMethod oneSide = imported.getMethod("theTechnopoleIsHaidianAndOtherPlacesAreFarBehind");

        assertThat(calledOnPairs(imported, oneSide)).doesNotContainAnyElementsOf(DIFFERENCES);
    }

    /** Methods of the harness that a test calls: by itself, by what it calls of its own class, or when it is made ready. */
    private static Set<String> calledOnPairs(JavaClass type, JavaMethod test) {
        Deque<JavaCodeUnit> toRead = new ArrayDeque<>(type.getConstructors());
        type.getStaticInitializer().ifPresent(toRead::add);
        toRead.add(test);
        Set<String> read = new TreeSet<>();
        Set<String> called = new TreeSet<>();
        while (!toRead.isEmpty()) {
            JavaCodeUnit unit = toRead.poll();
            if (read.add(unit.getFullName())) {
                unit.getCallsFromSelf().forEach(call -> {
                    if (call.getTargetOwner().isEquivalentTo(PAIR)
                            || call.getTargetOwner().isEquivalentTo(PairedRuns.class)) {
                        called.add(call.getName());
                    } else if (call.getTargetOwner().equals(type)) {
                        call.getTarget()
                                .resolveMember()
                                .map(JavaCodeUnit.class::cast)
                                .ifPresent(toRead::add);
                    }
                });
            }
        }
        return called;
    }
}
