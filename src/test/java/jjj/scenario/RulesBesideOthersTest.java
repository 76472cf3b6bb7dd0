package jjj.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jjj.base.Months;
import jjj.rules.EcoPayment;
import jjj.rules.JointPark;
import jjj.rules.JointQuota;
import jjj.rules.OrderedEmployers;
import jjj.rules.OrderedUniversities;
import jjj.rules.RulesInForce;
import jjj.rules.ServiceRule;
import jjj.rules.TaxPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules of which several hold at once obey the same law as all others: the last one written holds. It takes the place of
 * one for the same thing – and of nothing else.
 */
final class RulesBesideOthersTest {
    private static final int MONTH = Months.of(2024, 6);
    private static final String ORDER =
            "  - relocation-order: {who: soe, destination: xiongan, from: %s, posts: {2018-09: 0 posts, 2030-12: %s posts}}\n";
    private static final String CAMPUSES =
            "  - relocation-order: {who: university, universities: [Tsinghua University],"
                    + " destination: xiongan, from: 2019-01, full-by: 2030-12, mode: %s}\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> sameThings() {
        return Stream.of(
                same(
                        "  - eco-compensation: {payer: beijing, receiver: chengde, per-hectare: %s CNY per year}\n",
                        rules -> rules.ecoPayments().stream()
                                .map(EcoPayment::yuanPerHectareYear)
                                .toList()),
                same(
                        "  - co-built-park: {where: baoding, with: beijing, firms: %s}\n",
                        rules -> rules.jointParks().stream()
                                .map(JointPark::firmsPerYear)
                                .toList()),
                same(
                        "  - joint-land-quota: {where: [beijing, tianjin], at-most: %s ha per year}\n",
                        rules -> rules.jointQuotas().stream()
                                .map(JointQuota::hectaresPerYear)
                                .toList()),
                same(
                        "  - tax-base-sharing: {where: region, share: %s %%}\n",
                        rules -> rules.taxPools().stream()
                                .map(pool -> 100 * pool.share())
                                .toList()),
                same(
                        "  - cluster-authority: {where: region, levy: %s %%}\n",
                        rules -> rules.clusters().stream()
                                .map(cluster -> 100 * cluster.levyShare())
                                .toList()),
                same(
                        "  - service-branches: {where: baoding, mother: beijing, places: {2020: %s people}}\n",
                        rules -> rules.services(7).branches().stream()
                                .map(branch -> branch.places().at(2024))
                                .toList()),
                same(
                        "  - service-investment: {where: baoding, money: %s bn CNY per year}\n",
                        rules -> rules.services(7).investments().stream()
                                .map(money -> money.billionYuanPerYear().at(2024))
                                .toList()),
                same(
                        "  - rail-line: {between: handan, and: chengde, from: 2020-01, minutes: %s minutes}\n",
                        rules -> rules.railOpenings().stream()
                                .filter(line -> line.isBetween(5, 9))
                                .map(line -> line.minutes())
                                .toList()));
    }

    private static Arguments same(String line, Function<RulesInForce, List<Double>> written) {
        return Arguments.of(line, written);
    }

    @ParameterizedTest
    @MethodSource("sameThings")
    void whatAScenarioWritesTakesThePlaceOfWhatItsParentWroteForTheSameThing(
            String line, Function<RulesInForce, List<Double>> written) throws Exception {
        write("parent", "baseline", line.formatted("40"));
        write("child", "parent", line.formatted("30"));

        assertThat(written.apply(rules("parent"))).containsExactly(40.0);
        assertThat(written.apply(rules("child"))).containsExactly(30.0);
    }

    @Test
    void differentThingsHoldBesideEachOther() throws Exception {
        write("several", "baseline", """
                  - eco-compensation: {payer: beijing, receiver: [chengde, zhangjiakou]}
                  - eco-compensation: {payer: tianjin, receiver: chengde}
                  - co-built-park: {where: baoding, with: beijing}
                  - co-built-park: {where: baoding, with: tianjin}
                  - service-branches: {where: baoding, mother: beijing, places: {2020: 10 people}}
                  - service-branches: {where: baoding, mother: tianjin, places: {2020: 10 people}}
                  - service-investment: {where: baoding, money: 1 bn CNY per year}
                  - service-investment: {where: baoding, money: 1 bn CNY per year, paid-by: centre}
                """);
        RulesInForce rules = rules("several");

        assertThat(rules.ecoPayments()).hasSize(3);
        assertThat(rules.jointParks()).hasSize(2);
        ServiceRule services = rules.services(7);
        assertThat(services.branches()).hasSize(2);
        assertThat(services.investments()).hasSize(2);
    }

    @Test
    void aGovernmentIsInOnePoolOneQuotaAndOneAuthorityTheLastWritten() throws Exception {
        write("old", "baseline", """
                  - tax-base-sharing: {where: region, share: 40 %}
                  - joint-land-quota: {where: region, at-most: 3000 ha per year}
                  - cluster-authority: {where: [beijing, tianjin]}
                """);
        write("new", "old", """
                  - tax-base-sharing: {where: hebei, share: 60 %}
                  - joint-land-quota: {where: [beijing, tianjin], at-most: 900 ha per year}
                  - cluster-authority: {where: region, levy: 1 %}
                """);
        RulesInForce rules = rules("new");

        assertThat(rules.taxPools()).extracting(TaxPool::members).first().isEqualTo(List.of(0, 1));
        assertThat(rules.taxPools()).hasSize(2);
        assertThat(rules.keptTaxGrowth(0)).isEqualTo(0.6);
        assertThat(rules.keptTaxGrowth(5)).isEqualTo(0.4);
        assertThat(rules.jointQuotas()).extracting(JointQuota::hectaresPerYear).containsExactly(3000.0, 900.0);
        assertThat(rules.jointQuotas().get(0).members()).doesNotContain(0, 1).hasSize(12);
        assertThat(rules.clusters()).singleElement().satisfies(cluster -> assertThat(cluster.members())
                .hasSize(14));
    }

    @Test
    void aPoolThatOneGovernmentIsLeftInIsNoPool() throws Exception {
        write("pair", "baseline", "  - tax-base-sharing: {where: [beijing, tianjin], share: 40 %}\n");
        write("left", "pair", "  - tax-base-sharing: {where: [tianjin, langfang], share: 20 %}\n");

        assertThat(rules("left").taxPools()).singleElement().satisfies(pool -> assertThat(pool.members())
                .isEqualTo(List.of(1, 11)));
        assertThat(rules("left").keptTaxGrowth(0)).isEqualTo(1);
    }

    @Test
    void anOrderOfTheSameMonthBetweenTheSamePlacesIsTheSameOrder() throws Exception {
        write("ordered", "no-xiongan", ORDER.formatted("2018-09", "8000") + CAMPUSES.formatted("full"));
        write("changed", "ordered", ORDER.formatted("2018-09", "5000") + CAMPUSES.formatted("branch"));
        write("more", "ordered", ORDER.formatted("2019-09", "5000"));

        assertThat(rules("changed").orderedEmployers())
                .extracting(OrderedEmployers::cumulativePosts)
                .extracting(path -> path.at(2031))
                .contains(5000.0)
                .doesNotContain(8000.0);
        assertThat(rules("changed").orderedUniversities())
                .extracting(OrderedUniversities::mode)
                .hasSize(1);
        assertThat(rules("more").orderedEmployers())
                .hasSize(rules("ordered").orderedEmployers().size() + 1);
    }

    private RulesInForce rules(String name) {
        RulesInForce rules = new RulesInForce(Here.PLACES.governments().size());
        new ScenarioLibrary(folder, Here.PLACES, Here.TABLE)
                .resolve(name)
                .scenario()
                .writeRules(rules, MONTH);
        return rules;
    }

    private void write(String name, String parent, String instruments) throws Exception {
        for (String shipped : List.of("baseline", "no-xiongan")) {
            Files.writeString(
                    folder.resolve(shipped + ".yaml"), Files.readString(Here.SCENARIOS.resolve(shipped + ".yaml")));
        }
        Files.writeString(folder.resolve(name + ".yaml"), """
                name: %s
                title: Rules
                question: Which of them hold?
                extends: %s
                instruments:
                %s""".formatted(name, parent, instruments));
    }
}
