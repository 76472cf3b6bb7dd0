package jjj.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jjj.base.Months;
import jjj.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Months that scenarios have in common are simulated once, and nobody can tell from the results. */
class SharedHistoryTest {
    private static final String UNTIL = "2019-06";

    /** Where it is crowded every run waits at each parting and takes up its state again. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void branchedRunsHaveTheBytesOfRunsOfTheirOwn(boolean crowded) {
        List<Scenario> scenarios = Stream.of("baseline", "frozen-market", "land-leasing", "no-xiongan")
                .map(name -> Region.scenario(name, UNTIL))
                .toList();
        List<Region.Heard> branched = together(scenarios, crowded);

        for (int i = 0; i < scenarios.size(); i++) {
            Region.Heard alone = new Region.Heard();
            Region.MODEL.run(scenarios.get(i), 5, alone);
            assertThat(firstDifference(branched.get(i).all(), alone.all()))
                    .as(scenarios.get(i).name())
                    .isEqualTo("none");
        }
    }

    @Test
    void scenariosPartInTheFirstMonthWithOtherRules() {
        Scenario baseline = Region.scenario("baseline", "2035-12");
        Scenario frozen = Region.scenario("frozen-market", "2035-12");
        Scenario short1 = Region.scenario("baseline", "2018-01");

        assertThat(common(baseline, baseline)).isEqualTo(19 * 12);
        assertThat(common(baseline, short1)).isEqualTo(13);
        int together = common(baseline, frozen);
        assertThat(together).isGreaterThan(0).isLessThan(19 * 12);
        assertThat(common(frozen, baseline)).isEqualTo(together);
    }

    /** Its land is auctioned from the start, as land is wherever no instrument says otherwise. */
    @Test
    void xionganSellingItsLandSharesTheMonthsBeforeTheAnnouncementWithTheFrozenMarket() {
        Scenario leasing = Region.scenario("land-leasing", "2035-12");
        Scenario frozen = Region.scenario("frozen-market", "2035-12");

        assertThat(leasing.from() + common(leasing, frozen)).isEqualTo(Months.of(2017, 4));
    }

    @Test
    void anotherParameterLeavesNothingInCommon() {
        Scenario baseline = Region.scenario("baseline", UNTIL);
        Scenario other = Region.scenario("baseline", UNTIL, "worker.considerPerMonth=3 % per month");

        assertThat(common(baseline, other)).isZero();
    }

    @Test
    void aRunThatFailsTakesOnlyThoseWithItThatShareItsMonths() {
        Scenario one = Region.scenario("baseline", "2018-01");
        Scenario other = Region.scenario("land-leasing", "2018-01");
        List<String> ended = new ArrayList<>();
        int apart = one.from() + common(one, other);
        new SharedHistory(
                        Region.MODEL, 5, Later.unlimited(branch -> branch.goOn().run()))
                .run(List.of(
                        member(one, apart, ended),
                        new SharedHistory.Member(
                                other, (at, place, measure, value) -> {}, failure -> ended.add("other " + failure))));

        assertThat(ended).hasSize(2).anyMatch(text -> text.equals("other Optional.empty"));
        assertThat(ended).anyMatch(text -> text.startsWith("one Optional[jjj.model.RunFailed: " + Months.text(apart)));
    }

    private static SharedHistory.Member member(Scenario scenario, int failsIn, List<String> ended) {
        return new SharedHistory.Member(
                scenario,
                (at, place, measure, value) -> {
                    if (at == failsIn) {
                        throw new IllegalStateException("does not balance");
                    }
                },
                failure -> ended.add("one " + failure));
    }

    private static String firstDifference(String one, String other) {
        List<String> lines = one.lines().toList();
        List<String> others = other.lines().toList();
        for (int i = 0; i < Math.min(lines.size(), others.size()); i++) {
            if (!lines.get(i).equals(others.get(i))) {
                return lines.get(i) + " is " + others.get(i);
            }
        }
        return lines.size() == others.size() ? "none" : lines.size() + " lines, not " + others.size();
    }

    private static int common(Scenario one, Scenario other) {
        return Region.MODEL.histories().monthsInCommon(one, other);
    }

    private static List<Region.Heard> together(List<Scenario> scenarios, boolean crowded) {
        Deque<Branch> waiting = new ArrayDeque<>();
        List<Region.Heard> heard = new ArrayList<>();
        List<SharedHistory.Member> members = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            Region.Heard recorder = new Region.Heard();
            heard.add(recorder);
            members.add(new SharedHistory.Member(
                    scenario, recorder, failure -> assertThat(failure).isEqualTo(Optional.empty())));
        }
        new SharedHistory(Region.MODEL, 5, new LastFirst(waiting, crowded)).run(members);
        while (!waiting.isEmpty()) {
            waiting.removeFirst().goOn().run();
        }
        return heard;
    }

    private record LastFirst(Deque<Branch> waiting, boolean isCrowded) implements Later {
        @Override
        public void take(Branch branch) {
            waiting.addFirst(branch);
        }
    }
}
