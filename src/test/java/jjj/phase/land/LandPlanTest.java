package jjj.phase.land;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.SmallWorld;
import org.junit.jupiter.api.Test;

final class LandPlanTest {
    private final LandParameters parameters = LandParameters.from(Parameters.of(ParameterTable.shipped()));
    private final LandNeed need = parameters.need();

    @Test
    void peopleWhoOutgrowTheirHomesNeedMoreLand() {
        double bracket = 0.10 - 0.05 + 0.35 * 0.2;
        assertEquals(100 * Math.exp(1.2 * bracket), need.need(100, 0.10, 0.05, 0.2), 1e-9);
        assertEquals(100 * Math.exp(0.6), need.need(100, 2, 0, 0), 1e-9);
    }

    /** A gap of 30 on an income of 100 is 0.20 more than the ordinary gap: supply rises by e^0.2. */
    @Test
    void aGovernmentShortOfMoneySuppliesMore() {
        BudgetYear shortOfMoney = new BudgetYear(115, 10, 5, 100, 0);
        assertEquals(0.20, need.stress(shortOfMoney), 1e-12);
        assertEquals(100 * Math.exp(0.2), need.plan(100, need.stress(shortOfMoney), 2018), 1e-9);
        BudgetYear withBonds = new BudgetYear(115, 10, 5, 100, 20);
        assertEquals(0, need.stress(withBonds), 1e-12);
        assertEquals(0.5, need.stress(new BudgetYear(900, 0, 0, 100, 0)), 1e-12);
    }

    @Test
    void supplyFadesAfter2021() {
        assertEquals(100, need.plan(100, 0, 2021), 1e-12);
        assertEquals(100 * Math.exp(-0.035 * 3), need.plan(100, 0, 2024), 1e-9);
    }

    @Test
    void theDiscountRisesBehindRivalsAndFallsWithLosses() {
        IndustrialCompetition competition = competition();
        assertEquals(0.35, competition.discount(0.30, true, 0, 1), 1e-12);
        assertEquals(0.25, competition.discount(0.30, false, 0.06, 1), 1e-12);
        assertEquals(0.30, competition.discount(0.30, true, 0.06, 1), 1e-12);
        assertEquals(0.32, competition.discount(0.30, true, 0, 0.4), 1e-12);
        assertEquals(0.80, competition.discount(0.78, true, 0, 1), 1e-12);
    }

    private IndustrialCompetition competition() {
        var world = SmallWorld.of(1, 1000);
        return new IndustrialCompetition(parameters, world, new YearPlan(parameters, world));
    }
}
