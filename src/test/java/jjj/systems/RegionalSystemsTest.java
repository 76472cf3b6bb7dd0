package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import jjj.systems.PairedRuns.Pair;
import org.junit.jupiter.api.Test;

/**
 * Air, venture money, parks, shared taxes, an authority and contracted operators move what the documents say they move,
 * in the direction that they say. One seed, three years: the effects are large beside the luck, which is shared.
 */
final class RegionalSystemsTest {
    private static final String END = "2019-12";
    private static final long SEED = 1;

    private static Pair adding(String instruments) {
        return PairedRuns.adding("baseline", "instruments:\n" + instruments).until(END, SEED);
    }

    @Test
    void controlsOnPlantsCleanTheAirThereAndCostOutput() {
        Pair pair = adding("""
                  - emission-control: {where: beijing, closed: 10 % per year, filtered: 20 %, from: 2017-06}
                """);
        assertThat(pair.difference("pm25", "beijing", END)).isLessThan(-2);
        assertThat(pair.difference("gdp", "beijing", END)).isNegative();
        assertThat(pair.difference("skilledInPosts.industry", "beijing", END)).isNegative();
        assertThat(pair.difference("skilledInPosts.industry", "hebei", END)).isPositive();
    }

    @Test
    void cleanAirDriftsToNeighbours() {
        Pair pair = adding("""
                  - emission-control: {where: [tianjin, langfang], closed: 0 % per year, filtered: 50 %, from: 2017-06}
                """);
        assertThat(pair.difference("pm25", "langfang", END)).isNegative();
        assertThat(pair.difference("pm25", "beijing", END)).isNegative();
        assertThat(pair.difference("pm25", "beijing", END)).isGreaterThan(pair.difference("pm25", "langfang", END));
    }

    @Test
    void aVentureFundAndCheapSpaceBringInnovatorsAndDiversity() {
        Pair pair = adding("""
                  - venture-fund: {where: xiongan, fund: 1 bn CNY per year, payer: centre, from: 2017-06}
                  - work-space: {where: xiongan, share: 50 %, from: 2017-06}
                """);
        assertThat(pair.difference("innovators", "xiongan", END)).isPositive();
        assertThat(pair.difference("innovatorEntry", "xiongan", END)).isPositive();
        assertThat(pair.difference("survival5", "xiongan", END)).isPositive();
        assertThat(pair.difference("diversity", "xiongan", END)).isPositive();
    }

    @Test
    void aJointParkBringsFirmsToOnePlaceAndTaxesToTheOther() {
        Pair pair = adding("""
                  - co-built-park: {where: baoding, with: beijing, firms: 200, split: 50 %, from: 2017-06}
                """);
        assertThat(pair.difference("innovators", "baoding", END)).isPositive();
        assertThat(pair.difference("sharedTaxes", "beijing", END)).isPositive();
        assertThat(pair.difference("sharedTaxes", "baoding", END)).isNegative();
    }

    @Test
    void aParkLiesInTheDistrictThatIsNamed() {
        String baodi = "120115";
        Pair pair = PairedRuns.without("baseline", park(""))
                .with("baseline", park("zone: baodi, "))
                .until(END, SEED);

        assertThat(pair.difference("innovators", baodi, END)).isGreaterThan(100);
        assertThat(pair.meanWith("sharedTaxes", "beijing", END)).isPositive();
    }

    private static String park(String zone) {
        return """
                instruments:
                  - co-built-park: {where: tianjin, %swith: beijing, firms: 200, split: 50 %%, from: 2017-06}
                """.formatted(zone);
    }

    @Test
    void sharingTheGrowthOfTaxesNarrowsWhatPlacesCanSpend() {
        Pair pair = adding("""
                  - tax-base-sharing: {where: region, share: 40 %, from: 2017-06}
                """);
        assertThat(pair.difference("theilCapacity", "region", END)).isNegative();
        assertThat(pair.difference("sharedTaxes", "beijing", END)).isNegative();
        assertThat(pair.difference("sharedTaxes", "handan", END)).isPositive();
        assertThat(pair.difference("sharedTaxes", "region", END)).isCloseTo(0, within());
    }

    @Test
    void aJointQuotaAndAnAuthorityConvertLessLandAndBuildWherePlacesArePoor() {
        Pair pair = adding("""
                  - joint-land-quota: {where: region, at-most: 3000 ha per year, from: 2017-01}
                  - cluster-authority: {where: region, levy: 2 %, services: 50 %, from: 2017-06}
                """);
        assertThat(pair.difference("converted", "region", END)).isNegative();
        assertThat(pair.difference("jointWorks", "beijing", END)).isZero();
        assertThat(pair.difference("jointWorks", "region", END)).isPositive();
    }

    @Test
    void anOperatorThatGivesMoreForTheFeeRaisesServicesAndOneThatGivesLessLowersThem() {
        String contract = """
                  - property-city: {where: tangshan, fee: 4000 CNY per year, efficiency: %s, target: 0.5, from: 2017-06}
                """;
        assertThat(adding(contract.formatted("1.3")).difference("serviceQuality", "tangshan", END))
                .isPositive();
        assertThat(adding(contract.formatted("0.7")).difference("serviceQuality", "tangshan", END))
                .isNegative();
    }

