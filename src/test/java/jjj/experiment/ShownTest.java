package jjj.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void theTableThatIsPrintedRoundsAsThePageDoes() {
        assertThat(Shown.value(2_078.49999999998, "bn CNY")).isEqualTo("2,079");
        assertThat(Shown.value(999.99999999999, "bn CNY")).isEqualTo("1,000");
        assertThat(Shown.difference(-0.00991, "1")).isEqualTo("-0.0099");
        assertThat(Shown.value(0.00001234, "1")).isEqualTo("1.23e-05");
    }
}
