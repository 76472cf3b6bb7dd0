package jjj.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import jjj.bench.Figures.RuleFigures;
import jjj.bench.Figures.Size;
import jjj.cli.RealProgram;
import org.junit.jupiter.api.Test;

class BenchTest {
    private static final int AGENTS = 3_000;
    private static final RuleFigures RULE = new RuleFigures(AGENTS, 0.001, 0.1, true);

    @Test
    void theRuleInArraysEndsInTheStateOfTheSteppables() {
        RuleInArrays arrays = new RuleInArrays(7, AGENTS);
        RuleInSteppables steppables = new RuleInSteppables(7, AGENTS);
        steppables.start();
        long before = arrays.sum();
        for (int month = 0; month < 40; month++) {
            arrays.month(month);
            steppables.month();
        }

        assertThat(arrays.sum()).isEqualTo(steppables.sum()).isNotEqualTo(before);
    }

    @Test
    void everyPartIsDoneOnceByHoweverMany() {
        AtomicInteger sum = new AtomicInteger();
        try (Team team = new Team(3)) {
            for (int hands = 1; hands <= 3; hands++) {
                team.use(hands);
                team.each(10, sum::addAndGet);
            }
        }

        assertThat(sum).hasValue(3 * 45);
    }

    @Test
    void tenTimesTheAgentsInTenTimesTheTimeIsAnExponentOfOne() {
        Figures figures = figures(List.of(size(1_000, 0.5), size(10_000, 5)));

        assertThat(figures.exponent().getAsDouble()).isBetween(1 - 1e-9, 1 + 1e-9);
        assertThat(figures(List.of(size(1_000, 0.5))).exponent()).isEmpty();
        assertThat(RULE.gain()).isBetween(99.9, 100.1);
    }

    @Test
    void aQuickBenchOfTheRealProgramTellsEverything() {
        RealProgram.Result result = RealProgram.run(Path.of("").toAbsolutePath(), List.of("bench", "--quick"));

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("copy", "triad", "pure stream", "worker phase", "whole month")
                .containsPattern("\\d runs at once, a thread each: \\d+\\.\\d\\d times as fast")
                .contains("of stream", "of bandwidth", "Steppable per agent", "heap")
                .contains("both styles ended in the same state: yes");
    }

    private static Figures figures(List<Size> sizes) {
        return new Figures(
                2, new Bandwidth(1e9, 1e9), sizes, new Figures.AtOnce(2, 1.9, 2), RULE, 1, OptionalDouble.empty());
    }

    private static Size size(int agents, double seconds) {
        return new Size(1, agents, seconds / 10, seconds * 2, seconds, seconds * 4, seconds * 2);
    }
}
