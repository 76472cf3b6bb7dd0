package jjj.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import jjj.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Whoever watches a run sees every phase of every month, and changes nothing. */
class PhaseWatchTest {
    private final Scenario scenario = Region.scenario("baseline", "2017-02");

    @Test
    void aWatchedRunIsTheSameRun() {
        var alone = new Region.Heard();
        Region.MODEL.run(scenario, 1, alone);
        var watched = new Region.Heard();
        List<String> steps = new ArrayList<>();
        Region.MODEL
                .watchedBy((step, work) -> {
                    steps.add(step);
                    work.run();
                })
                .run(scenario, 1, watched);

        assertThat(watched.all()).isEqualTo(alone.all()).isNotEmpty();
        List<String> month = steps.subList(1, 1 + (steps.size() - 1) / 2);
        assertThat(steps.get(0)).isEqualTo(PhaseWatch.OPENING);
        assertThat(month).startsWith("Policy", "Demography").contains("Workers").endsWith("Observation");
        assertThat(steps.subList(1 + month.size(), steps.size())).isEqualTo(month);
    }

    @Test
    void aPhaseThatFailsUnderAWatchIsNamedAsEver() {
        RegionModel model = Region.MODEL.watchedBy((step, work) -> {
            if (step.equals("Land")) {
                throw new IllegalStateException("no land");
            }
            work.run();
        });

        assertThatThrownBy(() -> model.run(scenario, 1, (month, place, measure, value) -> {}))
                .isInstanceOf(RunFailed.class)
                .hasMessage("2017-01 (Land): no land");
    }
}
