package jjj.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jjj.base.Months;
import jjj.rules.PlotUse;
import jjj.rules.RulesInForce;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parents, stacks and settings of the command line: who has the last word, and what is said about it. */
final class StackAndSettingsTest {
    private static final String CHILD = """
            name: %s
            title: %s
            extends: baseline
            question: What if?
            """;

    @TempDir
    private Path folder;

    @Test
    void aStackHoldsTheChangesOfEachOnceOverTheCommonParent() throws Exception {
        write("rent", "instruments:\n  - talent-housing: {where: beijing, rent: 40 %}\n");
        ResolvedScenario stack = library().resolve("rent+frozen");
        assertThat(stack.scenario().name()).isEqualTo("rent+frozen");
        assertThat(stack.scenario().title()).isEqualTo("rent + frozen");
        assertThat(stack.sources()).extracting(ResolvedScenario.Source::file).hasSize(3);
        RulesInForce rules = rules(stack, Months.of(2034, 1));
        assertThat(rules.housing(Here.BEIJING).stateRentShareOfMarket()).isEqualTo(0.4);
        assertThat(rules.sale(Here.XIONGAN).frozen()).isTrue();
    }

    @Test
    void contradictionsInAStackAreReportedAndNotResolved() throws Exception {
        write(
                "low",
                "parameters: {housing.priceElasticity: 0.7}\ninstruments:\n  - ppp: {where: xiongan, share: 8 %}\n");
        write("high", "parameters: {housing.priceElasticity: 0.9}\nperiod: {until: 2030-12}\n");
        assertThatThrownBy(() -> library().resolve("low+high"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("high.yaml:5:14: conflict in the stack: parameter housing.priceElasticity has"
                        + " another value")
                .hasMessageContaining("low.yaml:5:14");
        write("other", "instruments:\n  - ppp: {where: xiongan, share: 2 %}\n");
        assertThatThrownBy(() -> library().resolve("low+other"))
                .hasMessageContaining("writes ProjectRule.pppShare of xiongan differently");
    }

    @Test
    void twoInstrumentsThatBeginTogetherAndWriteTheSameAreReportedOnceAndTheLaterWins() throws Exception {
        write(
                "double",
                "instruments:\n  - sales-freeze: {where: xiongan, from: 2017-04, until: 2035-12}\n"
                        + "  - ppp: {where: xiongan, from: 2017-04, share: 9 %}\n");
        ResolvedScenario resolved = library().resolve("double");
        assertThat(resolved.warnings()).hasSize(2).anySatisfy(warning -> assertThat(warning)
                .contains("ppp takes the place of the one at")
                .contains("both write ProjectRule.pppShare of xiongan from 2017-04"));
        assertThat(rules(resolved, Months.of(2020, 1))
                        .programme(Here.XIONGAN)
                        .orElseThrow()
                        .pppShareAtMost())
                .isEqualTo(0.09);
    }

    @Test
    void anInstrumentThatNeverHoldsIsReported() throws Exception {
        write("late", "instruments:\n  - ppp: {where: xiongan, from: 2049-01, share: 9 %}\n");
        assertThat(library().resolve("late").warnings())
                .singleElement()
                .asString()
                .contains("ppp has no effect: it does not hold in any month from 2017-01 to 2035-12");
    }

    @Test
    void theInstrumentThatBeganLastHasTheLastWordAndWhatItReplacedReturns() throws Exception {
        write("pause", "instruments:\n  - ppp: {where: xiongan, share: 0 %, from: 2020-01, until: 2020-12}\n");
        ResolvedScenario resolved = library().resolve("pause");
        assertThat(resolved.warnings()).isEmpty();
        assertThat(ppp(resolved, Months.of(2019, 12))).isEqualTo(0.05);
        assertThat(ppp(resolved, Months.of(2020, 6))).isZero();
        assertThat(ppp(resolved, Months.of(2021, 1))).isEqualTo(0.05);
    }

    @Test
    void theCommandLineHasTheLastWord() throws Exception {
        write("child", "parameters: {housing.priceElasticity: 0.7}\nperiod: {until: 2030-12}\n");
        ResolvedScenario resolved = library()
                .resolve(
                        "child",
                        List.of(
                                "housing.priceElasticity=0.9",
                                "period.until=2025-12",
                                "ppp.xiongan.share=7 %",
                                "special-bonds.xiongan@2024-01.coupon=2.2 % per year",
                                "sales-freeze.until=2026-12"));
        assertThat(resolved.scenario().parameters().get("housing.priceElasticity"))
                .isEqualTo(0.9);
        assertThat(resolved.scenario().until()).isEqualTo(Months.of(2025, 12));
        assertThat(ppp(resolved, Months.of(2020, 1))).isEqualTo(0.07);
        assertThat(rules(resolved, Months.of(2025, 1)).bonds(Here.XIONGAN).couponPerYear())
                .isEqualTo(0.022);
        assertThat(rules(resolved, Months.of(2027, 1)).sale(Here.XIONGAN).frozen())
                .isFalse();
        assertThat(resolved.settings())
                .anySatisfy(line -> assertThat(line)
                        .isEqualTo("housing.priceElasticity 0.9   (--set housing.priceElasticity=0.9:1:1)"))
                .anySatisfy(line -> assertThat(line).contains("share by --set ppp.xiongan.share=7 %"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "housing.priceElasticity|no value; expected path=value, for example housing.priceElasticity=0.9",
                "housing.priceElasticty=1|no parameter or instrument of this scenario is called"
                        + " \"housing.priceElasticty\"; the nearest is \"housing.priceElasticity\"",
                "housing.priceElasticity=5|:1:25: housing.priceElasticity \"5\" is out of range; expected 0.6 to 1.1",
                "housing.priceElasticity=[|not YAML",
                "ppp.xiongan.share=7|share \"7\" has no unit",
                "ppp.shar=7 %|no parameter or instrument of this scenario is called \"ppp.shar\"; the nearest is"
                        + " \"ppp.share\"",
                "special-bonds.coupon=2 % per year|4 instruments match",
                "period.until=2070-01|until is 2070-01; expected a month from 2017-01 to 2050-12",
                "sales-freeze.until=2016-01|sales-freeze: until 2016-01 is before from 2017-04"
            })
    void aSettingThatCannotBeMadeIsAnsweredLikeAMistakeInAFile(String setting, String message) {
        assertThatThrownBy(() -> Here.library().resolve("baseline", List.of(setting)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("--set ")
                .hasMessageContaining(message);
    }

    @Test
    void explainShowsWhatDiffersFromTheParentAndWhereEachSettingStands() throws Exception {
        write(
                "child",
                "remove:\n  - {instrument: ppp, where: xiongan}\ninstruments:\n"
                        + "  - land-quota: {where: langfang, at-most: 300 ha per year}\n"
                        + "parameters: {land.saleTaxShare: 8 %}\n");
        ResolvedScenario resolved = library().resolve("child");
        assertThat(resolved.parent()).contains("baseline");
        assertThat(resolved.differences())
                .containsExactly(
                        "- ppp: {where: xiongan, share: 5 %, fee: 6 % per year, term: 25 years, from: 2017-04}",
                        "+ land-quota: {where: langfang, at-most: 300 ha per year}",
                        "parameter land.saleTaxShare: 10 % -> 8 %");
        assertThat(resolved.settings()).anySatisfy(line -> assertThat(line)
                .matches("land-quota: \\{where: langfang, at-most: 300 ha per year}   \\(.*child.yaml:8:5\\)"));
        RulesInForce rules = rules(resolved, Months.of(2020, 1));
        assertThat(rules.supply(11, PlotUse.RESIDENTIAL).quotaHectaresPerYear()).isEqualTo(300);
    }

    private void write(String name, String body) throws Exception {
        Files.writeString(folder.resolve(name + ".yaml"), CHILD.formatted(name, name) + body);
    }

    /** The scenarios written here, with the shipped baseline and a frozen market beside them. */
    private ScenarioLibrary library() throws Exception {
        Path baseline = folder.resolve("baseline.yaml");
        if (!Files.exists(baseline)) {
            Files.copy(Here.SCENARIOS.resolve("baseline.yaml"), baseline);
            write("frozen", "instruments:\n  - sales-freeze: {where: xiongan, from: 2030-01}\n");
        }
        return new ScenarioLibrary(folder, Here.PLACES, Here.TABLE);
    }

    private static double ppp(ResolvedScenario resolved, int month) {
        return rules(resolved, month).programme(Here.XIONGAN).orElseThrow().pppShareAtMost();
    }

    private static RulesInForce rules(ResolvedScenario resolved, int month) {
        RulesInForce rules = new RulesInForce(Here.PLACES.governments().size());
        resolved.scenario().writeRules(rules, month);
        return rules;
    }
}
