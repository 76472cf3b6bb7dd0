package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import jjj.world.Bearer;
import jjj.world.InvestmentSource;
import org.junit.jupiter.api.Test;

/** Channels of finance, land finance, protected land and resettlement: each instrument in a place of its own, to 2019. */
class FinanceSystemsTest {
    private static final String END = "2019-12";
    private static final String EACH_IN_ITS_PLACE = """
            instruments:
              - debt-ceiling: {where: tangshan, ceiling: 50 %, from: 2018-02}
              - debt-swap: {where: handan, share: 30 % per year, from: 2018-01}
              - tax-sharing: {where: hengshui, vat: 20 %, from: 2017-02}
              - resettlement: {where: cangzhou, homes: 50 %, bought: yes, from: 2017-02}
              - ecological-red-line: {where: chengde, kept: 100 %, from: 2017-02}
              - growth-boundary: {where: zhangjiakou, ceiling: 1 km2, from: 2017-02}
              - eco-compensation: {payer: beijing, receiver: qinhuangdao, from: 2018-01}
              - provincial-grant: {where: xiongan, grant: 8 bn CNY per year, from: 2018-01}
              - land-quota: {where: xingtai, use: residential, plan: 900 ha per year, from: 2017-02}
              - land-quota: {where: shijiazhuang, use: [residential, commercial], at-most: 1 ha per year, from: 2017-02}
            """;
    private static final String STRESS_CHANGES_NOTHING = """
            parameters:
              land.stressResponse: 0
            """;

    private final PairedRuns.Pair pair =
            PairedRuns.adding("land-leasing", EACH_IN_ITS_PLACE).until(END, 1);

    private double change(String measure, String place) {
        return pair.difference(measure, place, END);
    }

    @Test
    void aCeilingStopsBondsAndLoans() {
        assertThat(change("debt.statutory", "tangshan")).isNegative();
        assertThat(change("debt.lgfv", "tangshan")).isNegative();
    }

    @Test
    void aSwapMakesLoansOfTheCompanyBondsOfTheGovernment() {
        assertThat(change("debt.lgfv", "handan")).isNegative();
        assertThat(change("debt.statutory", "handan")).isPositive();
        assertThat(change("debt.statutory", "handan"))
                .isCloseTo(pair.meanWith("debtSwapped", "handan", END), within(1.0));
        assertThat(change("interestCover", "handan")).isPositive();
    }

    @Test
    void moreTaxesKeptMeanMoreRevenueAndLessStressBehindTheLandPlan() {
        assertThat(change("budgetRevenue", "hengshui")).isPositive();
        assertThat(change("landStress", "hengshui")).isNegative();
        assertThat(change("landPlanned", "hengshui")).isNegative();
    }

    @Test
    void homesForDisplacedPeopleTakeUnsoldOnesAndLeaveFewerWithoutAHome() {
        assertThat(change("resettled", "cangzhou")).isPositive();
        assertThat(change("unsoldHomes", "cangzhou")).isNegative();
        assertThat(change("conflictPoints", "cangzhou")).isNotPositive();
    }

    @Test
    void moreLandForHomesDisplacesMoreFarmersAndPaysThemMore() {
        assertThat(change("displaced", "xingtai")).isPositive();
        assertThat(change("compensation", "xingtai")).isPositive();
        assertThat(change("farmland", "xingtai")).isNegative();
    }

    @Test
    void moreFarmersDisplacedThanAPlaceCanResettleAreCountedAsConflicts() {
        PairedRuns.Pair area =
                PairedRuns.without("no-xiongan", "").with("baseline", "").until(END, 1);

        assertThat(area.difference("displaced", "xiongan", END)).isPositive();
        assertThat(area.difference("conflictPoints", "xiongan", END)).isPositive();
    }

    @Test
    void withoutLandRevenueLessInfrastructureIsBuiltAndLendersGiveLess() {
        assertThat(change("landReceipts", "shijiazhuang")).isNegative();
        assertThat(change("infrastructure", "shijiazhuang")).isNegative();
        assertThat(change("lendingLimit", "shijiazhuang")).isNegative();
    }

    @Test
    void moreLandPlannedIsMoreCollateralForTheCityCompany() {
        assertThat(change("landPlanned", "xingtai")).isPositive();
        assertThat(change("lendingLimit", "xingtai")).isPositive();
    }

    @Test
    void landInsideARedLineOrBeyondABoundaryIsNotConverted() {
        assertThat(pair.meanWith("converted", "chengde", END))
                .isLessThan(pair.meanWithout("converted", "chengde", END));
        assertThat(change("farmland", "chengde")).isPositive();
        assertThat(change("converted", "zhangjiakou")).isNegative();
    }

    @Test
    void eachYuanPaidUpStreamIsReceivedThere() {
        assertThat(change("ecoCompensation", "qinhuangdao")).isPositive();
        assertThat(change("ecoCompensation", "beijing")).isNegative();
        assertThat(change("ecoCompensation", "region")).isCloseTo(0, within(1e-9));
    }

    @Test
    void theProvincePaysAPartAndBothTablesOfWhoPaysAddUp() {
        assertThat(change("whoPaid.provincialGrants", "xiongan")).isPositive();
        assertThat(change("whoBears.province", "xiongan"))
                .isCloseTo(change("whoPaid.provincialGrants", "xiongan"), within(1e-9));
        double invested = pair.meanWith("investment", "xiongan", END);
        double paid = List.of(InvestmentSource.values()).stream()
                .mapToDouble(source -> pair.meanWith("whoPaid." + source.id(), "xiongan", END))
                .sum();
        double borne = List.of(Bearer.values()).stream()
                .mapToDouble(bearer -> pair.meanWith("whoBears." + bearer.id(), "xiongan", END))
                .sum();
        assertThat(paid).isCloseTo(invested, within(1e-6 * invested));
        assertThat(borne).isCloseTo(invested, within(1e-6 * invested));
    }

    @Test
    void dearerMoneyCostsCompaniesCover() {
        PairedRuns.Pair dear = PairedRuns.adding("land-leasing", """
                instruments:
                  - interest-rate: {points: 2 % per year, from: 2017-06}
                """).until(END, 1);

        assertThat(dear.difference("interestCover", "tianjin", END)).isNegative();
        assertThat(dear.difference("landReceipts", "region", END)).isNegative();
    }

    @Test
    void threeLinesHoldDevelopersDebtDown() {
        PairedRuns.Pair lines = PairedRuns.adding("land-leasing", """
                instruments:
                  - leverage-limits: {from: 2017-06}
                """).until(END, 1);

        assertThat(lines.difference("debt.developers", "region", END)).isNegative();
        assertThat(lines.difference("unsoldLand", "region", END)).isPositive();
    }

    @Test
    void aBudgetGapDrivesTheLandPlanAndItsReceipts() {
        PairedRuns.Pair chain = PairedRuns.without("land-leasing", STRESS_CHANGES_NOTHING)
                .with("land-leasing", "")
                .until(END, 1);

        double stress = chain.meanWith("landStress", "tianjin", END);
        assertThat(chain.difference("landPlanned", "tianjin", END) * stress)
                .as("the plan follows the stress")
                .isPositive();
        assertThat(chain.difference("landReceipts", "tianjin", END) * stress)
                .as("receipts follow the plan")
                .isPositive();
    }
}
