package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Six land rules and the tax on homes: what each changes beside land sold at auction, on the small region to 2020. */
class LandRulesTest {
    private static final String END = "2020-12";
    private static final String LEASE = """
            remove:
              - {instrument: land-rule, where: xiongan, use: [residential, commercial]}
            instruments:
              - land-rule: {where: xiongan, use: [residential, commercial], rule: lease-then-transfer}
            """;
    private static final String GRANT = """
            remove:
              - {instrument: land-rule, where: xiongan, use: [residential, commercial]}
            instruments:
              - land-rule:
                  {where: xiongan, use: [residential, commercial], rule: transit-grant, line-from: beijing, line-to: xiongan, line-length: 2 km, line-minutes: 20 minutes}
            """;
    private static final String TAX = """
            instruments:
              - land-rule: {where: hebei, use: [residential, commercial], rule: land-value-tax, tax: 1 % per year}
            """;
    private static final String HOMES = """
            instruments:
              - property-tax: {where: region, rate: 1 % per year, from: 2018-01}
            """;

    @Test
    void leasedLandBringsRentNotPremiumAtFirst() {
        PairedRuns.Pair pair = PairedRuns.adding("land-leasing", LEASE).until(END);

        assertThat(pair.difference("landReceipts", "xiongan", END)).isNegative();
        assertThat(pair.difference("landRent", "xiongan", END)).isPositive();
        assertThat(pair.difference("whoPaid.netLand", "xiongan", END)).isNegative();
        assertThat(pair.difference("parcels.lease", "xiongan", END)).isPositive();
        assertThat(pair.signsAgree("landReceipts", "xiongan", END)).isTrue();
    }

    @Test
    void landNearStationsPaysForALineInsteadOfTheBudget() {
        PairedRuns.Pair pair = PairedRuns.adding("land-leasing", GRANT).until(END);

        assertThat(pair.difference("transitLine", "xiongan", END)).isPositive();
        assertThat(pair.difference("whoPaid.netLand", "xiongan", END)).isNegative();
        assertThat(pair.meanWith("transitLine", "xiongan", END)).isCloseTo(2 * 0.363, within(0.01));
        assertThat(pair.difference("commutersOut", "xiongan", END)).isPositive();
    }

    @Test
    void aTaxOnLandValueBringsLessAtFirstAndSomethingEveryYear() {
        PairedRuns.Pair pair = PairedRuns.adding("land-leasing", TAX).until(END);

        assertThat(pair.difference("landReceipts", "hebei", END)).isNegative();
        assertThat(pair.difference("propertyTaxes", "hebei", END)).isPositive();
        assertThat(pair.difference("leasedIdle", "hebei", END)).isNegative();
        assertThat(pair.signsAgree("landReceipts", "hebei", END)).isTrue();
    }

    @Test
    void aTaxOnHomesLowersPricesAndTheLandThatGovernmentsSell() {
        PairedRuns.Pair pair = PairedRuns.adding("land-leasing", HOMES).until(END);

        assertThat(pair.difference("price", "region", END)).isNegative();
        assertThat(pair.difference("landReceipts", "region", END)).isNegative();
        assertThat(pair.difference("converted", "region", END)).isNegative();
        assertThat(pair.difference("propertyTaxes", "region", END)).isPositive();
        assertThat(pair.signsAgree("price", "region", END)).isTrue();
    }

    @Test
    void aTaxOnHomesIsSpentAgainSoThatOutputHardlyMoves() {
        PairedRuns.Pair pair = PairedRuns.adding("land-leasing", HOMES).until(END);

        double change = pair.difference("gdp", "region", END);
        double tax = pair.difference("propertyTaxes", "region", END);
        assertThat(Math.abs(change)).isLessThan(0.5 * tax);
        assertThat(pair.difference("serviceQuality", "beijing", END)).isPositive();
    }

    @Test
    void anAuctionBringsMoneyForLandThatTheStateDeveloperGetsAtCost() {
        PairedRuns.Pair pair = PairedRuns.adding("baseline", """
                instruments:
                  - land-rule: {where: baoding, use: [residential, commercial], rule: direct-allocation, need: 0.3 km2 per month, from: 2017-06}
                """).until("2019-12", 1);

        assertThat(pair.difference("landReceipts", "baoding", "2019-12")).isNegative();
        assertThat(pair.difference("parcels.direct", "baoding", "2019-12")).isPositive();
        assertThat(pair.difference("parcels.auction", "baoding", "2019-12")).isNegative();
    }

    @Test
    void landNegotiatedWithIndustryTakesMoreFieldsThanAuctionedLand() {
        PairedRuns.Pair pair = PairedRuns.without("land-leasing", industry("rule: auction"))
                .with("land-leasing", industry("rule: negotiated"))
                .until("2019-12", 1);

        assertThat(pair.difference("parcels.negotiated", "tangshan", "2019-12")).isPositive();
        assertThat(pair.difference("converted.industrial", "tangshan", "2019-12"))
                .isPositive();
    }

    private static String industry(String rule) {
        return """
                instruments:
                  - land-rule: {where: tangshan, use: industrial, %s, from: 2017-02}
                """.formatted(rule);
    }

    @Test
    void rulesAreMixedByUsePlaceAndDate() {
        PairedRuns.Pair pair = PairedRuns.adding("baseline", """
                instruments:
                  - land-rule: {where: handan, use: commercial, rule: lease-then-transfer, from: 2018-07}
                  - land-rule: {where: xingtai, use: residential, rule: land-value-tax, from: 2018-07}
                """).until("2019-12", 1);

        assertThat(pair.differences("parcels.lease", "handan", "2018-06")).containsOnly(0);
        assertThat(pair.difference("parcels.lease", "handan", "2019-12")).isPositive();
        assertThat(pair.meanWith("parcels.auction", "handan", "2019-12"))
                .as("homes there are still auctioned")
                .isGreaterThan(pair.meanWith("parcels.auction", "handan", "2018-06"));
        assertThat(pair.differences("parcels.lease", "xingtai", "2019-12")).containsOnly(0);
        assertThat(pair.differences("propertyTaxes", "handan", "2019-12")).containsOnly(0);
        assertThat(pair.difference("propertyTaxes", "xingtai", "2019-12")).isPositive();
    }

    @Test
    void freeFloorSpaceExemptsTheHomeOfOnePerson() {
        PairedRuns.Pair pair = PairedRuns.adding("land-leasing", HOMES.replace("rate:", "free: 60 m2/person, rate:"))
                .until("2018-12", 1);

        assertThat(pair.meanWith("propertyTaxes", "region", "2018-12")).isZero();
        assertThat(pair.difference("price", "region", "2018-12")).isZero();
    }
}
