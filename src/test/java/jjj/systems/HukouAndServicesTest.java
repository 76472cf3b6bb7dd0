package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Household registration, services and offers to settlers: with a system and without it, under the same luck. Seed
 * 1; the expected share of settlers is a mean of probabilities and hardly noisy, so a correct model fails next to never.
 */
class HukouAndServicesTest {
    private static final String END = "2021-12";
    /** Before the baseline itself writes permits and points of the new area. */
    private static final String EARLY = "2019-12";
    /** Some sixty agents must decide by then. */
    private static final String MANY_MOVE = """
              - relocation-order:
                  {who: soe, destination: xiongan, from: 2017-06, posts: {2017-06: 0 posts, 2019-12: 60000 posts}}
            """;

    private static PairedRuns.Pair with(String body) {
        return PairedRuns.adding("baseline", body).until(END, 1);
    }

    @Test
    void whoKeepsTheHukouWithFullEntitlementSettlesMore() {
        var pair = with("""
                instruments:
                  - hukou-retention: {where: xiongan, hukou: beijing, from: 2018-09}
                """);

        assertThat(pair.signsAgree("settledShareExpected", "xiongan", END)).isTrue();
        assertThat(pair.difference("settledShareExpected", "xiongan", END)).isPositive();
        assertThat(pair.difference("publicDebt", "xiongan", END)).isBetween(-1.0, 1.0);
    }

    @Test
    void servicesNearBeijingsMakeManyMoreSettleAndTheCentrePaysTheGap() {
        var pair = with("""
                instruments:
                  - service-branches:
                      where: xiongan
                      from: 2018-01
                      places: {2018-01: 0 people, 2019-06: 200000 people}
                """);

        assertThat(pair.meanWith("serviceQuality", "xiongan", END))
                .isGreaterThan(pair.meanWithout("serviceQuality", "xiongan", END) + 0.2)
                .isLessThan(pair.meanWith("serviceQuality", "beijing", END));
        assertThat(pair.difference("settledShareExpected", "xiongan", END)).isGreaterThan(0.02);
        assertThat(pair.difference("transfersReceived", "xiongan", END)).isPositive();
    }

    @Test
    void moneyForSchoolsAndHospitalsRaisesTheirQuality() {
        var pair = with("""
                instruments:
                  - service-investment: {where: baoding, money: 6 bn CNY per year, from: 2018-01, paid-by: centre}
                """);

        assertThat(pair.difference("serviceQuality", "baoding", END)).isGreaterThan(0.005);
        assertThat(pair.difference("transfersReceived", "baoding", END)).isGreaterThan(5);
    }

    @Test
    void moneyForItsOwnServicesMakesMoreSettle() {
        var pair = PairedRuns.without("baseline", "instruments:\n" + MANY_MOVE)
                .with("baseline", "instruments:\n" + MANY_MOVE + """
                          - service-investment: {where: xiongan, money: 6 bn CNY per year, from: 2017-02, paid-by: centre}
                        """)
                .until(EARLY, 1);

        assertThat(pair.difference("serviceQuality", "xiongan", EARLY)).isPositive();
        assertThat(pair.difference("transfersReceived", "xiongan", EARLY)).isPositive();
        assertThat(pair.difference("settledShareExpected", "xiongan", EARLY)).isPositive();
    }

    @Test
    void aSubsidyBringsSettlersAndIsPaidInFull() {
        var pair = with("""
                instruments:
                  - settlement-subsidy: {where: xiongan, amount: 500000 CNY, from: 2018-01}
                """);

        assertThat(pair.difference("settledShareExpected", "xiongan", END)).isPositive();
        assertThat(pair.meanWithout("subsidiesPaid", "xiongan", END)).isZero();
        assertThat(pair.meanWith("subsidiesPaid", "xiongan", END)).isPositive();
    }

    @Test
    void pointsForAccessBringSettlersWhoAlreadyHaveARecord() {
        var pair = with("""
                instruments:
                  - social-credit: {where: xiongan, weight: 70 %, points: 1 years, access: 95 %, from: 2018-01}
                """);

        assertThat(pair.difference("settledShareExpected", "xiongan", END)).isPositive();
    }

    @Test
    void grantsByPointsGiveMoreResidentsTheLocalHukou() {
        var pair = with("""
                remove:
                  - {instrument: hukou-quota, where: beijing, from: 2018-04}
                instruments:
                  - hukou-quota: {where: beijing, quota: 60000 people per year, graduates: 20 %, from: 2018-04}
                """);

        assertThat(pair.difference("localHukouShare", "beijing", END)).isPositive();
        assertThat(pair.signsAgree("localHukouShare", "beijing", END)).isTrue();
    }

