package jjj.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jjj.experiment.Plan.Purpose;
import org.junit.jupiter.api.Test;

class BesidePlaceboTest {
    private final Plan plan = FakeWorld.plan(Purpose.COMPARE, "1..2", "a", "b");
    private final List<String> made = new ArrayList<>();
    private final Together here = new Together(Runnable::run);

    @Test
    void theTablesBeginWhenEveryRunButThePlaceboIsWhole() {
        BesidePlacebo tables = tables(plan.runs());
        List<Run> compared = plan.runs().subList(0, 4);

        compared.subList(0, 3).forEach(run -> tables.whole(run, here));
        tables.whole(plan.placebo(), here);
        assertThat(made).isEmpty();
        assertThat(tables.begun()).isFalse();

        tables.whole(compared.get(3), here);
        assertThat(made).containsExactly("tables");
        assertThat(tables.begun()).isTrue();
    }

    @Test
    void withoutPlaceboTheyWaitForTheEvaluation() {
        BesidePlacebo tables = tables(plan.runs().subList(0, 4));
        plan.runs().subList(0, 4).forEach(run -> tables.whole(run, here));

        assertThat(made).isEmpty();
        assertThat(tables.begun()).isFalse();
    }

    @Test
    void thePlaceboAloneBeginsNothing() {
        BesidePlacebo tables = tables(List.of(plan.placebo()));
        tables.whole(plan.placebo(), here);

        assertThat(tables.begun()).isFalse();
    }

    private BesidePlacebo tables(List<Run> runs) {
        return new BesidePlacebo(plan.placebo(), runs, List.of(() -> made.add("tables")));
    }
}
