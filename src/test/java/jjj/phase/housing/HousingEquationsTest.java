package jjj.phase.housing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jjj.rules.Announcement;
import org.junit.jupiter.api.Test;

final class HousingEquationsTest {
    private static final PriceChange PRICE = new PriceChange(0.05, 0.5, 0.6, 0.9, 0.03, 0.1, 0.20);
    private static final Announcement NEW_AREA = Announcement.ofGovernment(2, 0.38, 40_178, 10, 0.08, false);

    @Test
    void anAnnouncedNationalAreaTakesSixThousandToAboutTenThousandEightHundred() {
        double log = AnnouncedJump.inside(NEW_AREA, 1, 6_000);
        assertEquals(10_790, 6_000 * Math.exp(log), 5);
    }

    @Test
    void theSecondZoneOfAGovernmentIsBelievedHalf() {
        double promised = 40_178 / Math.pow(1.08, 10);
        double expected = 0.81 * 6_000 + 0.19 * promised;
        assertEquals(expected, 6_000 * Math.exp(AnnouncedJump.inside(NEW_AREA, 2, 6_000)), 1e-6);
    }

    @Test
    void ringControlsLeaveATenthOfTheSpread() {
        AnnouncedJump jump = new AnnouncedJump(0.5, 40);
        double free = jump.around(NEW_AREA, 0.587, 40);
        assertEquals(0.5 * Math.exp(-1) * 0.587, free, 1e-12);
        Announcement controlled = Announcement.ofGovernment(2, 0.38, 40_178, 10, 0.08, true);
        assertEquals(free / 10, jump.around(controlled, 0.587, 40), 1e-12);
    }

    @Test
    void pricesFollowTheGapAndExpectations() {
        assertEquals(0.05 * 0.10 + 0.6 * 0.004, PRICE.open(0.10, 0.004, 0), 1e-12);
    }

    @Test
    void purchaseLimitsKeepMostInvestorsOut() {
        assertEquals(0.6 * 0.1 * 0.004, PRICE.open(0, 0.004, 1), 1e-12);
    }

    @Test
    void noMonthMovesPricesBeyondTheCap() {
        assertEquals(0.03, PRICE.open(3, 0.0166, 0), 1e-12);
        assertEquals(-0.025, PRICE.open(-3, 0, 0), 1e-12);
    }

    @Test
    void theQuotedPriceMovesSlowlyUnderAFreeze() {
        assertEquals(0.1 * 0.05 * -0.2, PRICE.frozen(-0.2), 1e-12);
    }

    @Test
    void wishedFloorFallsWithThePriceAndRisesWithIncome() {
        WishedFloor wished = new WishedFloor(0.75, 0.8, 0.8, 0.01);
        var calm = new WishedFloor.Mood(0, 0, 0, 0, 0);
        assertEquals(1_000 * Math.pow(1.1, -0.8), wished.sqm(1_000, 1, 1.1, calm), 1e-9);
        assertEquals(1_000 * Math.pow(1.1, 0.75), wished.sqm(1_000, 1.1, 1, calm), 1e-9);
        var announced = new WishedFloor.Mood(-0.1, 0.5, 0.12, 2, 0);
        assertEquals(1_000 * Math.exp(0.8 * (-0.1 + 0.4 - 0.12 - 0.02)), wished.sqm(1_000, 1, 1, announced), 1e-9);
    }

    @Test
    void rentsFollowIncomeAtNormalVacancy() {
        RentChange rents = new RentChange(0.05, 0.12, 0.8, 0.02);
        assertEquals(0.8 * 0.005, rents.of(0.12, 0.005), 1e-12);
        assertEquals(0.05 * (0.12 - 0.30), rents.of(0.30, 0), 1e-12);
        assertTrue(rents.of(0, 0.5) <= 0.02);
    }

    @Test
    void peopleLiveCloserWhereRentsOutgrowIncomes() {
        Occupancy occupancy = new Occupancy(0.88, 0.5, 0.8);
        assertEquals(0.88 * 32, occupancy.floorPerHead(32, 1, 1), 1e-12);
        assertEquals(0.88 * 32, occupancy.floorPerHead(32, Math.pow(2, 0.8), 2), 1e-9);
        assertEquals(0.88 * 32 / Math.sqrt(1.5), occupancy.floorPerHead(32, 1.5, 1), 1e-9);
    }
}