    @Test
    void aContractIsRenewedOnlyIfItsTargetIsMet() {
        String contract = """
                instruments:
                  - property-city: {where: tangshan, fee: 4000 CNY per year, efficiency: 1.3, target: %s, term: 1 years, from: 2017-06}
                """;
        Pair pair = PairedRuns.without("baseline", contract.formatted("3"))
                .with("baseline", contract.formatted("0.1"))
                .until(END, SEED);

        assertThat(pair.differences("serviceQuality", "tangshan", "2018-05")).containsOnly(0);
        assertThat(pair.difference("serviceQuality", "tangshan", END)).isPositive();
        Pair expired = PairedRuns.without("baseline", contract.formatted("0.1, renewable: no"))
                .with("baseline", contract.formatted("0.1"))
                .until(END, SEED);
        assertThat(expired.difference("serviceQuality", "tangshan", END)).isPositive();
    }

    @Test
    void aHigherFeeBuysBetterPublicSpace() {
        String contract = """
                instruments:
                  - property-city: {where: tangshan, fee: %s CNY per year, efficiency: 1.2, target: 0.1, from: 2017-06}
                """;
        Pair pair = PairedRuns.without("baseline", contract.formatted("500"))
                .with("baseline", contract.formatted("4000"))
                .until(END, SEED);

        assertThat(pair.difference("serviceQuality", "tangshan", END)).isPositive();
    }

    @Test
    void platformsBringPostsAndLiftTheOutputOfOthers() {
        Pair pair = PairedRuns.without("baseline", "remove:\n  - {instrument: platform-programme, where: xiongan}\n")
                .with("baseline", "")
                .until(END, SEED);

        assertThat(pair.difference("skilledInPosts.platform", "xiongan", END)).isPositive();
        assertThat(pair.difference("gdp", "xiongan", END)).isPositive();
    }

    @Test
    void transfersNarrowWhatPlacesCanSpend() {
        Pair pair = PairedRuns.without("baseline", "parameters: {finance.transferFactor: 0.5}\n")
                .with("baseline", "parameters: {finance.transferFactor: 1.2}\n")
                .until(END, SEED);

        assertThat(pair.difference("transfersReceived", "handan", END)).isPositive();
        assertThat(pair.difference("theilCapacity", "region", END)).isNegative();
    }

    @Test
    void systemsOfACityAndPlatformsRaiseItsServices() {
        assertThat(adding("""
                  - smart-city: {where: xiongan, gain: 0.04, from: 2017-06}
                """).difference("serviceQuality", "xiongan", END)).isPositive();
        assertThat(PairedRuns.without("baseline", "remove:\n  - {instrument: platform-programme, where: xiongan}\n")
                        .with("baseline", "")
                        .until(END, SEED)
                        .difference("serviceQuality", "xiongan", END))
                .isPositive();
    }

    @Test
    void aCommuterLineTurnsPeopleIntoDailyCommuters() {
        Pair pair = adding("""
                  - rail-line: {between: beijing, and: tangshan, from: 2018-01, minutes: 25 minutes, fare: 10 CNY}
                """);
        double before = pair.meanWithout("commuters.daily", "beijing", END);
        assertThat(pair.difference("commuters.daily", "beijing", END)).isGreaterThan(0.02 * before);
        assertThat(pair.difference("access", "tangshan", END)).isPositive();
        assertThat(pair.differences("commuters.daily", "beijing", "2017-12")).containsOnly(0);
    }

    @Test
    void newLandGoesFirstToTheStationAreaOfANewLine() {
        String seat = "131102";
        Pair pair = PairedRuns.without("baseline", "parameters: {land.stationWeight: 5}\n")
                .with("baseline", """
                        parameters: {land.stationWeight: 5}
                        instruments:
                          - rail-line: {between: hengshui, and: shijiazhuang, from: 2017-06, minutes: 40 minutes}
                        """)
                .until(END, SEED);

        double atStation = pair.difference("farmland", seat, END);
        assertThat(atStation).isNegative();
        assertThat(pair.difference("farmland", "hengshui", END) - atStation)
                .as("elsewhere in the prefecture")
                .isPositive();
    }

    @Test
    void theTechnopoleIsHaidianAndOtherPlacesAreFarBehind() {
        PairedRuns.Run run =
                PairedRuns.adding("baseline", "").until(END, SEED).without().get(0);
        double haidian = run.at("technopole", "110108", END);
        assertThat(haidian).isGreaterThan(70).isEqualTo(run.at("technopole", "region", END));
        assertThat(run.at("technopole", "tianjin", END)).isLessThan(haidian);
        assertThat(run.at("technopole", "hebei", END)).isLessThan(haidian);
        assertThat(run.at("technopole", "xiongan", END)).isZero();
    }

    @Test
    void theBeltAroundTheMetropolesIsPoor() {
        PairedRuns.Run run =
                PairedRuns.adding("baseline", "").until(END, SEED).without().get(0);
        assertThat(run.at("povertyBelt", "hebei", END)).isPositive();
        assertThat(run.at("povertyBelt", "beijing", END)).isZero();
        assertThat(run.at("fiscalCapacity", "hengshui", END)).isLessThan(run.at("fiscalCapacity", "beijing", END) / 3);
        assertThat(run.at("theilCounties", "region", END)).isGreaterThan(run.at("theil", "region", END));
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(1e-6);
    }
}
