package jjj.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The harness of the sign tests, on two years with and without a limit on investors. */
class PairedRunsTest {
    private static final String LIMIT = """
            instruments:
              - purchase-limit: {where: region, tightness: 1, from: 2017-04}
            """;

    @Test
    void aPairSharesItsLuckUntilThePolicyDiffers() {
        PairedRuns.Pair pair = PairedRuns.adding("baseline", LIMIT).until("2018-12", 1, 2);

        assertThat(pair.differences("residents", "region", "2017-01")).containsExactly(0, 0);
        assertThat(pair.difference("price", "tangshan", "2018-12")).isNegative();
        assertThat(pair.signsAgree("price", "tangshan", "2018-12")).isTrue();
    }

    @Test
    void equalRunsAreMadeOnce() {
        PairedRuns.Pair pair = PairedRuns.adding("baseline", LIMIT).until("2018-12", 1);
        PairedRuns.Pair shorter = PairedRuns.adding("baseline", LIMIT).until("2018-06", 1);

        assertThat(shorter.without().get(0)).isSameAs(pair.without().get(0));
        assertThat(shorter.with().get(0)).isSameAs(pair.with().get(0));
    }

    @Test
    void whatIsNotObservedIsNamed() {
        PairedRuns.Pair pair = PairedRuns.adding("baseline", LIMIT).until("2018-12", 1);

        assertThatThrownBy(() -> pair.difference("debts", "region", "2018-12"))
                .hasMessage("debts was not observed at region in 2018-12");
    }
}
