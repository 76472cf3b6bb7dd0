package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The regime of Xiong'an, speculation and its control, and the slump of land revenue, on the small region. */
class SpeculationTest {
    private static final String NO_CONTROLS = """
            remove:
              - {instrument: announcement, where: xiongan}
            instruments:
              - announcement: {where: xiongan, on: 2017-04, rank: national, ring-controls: no}
            """;
    private static final String NO_ANNOUNCEMENT = """
            remove:
              - {instrument: announcement, where: xiongan}
            """;
    private static final String NO_CREDIT = """
            remove:
              - {instrument: demand-shock}
            instruments:
              - demand-shock: {credit: {2017-01: 0, 2017-06: -0.45, 2035-01: -0.45}}
            """;

    @Test
    void anAnnouncementLiftsQuotedPricesAtOnceAndControlsHoldTheRingBack() {
        PairedRuns.Pair announced = PairedRuns.without("land-leasing", NO_ANNOUNCEMENT)
                .with("land-leasing", "")
                .until("2017-06", 1);
        PairedRuns.Pair controls = PairedRuns.without("land-leasing", NO_CONTROLS)
                .with("land-leasing", "")
                .until("2017-06", 1);

        assertThat(announced.difference("price", "xiongan", "2017-04")).isGreaterThan(3_000);
        assertThat(controls.difference("price", "langfang", "2017-04")).isNegative();
        assertThat(controls.difference("price", "baoding", "2017-04")).isNegative();
    }

    @Test
    void theFreezeAndDirectAllocationBringHomesOfTheStateAndDevelopmentLoansInsteadOfLandReceipts() {
        PairedRuns.Pair frozen =
                PairedRuns.without("land-leasing", "").with("baseline", "").until("2020-12", 1);

        assertThat(frozen.difference("stateHomes", "xiongan", "2020-12")).isPositive();
        assertThat(frozen.difference("parcels.direct", "xiongan", "2020-12")).isPositive();
        assertThat(frozen.difference("landReceipts", "xiongan", "2020-12")).isNegative();
        assertThat(frozen.difference("registeredSales", "xiongan", "2020-12")).isNegative();
        assertThat(frozen.difference("publicDebt", "xiongan", "2020-12")).isPositive();
    }

    @Test
    void purchaseLimitsKeepInvestorsOfTheCapitalOutOfOtherPlaces() {
        PairedRuns.Pair limits = PairedRuns.adding("baseline", """
                instruments:
                  - purchase-limit: {where: region, tightness: 1, from: 2017-04}
                """).until("2018-12", 1);

        assertThat(limits.meanWithout("investorPurchases.capital", "tangshan", "2018-12"))
                .isPositive();
        assertThat(limits.difference("investorPurchases.capital", "tangshan", "2018-12"))
                .isNegative();
        assertThat(limits.difference("investorPurchases.capital", "region", "2018-12"))
                .isNegative();
        assertThat(limits.difference("price", "tangshan", "2018-12")).isNegative();
        assertThat(limits.meanWithout("investorPurchases.capital", "beijing", "2018-12"))
                .isZero();
    }

    @Test
    void anAnnouncedAreaDrawsInvestorsOfTheCapitalAndAFreezeKeepsThemOut() {
        String open = """
                remove:
                  - {instrument: purchase-limit}
                """;
        PairedRuns.Pair announced = PairedRuns.without(
                        "land-leasing", open + "  - {instrument: announcement, where: xiongan}\n")
                .with("land-leasing", open)
                .until("2019-12", 1);
        PairedRuns.Pair frozen = PairedRuns.without("land-leasing", open)
                .with("land-leasing", open + "instruments:\n  - sales-freeze: {where: xiongan, from: 2017-04}\n")
                .until("2019-12", 1);

        assertThat(ofCapital(announced.with()) - ofCapital(announced.without())).isPositive();
        assertThat(ofCapital(frozen.without())).isPositive();
        assertThat(ofCapital(frozen.with())).isZero();
        assertThat(frozen.difference("registeredSales", "xiongan", "2018-12")).isNegative();
    }

    private static double ofCapital(List<PairedRuns.Run> runs) {
        return runs.get(0).sum("investorPurchases.capital", "xiongan", "2017-04", "2019-12");
    }

    @Test
    void withoutHousingCreditLandReceiptsFallAndLandStaysUnsold() {
        PairedRuns.Pair slump = PairedRuns.adding("land-leasing", NO_CREDIT).until("2020-12", 1);

        assertThat(slump.difference("landReceipts", "region", "2020-12")).isNegative();
        assertThat(slump.difference("landShare", "region", "2020-12")).isNegative();
        assertThat(slump.difference("unsoldLand", "region", "2020-12")).isPositive();
        assertThat(slump.difference("price", "region", "2020-12")).isNegative();
        assertThat(slump.difference("lendingLimit", "region", "2020-12")).isNegative();
        assertThat(slump.difference("debt.lgfv", "region", "2020-12")).isNegative();
        assertThat(slump.difference("developerFailures", "region", "2020-12")).isPositive();
    }

    @Test
    void theFallOfCreditAfter2021IsWhatReceiptsFallBy() {
        PairedRuns.Pair fall =
                PairedRuns.without("baseline", """
                        remove:
                          - {instrument: demand-shock}
                        instruments:
                          - demand-shock: {credit: {2017-01: 0, 2018-01: 0.05, 2020-07: 0.10}}
                        """).with("baseline", "").until("2024-12", 1);

        assertThat(fall.differences("landReceipts", "region", "2021-06")).containsOnly(0);
        assertThat(fall.difference("landReceipts", "region", "2024-12")).isNegative();
        assertThat(fall.difference("unsoldLand", "region", "2024-12")).isPositive();
        assertThat(fall.meanWith("landReceipts", "region", "2024-12"))
                .isLessThan(fall.meanWith("landReceipts", "region", "2021-06"));
    }
}
