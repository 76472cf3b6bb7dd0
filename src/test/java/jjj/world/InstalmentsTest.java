package jjj.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What is promised in parts is paid in equal parts that add up to it. */
final class InstalmentsTest {
    private static final int START = SmallWorld.START;

    @Test
    void partsAreEqualToTheFenAndAddUpToTheWhole() {
        Instalments promised = new Instalments();
        promised.promise(1_000_000_007L, START, 60);
        long sum = 0;
        for (int month = START; month < START + 100; month++) {
            long due = promised.fallDue(month);
            boolean within = month > START && month <= START + 60;
            assertThat(due).isBetween(within ? 16_666_666L : 0, within ? 16_666_667L : 0);
            promised.pay(due);
            sum += due;
        }
        assertThat(sum).isEqualTo(1_000_000_007L);
        assertThat(promised.promisedFen()).isZero();
    }

    @Test
    void promisesOfSeveralMonthsOverlapAndWhatIsNotPaidStaysDue() {
        Instalments promised = new Instalments();
        promised.promise(240, START, 240);
        promised.promise(240, START + 1, 2);
        assertThat(promised.fallDue(START + 1)).isEqualTo(1);
        assertThat(promised.fallDue(START + 2)).isEqualTo(1 + 1 + 120);
        promised.pay(100);
        assertThat(promised.fallDue(START + 3)).isEqualTo(22 + 1 + 120);
        assertThat(promised.promisedFen()).isEqualTo(480 - 100);
    }

    @Test
    void overNoMonthsNothingIsPromisedAndLongerThanTwentyYearsIsRefused() {
        Instalments promised = new Instalments();
        promised.promise(500, START, 0);
        assertThat(promised.promisedFen()).isZero();
        assertThatThrownBy(() -> promised.promise(1, START, 241)).hasMessageContaining("241 months");
    }
}
