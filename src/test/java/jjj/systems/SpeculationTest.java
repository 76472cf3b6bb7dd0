package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(frozen.difference("debt.developmentBank", "xiongan", "2020-12"))
                .isGreaterThanOrEqualTo(0);
        assertThat(frozen.difference("parcels.direct", "xiongan", "2020-12")).isPositive();
        assertThat(frozen.difference("landReceipts", "xiongan", "2020-12")).isNegative();
        assertThat(frozen.difference("registeredSales", "xiongan", "2020-12")).isNegative();
        assertThat(frozen.difference("publicDebt", "xiongan", "2020-12")).isPositive();
    }

    @Test
    void withoutHousingCreditLandReceiptsFallAndLandStaysUnsold() {
        PairedRuns.Pair slump = PairedRuns.adding("land-leasing", NO_CREDIT).until("2019-12", 1);

        assertThat(slump.difference("landReceipts", "region", "2019-12")).isNegative();
        assertThat(slump.difference("landShare", "region", "2019-12")).isNegative();
        assertThat(slump.difference("unsoldLand", "region", "2019-12")).isPositive();
        assertThat(slump.difference("price", "region", "2019-12")).isNegative();
        assertThat(slump.difference("lendingLimit", "region", "2019-12")).isNegative();
    }
}
