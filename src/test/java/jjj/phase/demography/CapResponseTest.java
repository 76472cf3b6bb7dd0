package jjj.phase.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jjj.rules.PopulationRule;
import org.junit.jupiter.api.Test;

/** A ceiling on residents, by hand. */
class CapResponseTest {
    private static final CapResponse RESPONSE = new CapResponse(0.02, 0.5);
    private static final PopulationRule CEILING = new PopulationRule(20e6, 0.5);

    @Test
    void aCeilingIsNotFeltFarBelowItAndFullyWhereItIsReached() {
        assertThat(CEILING.pressure(17e6)).isZero();
        assertThat(CEILING.pressure(19e6)).isCloseTo(0.25, within(1e-9));
        assertThat(CEILING.pressure(20e6)).isCloseTo(0.5, within(1e-9));
        assertThat(CEILING.pressure(50e6)).isCloseTo(0.75, within(1e-9));
        assertThat(PopulationRule.NONE.pressure(50e6)).isZero();
    }

    @Test
    void pressureTakesFromTheTrendAndKeepsNewcomersOut() {
        assertThat(RESPONSE.trend(-0.01, 0.5)).isCloseTo(-0.02, within(1e-12));
        assertThat(RESPONSE.letIn(0.5)).isCloseTo(0.75, within(1e-12));
        assertThat(RESPONSE.letIn(3)).isZero();
    }
}
