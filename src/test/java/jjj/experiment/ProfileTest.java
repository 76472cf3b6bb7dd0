package jjj.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private final Profile profile = new Profile();

    @Test
    void everyPhaseHasALineInTheOrderOfTheMonth() {
        profile.take("Opening", () -> {});
        for (int month = 0; month < 3; month++) {
            profile.take("Policy", () -> {});
            profile.take("Workers", ProfileTest::work);
        }

        List<String> lines = profile.lines();

        assertThat(lines.get(0)).contains("milliseconds", "CPU", "clock");
        assertThat(lines.get(2)).matches("Policy +3 .*%");
        assertThat(lines.get(3)).matches("Workers +3 .*%");
        assertThat(lines.get(4)).matches("all phases +3 .*");
        assertThat(lines.get(5)).matches("opening world +1 .*");
    }

    @Test
    void sharesAddUpToOneMonth() {
        profile.take("Policy", ProfileTest::work);
        profile.take("Workers", ProfileTest::work);

        double sum = rows(profile).stream()
                .mapToDouble(row -> (Double) row.get("shareOfClock"))
                .sum();

        assertThat(sum).isBetween(1 - 1e-9, 1 + 1e-9);
    }

    @Test
    void workCostsTimeOfBothKinds() {
        profile.take("Workers", ProfileTest::work);

        assertThat(profile.clockMilliseconds("Workers")).isPositive();
        assertThat(profile.cpuMilliseconds("Workers")).isPositive();
        assertThat(profile.clockMilliseconds("Land")).isZero();
    }

    @Test
    void aPhaseThatFailsIsCountedAndFailsAsItWouldWithoutAWatch() {
        assertThatThrownBy(() -> profile.take("Finance", () -> {
                    throw new IllegalStateException("books do not balance");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("books do not balance");
        assertThat(rows(profile).get(0)).containsEntry("phase", "Finance").containsEntry("calls", 1L);
    }

    @Test
    void withoutAnyMonthItSaysHowToGetOne() {
        assertThat(profile.lines()).singleElement().asString().contains("--force");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Profile profile) {
        return (List<Map<String, Object>>) profile.asMap().get("phases");
    }

    private static void work() {
        double sum = 0;
        for (int i = 1; i < 2_000_000; i++) {
            sum += 1.0 / i;
        }
        assertThat(sum).isPositive();
    }
}
