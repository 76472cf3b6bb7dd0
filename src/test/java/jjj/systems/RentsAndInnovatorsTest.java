package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The property-led regime and small firms: where land for homes is short, rents rise, fewer innovators enter and more
 * close. Closing answers to rents as strongly as its range allows, so that few years suffice; to 2021, seed 1.
 */
class RentsAndInnovatorsTest {
    private static final String END = "2021-12";
    private static final String STRONG = """
            parameters: {innovators.exitRentExponent: 1.5}
            """;

    @Test
    void dearSpacePushesSmallInnovatorsOut() {
        PairedRuns.Pair dear = PairedRuns.without("land-leasing", STRONG)
                .with("land-leasing", STRONG + """
                        instruments:
                          - land-quota: {where: beijing, use: residential, at-most: 1 ha per year, from: 2017-03}
                        """)
                .until(END, 1);

        assertThat(dear.difference("rent", "beijing", END)).isPositive();
        assertThat(dear.difference("innovatorEntry", "beijing", END)).isNegative();
        assertThat(dear.difference("innovatorExit", "beijing", END)).isPositive();
        assertThat(dear.difference("innovators", "beijing", END)).isNegative();
    }
}
