package jjj.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import jjj.base.Months;
import jjj.rules.LandRule;
import jjj.rules.PlotUse;
import jjj.rules.RulesInForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios that ship are valid and say what their questions need. */
final class ShippedScenariosTest {
    private static final int MARCH_2017 = Months.of(2017, 3);
    private static final int APRIL_2017 = Months.of(2017, 4);
    private static final int LATE = Months.of(2032, 6);

    @TempDir
    private Path folder;

    static Stream<String> shipped() {
        return Here.library().names().stream();
    }

    @Test
    void theScenariosOfTheDesignShip() {
        assertThat(Here.library().names())
                .contains(
                        "baseline",
                        "land-leasing",
                        "frozen-market",
                        "rent-then-transfer",
                        "transit-grant",
                        "property-tax",
                        "hukou-retention",
                        "service-parity",
                        "full-campus-move",
                        "voluntary-relocation",
                        "innovators-first",
                        "cluster-governance",
                        "zone-competition",
                        "land-revenue-slump",
                        "ageing-2050",
                        "property-city",
                        "green-region",
                        "two-wings",
                        "no-xiongan");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void eachIsValidAndSaysWhatItAsksAndOnWhatItRests(String name) {
        ResolvedScenario resolved = Here.library().resolve(name);
        assertThat(resolved.warnings()).isEmpty();
        assertThat(resolved.scenario().question()).endsWith("?");
        assertThat(resolved.scenario().references()).isNotEmpty();
        assertThat(resolved.scenario().titleZh()).matches(".*\\p{IsHan}.*");
        assertThat(resolved.scenario().from()).isEqualTo(Months.of(2017, 1));
        assertThat(resolved.scenario().until()).isIn(Months.of(2035, 12), Months.of(2050, 12));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theResolvedFormReadAgainGivesTheSameRules(String name) throws Exception {
        ResolvedScenario resolved = Here.library().resolve(name);
        Files.writeString(folder.resolve(name + ".yaml"), resolved.yaml());
        ResolvedScenario again =
                Here.library().resolve(folder.resolve(name + ".yaml").toString());
        assertThat(again.yaml()).isEqualTo(resolved.yaml());
        assertThat(again.scenario().instruments().toString())
                .isEqualTo(resolved.scenario().instruments().toString());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aChildHoldsOnlyWhatDiffersFromItsParent(String name) {
        ResolvedScenario resolved = Here.library().resolve(name);
        resolved.parent().ifPresent(parent -> {
            assertThat(resolved.differences()).isNotEmpty();
            assertThat(resolved.sources()).hasSizeGreaterThan(1);
            assertThat(Here.library().resolve(parent).differences()).isNotNull();
        });
    }

    @Test
    void inTheBaselineTheStateDeveloperGetsAllLandAndSalesReopenIn2030() {
        Scenario baseline = Here.library().resolve("baseline").scenario();
        assertThat(land(baseline, MARCH_2017)).isInstanceOf(LandRule.Auction.class);
        assertThat(land(baseline, APRIL_2017)).isInstanceOf(LandRule.DirectAllocation.class);
        assertThat(frozen(baseline, MARCH_2017)).isFalse();
        assertThat(frozen(baseline, APRIL_2017)).isTrue();
        assertThat(frozen(baseline, Months.of(2029, 12))).isTrue();
        assertThat(frozen(baseline, Months.of(2030, 1))).isFalse();
        assertThat(rules(baseline, APRIL_2017).announcements()).hasSize(1);
        assertThat(rules(baseline, APRIL_2017 + 1).announcements()).isEmpty();
    }

    @Test
    void underLandLeasingThereIsNoFreezeAndNoDevelopmentLoan() {
        Scenario leasing = Here.library().resolve("land-leasing").scenario();
        assertThat(land(leasing, LATE)).isInstanceOf(LandRule.Auction.class);
        assertThat(frozen(leasing, Months.of(2019, 1))).isFalse();
        assertThat(rules(leasing, LATE).developmentLoan(Here.XIONGAN).limitFen())
                .isZero();
        assertThat(rules(leasing, LATE)
                        .supply(Here.XIONGAN, PlotUse.RESIDENTIAL)
                        .planHectaresPerYear())
                .hasValue(350);
    }

    @Test
    void theFrozenMarketNeverThaws() {
        Scenario frozen = Here.library().resolve("frozen-market").scenario();
        assertThat(frozen(frozen, Months.of(2035, 12))).isTrue();
        assertThat(land(frozen, Months.of(2035, 12))).isInstanceOf(LandRule.DirectAllocation.class);
    }

    @Test
    void withoutXionganNothingIsOrderedThere() {
        RulesInForce rules = rules(Here.library().resolve("no-xiongan").scenario(), LATE);
        assertThat(rules.programme(Here.XIONGAN)).isEmpty();
        assertThat(rules.orderedEmployers()).isEmpty();
        assertThat(rules.orderedUniversities()).isEmpty();
        assertThat(rules.platforms(Here.XIONGAN).count()).isZero();
        assertThat(rules.bonds(Here.XIONGAN).quotaShareOfGdpPerYear()).isPositive();
    }

    @Test
    void theProgrammeIsWishedAsPublished() {
        var programme = rules(Here.library().resolve("baseline").scenario(), LATE)
                .programme(Here.XIONGAN)
                .orElseThrow();
        double wishedUntil2023 = 0;
        for (int month = Months.of(2017, 4); month <= Months.of(2023, 12); month++) {
            wishedUntil2023 += programme.wishedBillionYuanPerYear().at(Months.middleInYears(month)) / 12;
        }
        assertThat(wishedUntil2023).isBetween(600.0, 720.0);
    }

    private static RulesInForce rules(Scenario scenario, int month) {
        RulesInForce rules = new RulesInForce(Here.PLACES.governments().size());
        scenario.writeRules(rules, month);
        return rules;
    }

    private static LandRule land(Scenario scenario, int month) {
        return rules(scenario, month).land(Here.XIONGAN, PlotUse.RESIDENTIAL);
    }

    private static boolean frozen(Scenario scenario, int month) {
        return rules(scenario, month).sale(Here.XIONGAN).frozen();
    }
}
