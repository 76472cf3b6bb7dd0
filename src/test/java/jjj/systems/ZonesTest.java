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
    void aZoneWithWeakLinksLeavesFewerInnovatorsOfThePlace() {
        assertThat(alone.difference("innovators", "baoding", END)).isNegative();
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