    @Test
    void aClosedHukouKeepsSettlersFromTakingIt() {
        var pair = with("""
                instruments:
                  - hukou-quota: {where: tianjin, quota: 0 people per year, from: 2017-01}
                """);

        assertThat(pair.difference("localHukouShare", "tianjin", END)).isNegative();
    }

    @Test
    void theHukouOfSmallCitiesIsFreeUnlessTheyCloseIt() {
        var pair = with("""
                instruments:
                  - hukou-quota: {where: handan, quota: 0 people per year, from: 2017-01}
                """);

        assertThat(pair.difference("localHukouShare", "handan", END)).isNegative();
    }

    @Test
    void schoolsOpenToThoseWhoKeepTheirHukouMakeMoreSettle() {
        var pair = pairOfTerms(
                "residence-permit",
                "where: xiongan, relocated-schools: 10 %",
                "where: xiongan, relocated-schools: 100 %",
                MANY_MOVE,
                EARLY);

        assertThat(pair.difference("settledShareExpected", "xiongan", EARLY)).isPositive();
    }

    @Test
    void homesByPointsMakeMoreSettleThanHomesByLot() {
        var pair = pairOfTerms(
                "talent-housing", "where: xiongan, by-points: no", "where: xiongan, by-points: yes", MANY_MOVE, EARLY);

        assertThat(pair.difference("settledShareExpected", "xiongan", EARLY)).isPositive();
    }

    @Test
    void sharesInHomesOfTheStateLetResidentsPayForThemAndCostThemALittleMore() {
        var pair = pairOfTerms(
                "talent-housing",
                "where: xiongan, shared-ownership: 0 %",
                "where: xiongan, shared-ownership: 100 %",
                MANY_MOVE,
                END);

        assertThat(pair.difference("whoBears.buyers", "xiongan", END)).isNotNegative();
        assertThat(pair.difference("settledShareExpected", "xiongan", END)).isNegative();
    }

    @Test
    void cleanAirMakesMoreSettle() {
        var pair = PairedRuns.without("baseline", "instruments:\n" + MANY_MOVE)
                .with("baseline", "instruments:\n" + MANY_MOVE + """
                          - emission-control: {where: xiongan, closed: 0 % per year, filtered: 80 %, from: 2017-02}
                        """)
                .until(EARLY, 1);

        assertThat(pair.difference("pm25", "xiongan", EARLY)).isNegative();
        assertThat(pair.difference("settledShareExpected", "xiongan", EARLY)).isPositive();
    }

    @Test
    void homesOfTheStateBelowTheMarketRentMakeMoreSettleThanAtIt() {
        var pair = pairOfTerms("talent-housing", "where: xiongan, rent: 100 %", "where: xiongan, rent: 30 %", "", END);

        assertThat(pair.difference("settledShareExpected", "xiongan", END)).isGreaterThan(0.002);
    }

    @Test
    void relocatedPeopleWhoNeedNotWaitForPointsSettleMoreOften() {
        String closed = """
                  - hukou-quota: {where: xiongan, quota: 0 people per year, from: 2018-01}
                """;
        var pair = pairOfTerms(
                "hukou-points",
                "where: xiongan, relocated-exempt: no",
                "where: xiongan, relocated-exempt: yes",
                closed + MANY_MOVE,
                EARLY);

        assertThat(pair.difference("settledShareExpected", "xiongan", EARLY)).isPositive();
    }

    @Test
    void fewerYearsOfInsuranceBeforePointsCountGiveMoreResidentsTheLocalHukou() {
        String quota = """
                  - hukou-quota: {where: tianjin, quota: 200000 people per year, from: 2017-01}
                """;
        var pair = pairOfTerms(
                "hukou-points",
                "where: tianjin, insurance: 15 years",
                "where: tianjin, insurance: 1 years",
                quota,
                EARLY);

        assertThat(pair.difference("localHukouShare", "tianjin", EARLY)).isPositive();
    }

    @Test
    void aPermitThatOpensServicesToThoseWhoKeepTheirHukouMakesMoreSettle() {
        var pair = pairOfTerms(
                "residence-permit",
                "where: xiongan, relocated: 10 %",
                "where: xiongan, relocated: 100 %, after: 0 months",
                MANY_MOVE,
                EARLY);

        assertThat(pair.difference("settledShareExpected", "xiongan", EARLY)).isGreaterThan(0.002);
        assertThat(pair.difference("outcomeShare.settlesKeeps.all", "xiongan", EARLY))
                .isNotNegative();
    }

    /** The same instrument with two terms, the last written from 2018-01 on, and what holds on both sides. */
    private static PairedRuns.Pair pairOfTerms(
            String instrument, String without, String with, String besides, String until) {
        String terms = "instruments:\n" + besides + "  - " + instrument + ": {%s, from: 2018-01}\n";
        return PairedRuns.without("baseline", terms.formatted(without))
                .with("baseline", terms.formatted(with))
                .until(until, 1);
    }
}
