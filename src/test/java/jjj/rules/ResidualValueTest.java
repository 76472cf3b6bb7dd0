package jjj.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ResidualValueTest {
    private static final ResidualValue VALUE = new ResidualValue(2.0, 0.10, 2.5, 0.5, 0.10);

    /** 6,000 · (1 − 0.10 − 0.12) = 4,680; 3,300 · (1 + 0.06 · 1.25) = 3,547.5; difference 1,132.5; over 1.15: 984.78. */
    @Test
    void whatIsLeftOfThePriceIsTheLandsValue() {
        assertEquals(984.78, VALUE.yuanPerFloorSqm(6_000, 0, 0.12, 0.06, 3_300), 0.01);
    }

    @Test
    void aTenPercentFallOfHomePricesCutsTheLandPriceByFortyPercentWhereHomesAreCheap() {
        double before = VALUE.yuanPerFloorSqm(6_000, 0, 0.12, 0.06, 3_300);
        double after = VALUE.yuanPerFloorSqm(5_400, 0, 0.12, 0.06, 3_300);
        assertEquals(0.41, 1 - after / before, 0.01);
        double dear = VALUE.yuanPerFloorSqm(9_000, 0, 0.12, 0.06, 3_300);
        double dearAfter = VALUE.yuanPerFloorSqm(8_100, 0, 0.12, 0.06, 3_300);
        assertEquals(0.20, 1 - dearAfter / dear, 0.01);
    }

    @Test
    void expectedGrowthIsPricedInForHalfAYearAndBounded() {
        double calm = VALUE.yuanPerFloorSqm(9_000, 0, 0.12, 0.06, 3_300);
        double hopeful = VALUE.yuanPerFloorSqm(9_000, 0.10, 0.12, 0.06, 3_300);
        assertEquals(9_000 * (Math.exp(0.05) - 1) * 0.78 / 1.15, hopeful - calm, 1e-6);
        assertEquals(
                VALUE.yuanPerFloorSqm(9_000, 0.20, 0.12, 0.06, 3_300),
                VALUE.yuanPerFloorSqm(9_000, 0.90, 0.12, 0.06, 3_300),
                1e-9);
    }

    @Test
    void whereHomesDoNotPayForTheirBuildingLandIsWorthNothing() {
        assertTrue(VALUE.yuanPerFloorSqm(4_500, 0, 0.12, 0.06, 3_300) < 0);
    }
}
