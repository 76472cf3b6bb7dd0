package jjj.phase.construction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class BuildingTimeTest {
    private static final BuildingTime TIME = new BuildingTime(24, 100_000, 20_000, 36);

    @Test
    void largeProjectsTakeLongerUpToThreeYears() {
        assertEquals(24, TIME.months(80_000));
        assertEquals(24, TIME.months(100_000));
        assertEquals(25, TIME.months(100_001));
        assertEquals(29, TIME.months(200_000));
        assertEquals(36, TIME.months(1_720_000));
    }
}
