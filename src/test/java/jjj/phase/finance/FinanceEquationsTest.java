package jjj.phase.finance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.world.AvailabilityFees;
import jjj.world.DevelopmentLoans;
import jjj.world.InvestmentSource;
import jjj.world.Maturities;
import org.junit.jupiter.api.Test;

/** Each equation in a case done by hand. */
final class FinanceEquationsTest {
    private static final MarketDebt DEBT = new MarketDebt(
            new MarketDebt.Wish(0.022, 0.8, 0.35),
            new MarketDebt.Limit(0.5, 0.25, 1.25, 0.25, 8),
            new MarketDebt.Price(0.055, 0.005, 2, 0.04, 0.01));

    @Test
    void transfersAndSpendingFollowOutputLessThanInProportion() {
        PublicBudget budget = new PublicBudget(0.85, 0.94, 0.92);

        assertEquals(0.94, budget.transferRatio(1), 1e-12);
        assertEquals(1, budget.spendingRatio(1), 1e-12);
        assertEquals(0.94 * 1.80250, budget.transferRatio(2), 1e-4);
        assertEquals(1.89212, budget.spendingRatio(2), 1e-4);
    }

    @Test
    void twelveMonthsOfWearAreOneYearOfWear() {
        InfrastructureStock stock = new InfrastructureStock(Months.hazardPerMonth(0.025), 0.015, 1.5, 36);
        double level = 100;
        for (int month = 0; month < 12; month++) {
            level -= stock.lostShare(1) * level;
        }

        assertEquals(97.5, level, 1e-9);
    }

    @Test
    void twelveMonthsOfUpkeepAreOneYearOfUpkeepAndUnpaidUpkeepWears() {
        InfrastructureStock stock = new InfrastructureStock(0.002, 0.015, 1.5, 36);

        assertEquals(1.5, 12 * stock.upkeepDue(100), 1e-12);
        assertEquals(0.002 + 1.5 * 0.015 / 12 * 0.4, stock.lostShare(0.6), 1e-12);
        assertEquals(1, stock.completed(36), 1e-12);
    }

    @Test
    void serviceQualityHasDiminishingReturnsWithinItsBounds() {
        ServiceQuality quality = new ServiceQuality(0.5, 0.2, 0.1, 1.5);

        assertEquals(0.5, quality.quality(0.5, 1, 1, 0), 1e-12);
        assertEquals(0.5 * 2, quality.quality(0.5, 4, 1, 0), 1e-12);
        assertEquals(0.5 * 1.3195, quality.quality(0.5, 1, 4, 0), 1e-4);
        assertEquals(1.5, quality.quality(1, 100, 1, 0), 1e-12);
        assertEquals(0.1, quality.quality(0.5, 0, 1, 0), 1e-12);
        assertEquals(0.52, quality.quality(0.5, 1, 1, 0.02), 1e-12);
    }

    @Test
    void theLendingLimitMovesWithLandAndRevenue() {
        assertEquals(0.5 * 100 + 2 * 50, DEBT.limit(100, 2, 50), 1e-12);
        assertEquals((1.25 * 200 - 50) / 50, DEBT.multipleAtStart(200, 100, 50), 1e-12);
        assertEquals(0.25, DEBT.multipleAtStart(0, 100, 50), 1e-12);
        assertEquals(8, DEBT.multipleAtStart(1_000, 0, 50), 1e-12);
        assertEquals(0.25 * 50, DEBT.given(150, 100), 1e-12);
        assertEquals(0, DEBT.given(90, 100), 1e-12);
    }

    @Test
    void companiesWantMoreWithInterestAndLessWithLandReceipts() {
        assertEquals(0.022 * 1_000 + 0.8 * 10 - 0.35 * 20, DEBT.wanted(1_000, 10, 20), 1e-12);
        assertEquals(0, DEBT.wanted(1_000, 0, 1_000), 1e-12);
    }

