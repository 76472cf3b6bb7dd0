package jjj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectTest {
    /** One of the two has no such quota: said once, not for each point, and of which scenario. */
    @Test
    void aFieldThatOneScenarioLacksIsToldOnceWithTheScenario() {
        RealProgram.Result result = RealProgram.run(
                Path.of("").toAbsolutePath(),
                List.of(
                        "sweep",
                        "land-leasing",
                        "frozen-market",
                        "--vary",
                        "land-quota.xiongan.plan=100..300 ha per year",
                        "--grid",
                        "10",
                        "--dry-run"));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().strip().lines()).hasSize(1);
        assertThat(result.err()).contains("\"land-quota.xiongan.plan\" (scenario frozen-market)");
    }
}
