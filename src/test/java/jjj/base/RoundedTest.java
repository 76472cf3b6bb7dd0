package jjj.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundedTest {
    @Test
    void aHalfThatTheComputerKeepsALittleTooSmallGoesUp() {
        assertThat(Rounded.to(2_078.49999999998, 0)).hasToString("2079");
        assertThat(Rounded.to(-2_078.49999999998, 0)).hasToString("-2079");
        assertThat(Rounded.to(2_078.4999, 0)).hasToString("2078");
    }
}