    @Test
    void lendersAskForASpreadBeyondTwiceTheRevenue() {
        assertEquals(0, DEBT.spread(100, 50), 1e-12);
        assertEquals(0.005, DEBT.spread(150, 50), 1e-12);
        assertEquals(0.04, DEBT.spread(10_000, 50), 1e-12);
        assertEquals(0.04, DEBT.spread(1, 0), 1e-12);
    }

    @Test
    void sourcesPayInTheirOrderUntilNothingIsLeft() {
        long[] paid = new SourceOrder()
                .offer(InvestmentSource.CENTRAL_GRANTS, 10)
                .offer(InvestmentSource.NET_LAND, -5)
                .offer(InvestmentSource.STATUTORY_BONDS, 20)
                .offer(InvestmentSource.STATE_ENTERPRISES, 8)
                .offer(InvestmentSource.PPP, 3)
                .offer(InvestmentSource.DEVELOPMENT_LOANS, 100)
                .pay(45);

        assertArrayEquals(new long[] {10, 0, 0, 20, 8, 3, 4, 0, 0, 0}, paid);
    }

    @Test
    void feesOfTwentyFiveYearsAreWorthALittleLessThanTheInvestment() {
        double value = Annuity.presentValue(0.06 / 12, 0.04, 300);

        assertEquals(0.94727, value, 1e-4);
        assertEquals(3, Annuity.presentValue(1, 0, 3), 1e-12);
    }

    @Test
    void anObligationThatGrowsByItsRateAndFallsByTheFeeEndsWithTheLastFee() {
        double owed = Annuity.presentValue(1, 0.04, 300);
        for (int month = 0; month < 300; month++) {
            owed += owed * 0.04 / 12 - 1;
        }

        assertEquals(0, owed, 1e-9);
    }

    @Test
    void feesEndAfterTheirTerm() {
        AvailabilityFees fees = new AvailabilityFees();
        fees.add(7, 100, 3);

        assertEquals(7, fees.take(101));
        assertEquals(7, fees.take(102));
        assertEquals(7, fees.take(103));
        assertEquals(0, fees.take(104));
    }

    @Test
    void developmentLoansAddSeventyPercentOfTheInterestForTenYearsAndThenRepay() {
        DevelopmentLoans loans = new DevelopmentLoans();
        long lent = Fen.ofBillionYuan(100);
        loans.lend(lent, 1_000, new DevelopmentLoans.Terms(0.035, 300, 0.7, 120));

        DevelopmentLoans.Due first = loans.due(1_001);
        assertEquals(Fen.times(lent, 0.035 / 12 * 0.7), first.addedFen(), 1);
        assertEquals(Fen.times(lent, 0.035 / 12 * 0.3), first.interestFen(), 1);
        assertEquals(0, first.principalFen());
        for (int month = 1_002; month < 1_120; month++) {
            assertEquals(0, loans.due(month).principalFen());
        }
        assertTrue(loans.owedFen() > 1.27 * lent && loans.owedFen() < 1.28 * lent, "owes " + loans.owedFen());
        for (int month = 1_120; month <= 1_300; month++) {
            assertEquals(0, loans.due(month).addedFen());
        }
        assertEquals(0, loans.owedFen());
    }

    @Test
    void bondsFallDueAtTheEndOfTheirTermAndTheirRateIsTheMeanOfWhatIsOwed() {
        Maturities bonds = new Maturities();
        bonds.addEvenly(1_001, 10, 3, 0.03);
        bonds.add(999, 10, 132, 0.05);

        assertEquals((1_001 * 0.03 + 999 * 0.05) / 2_000, bonds.ratePerYear(), 1e-12);
        assertEquals(333, bonds.take(11));
        assertEquals(333, bonds.take(12));
        assertEquals(335, bonds.take(13));
        assertEquals(0, bonds.take(14));
        assertEquals(999, bonds.take(142));
        assertEquals(0, bonds.outstandingFen());
    }

    @Test
    void aPoolOfMortgagesOfEvenAgesRepaysOneInstalmentOfEachAMonth() {
        double pool = 0;
        for (int age = 0; age < 360; age++) {
            pool += 360 - age;
        }

        assertEquals(360, pool * LoanService.duePart(360), 1e-9);
    }
}
