package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Development zones: what one place gains alone, and what is left when every place plays. Small region to 2019. */
class ZonesTest {
    private static final String END = "2019-12";
    private static final String ONE = """
            instruments:
              - national-zone: {where: baoding, from: 2017-03, local-links: 50 %}
            """;
    private static final String EVERYBODY = ONE.replace("where: baoding", "where: region");

    private final PairedRuns.Pair alone = PairedRuns.adding("land-leasing", ONE).until(END, 1);

    @Test
    void aZoneDrawsIndustryWithLandAndTaxesAndConvertsMoreLand() {
        assertThat(alone.difference("skilledInPosts.industry", "baoding", END)).isPositive();
        assertThat(alone.difference("converted.industrial", "baoding", END)).isPositive();
        assertThat(alone.difference("converted.commercial", "baoding", END)).isPositive();
        assertThat(alone.difference("budgetRevenue", "baoding", END)).isNegative();
    }

    @Test
    void landInAZoneIsCheaperForIndustry() {
        assertThat(alone.difference("industrialLandPrice", "baoding", END)).isNegative();
    }

    @Test
    void anIsolatedZoneLeavesFewerInnovatorsOfThePlaceThanOneWithLocalLinks() {
        assertThat(alone.difference("innovators", "baoding", END)).isNegative();
        PairedRuns.Pair isolated = PairedRuns.without("land-leasing", ONE.replace("50 %", "100 %"))
                .with("land-leasing", ONE.replace("50 %", "0 %"))
                .until(END, 1);

        assertThat(isolated.difference("innovators", "baoding", END)).isNegative();
    }

    @Test
    void technologyPropertyOfAZoneIsCommercialLandBeyondNeed() {
        PairedRuns.Pair property = PairedRuns.without(
                        "land-leasing", ONE.replace("50 %", "50 %, technology-property: 0 %"))
                .with("land-leasing", ONE.replace("50 %", "50 %, technology-property: 60 %"))
                .until(END, 1);

        assertThat(property.difference("converted.commercial", "baoding", END)).isPositive();
    }

    @Test
    void sharedTaxesAndOneQuotaSoftenTheContestOfZones() {
        PairedRuns.Pair together = PairedRuns.without("land-leasing", EVERYBODY)
                .with("land-leasing", EVERYBODY + """
                          - tax-base-sharing: {where: region, share: 40 %, from: 2017-03}
                          - joint-land-quota: {where: region, at-most: 4500 ha per year, from: 2017-03}
                        """)
                .until("2020-12", 1);

        assertThat(together.difference("converted", "region", "2020-12")).isNegative();
        assertThat(together.difference("theilCapacity", "region", "2020-12")).isNegative();
    }

    @Test
    void whenEveryPlaceHasAZoneNobodyGainsIndustryButAllGiveUpTaxesAndFields() {
        PairedRuns.Pair all = PairedRuns.adding("land-leasing", EVERYBODY).until(END, 1);

        assertThat(all.difference("skilledInPosts.industry", "baoding", END))
                .isLessThan(alone.difference("skilledInPosts.industry", "baoding", END));
        assertThat(all.difference("budgetRevenue", "region", END)).isNegative();
        assertThat(all.difference("converted", "region", END)).isPositive();
    }
}
