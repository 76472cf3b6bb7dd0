package jjj.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jjj.experiment.Memory.Need;
import jjj.model.WorldSize;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private static final long GIGABYTE = 1_000_000_000;
    private static final WorldSize WHOLE = new WorldSize(36_000_000, 1, 9_000);
    private static final Need ALONE = new Need(WHOLE, 0, 0);

    @Test
    void asManyWorldsRunAtOnceAsFit() {
        assertThat(new Memory(3 * GIGABYTE).worldsAtOnce(ALONE, 8)).isEqualTo(2);
        assertThat(new Memory(9 * GIGABYTE).worldsAtOnce(ALONE, 4)).isEqualTo(4);
    }

    @Test
    void scenariosThatShareMonthsNeedRoomForTheirCopies() {
        assertThat(new Memory(9 * GIGABYTE).worldsAtOnce(new Need(WHOLE, 2, 0), 8))
                .isEqualTo(2);
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheScaleThatWould() {
        assertThatThrownBy(() -> new Memory(GIGABYTE).worldsAtOnce(ALONE, 8))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(
                        "--scale 1: one world at a time takes about 1.3 GB of memory, and Java has 1.0 GB")
                .hasMessageContaining("--scale 2 would fit");
    }

    @Test
    void theScaleThatIsNamedDoesFit() {
        Memory memory = new Memory(GIGABYTE / 5);

        assertThatThrownBy(() -> memory.worldsAtOnce(ALONE, 2)).hasMessageContaining("--scale 10 would fit");
        assertThat(memory.worldsAtOnce(ALONE.at(10), 1)).isEqualTo(1);
    }

    @Test
    void resultsThatLeaveNoRoomAreToldAsSuch() {
        assertThatThrownBy(() -> new Memory(GIGABYTE).worldsAtOnce(new Need(WHOLE, 0, GIGABYTE), 1))
                .hasMessageContaining("no scale would fit, fewer seeds or scenarios might");
    }

    @Test
    void aModelThatTakesNoRoomIsNotHeldBack() {
        assertThat(new Memory(0).worldsAtOnce(new Need(WorldSize.NONE, 0, 0), 3))
                .isEqualTo(3);
    }

    @Test
    void thisJavaHasLessThanItsLargestHeap() {
        assertThat(Memory.ofThisJava().bytes())
                .isPositive()
                .isLessThan(Runtime.getRuntime().maxMemory());
    }
}
