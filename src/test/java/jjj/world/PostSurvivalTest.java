package jjj.world;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Kaplan and Meier by hand. */
final class PostSurvivalTest {
    @Test
    void theCurveIsTheProductOfThoseWhoStay() {
        PostSurvival survival = new PostSurvival();
        survival.observe(100, 100, new int[] {10});
        survival.observe(101, 100, new int[] {8, 10});
        survival.observe(102, 100, new int[] {6, 9, 4});
        // after one month 2 of 10 and 1 of 10 are gone, after two months 2 of 8
        assertEquals(17.0 / 20, survival.surviving(1), 1e-12);
        assertEquals(17.0 / 20 * 6 / 8, survival.surviving(2), 1e-12);
        assertTrue(Double.isNaN(survival.surviving(3)));
        assertArrayEquals(new double[] {1, 17.0 / 20, 17.0 / 20 * 6 / 8}, survival.curve(), 1e-12);
        assertEquals(19, survival.present());
    }

    @Test
    void nobodyHasAShareBeforeTheFirstMonth() {
        assertTrue(Double.isNaN(new PostSurvival().surviving(0)));
    }
}
