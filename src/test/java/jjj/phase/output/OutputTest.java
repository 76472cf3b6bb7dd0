package jjj.phase.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.CentreShares;
import jjj.rules.EmployerKind;
import jjj.rules.NationalPaths;
import jjj.rules.Path;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.Accounts;
import jjj.world.Ledger;
import jjj.world.Purpose;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** What is produced is earned, taxed and spent, and nothing runs away. */
final class OutputTest {
    private final OutputParameters parameters = OutputParameters.from(Parameters.of(ParameterTable.shipped()));

    private static double labour(World world, int zone, int kind) {
        return world.workers().personsInPosts(zone, kind)
                + 0.625 * world.posts().otherFilled(world.posts().slot(zone, kind));
    }

    @Test
    void outputAtTheStartIsProductivityTimesFilledPosts() {
        World world = SmallWorld.of(7, 100);
        new Output(parameters, world);
        for (int zone = 0; zone < world.geography().zoneCount(); zone++) {
            double expected = 0;
            for (int kind = 0; kind < EmployerKind.count(); kind++) {
                int slot = world.posts().slot(zone, kind);
                expected += world.posts().productivityYuanPerYear(slot) * labour(world, zone, kind);
            }
            assertThat(world.posts().zoneOutputYuanPerYear(zone)).isCloseTo(expected, within(1.0));
            assertThat(world.posts().outputFactor(zone)).isEqualTo(1);
        }
    }

    @Test
    void outputGrowsLikeTheNationLessItsGrowthInPosts() {
        World world = SmallWorld.of(7, 100);
        world.rules().setNational(NationalPaths.FLAT.withGrowth(Path.constant(0.07)));
        Output output = new Output(parameters, world);
        double before = world.posts().zoneOutputYuanPerYear(0);
        for (int month = 0; month < Months.PER_YEAR; month++) {
            output.run(world, SmallWorld.START + month);
            world.ledger().close(SmallWorld.START + month);
        }
        double growth = world.posts().zoneOutputYuanPerYear(0) / before;
        // markets count at the prices of the start, so nothing else moves
        assertThat(growth).isCloseTo(1.07 / (1 + parameters.postsOfNationalGrowthPerYear()), within(1e-9));
    }

    @Test
    void onePerCentMoreSkilledPeopleRaiseOutputByAlphaPerCentOnly() {
        OutputFactor factor = new OutputFactor(0.10, 0.02, 0.03, 1_000, 0.5, 2);
        assertThat(factor.of(1.01, 0, 0, 1, 0)).isCloseTo(1 + 0.10 * 0.01, within(1e-5));
        assertThat(factor.of(1e9, 0, 0, 1, 0)).isEqualTo(2);
        assertThat(factor.of(1, 3_000, 1_000, 1, 0)).isCloseTo(StrictMath.pow(2, 0.02), within(1e-12));
        assertThat(factor.of(1, 0, 0, 1.5, 0.015)).isCloseTo(StrictMath.pow(1.5, 0.03) * 1.015, within(1e-12));
    }

    @Test
    void theBooksBalanceAfterTheMonth() {
        World world = SmallWorld.of(7, 100);
        world.rules().setNational(NationalPaths.FLAT.withGrowth(Path.constant(0.05)));
        Output output = new Output(parameters, world);
        for (int month = 0; month < 2 * Months.PER_YEAR; month++) {
            output.run(world, SmallWorld.START + month);
            world.ledger().close(SmallWorld.START + month);
        }
        assertThat(world.ledger().monthsOfHistory()).isEqualTo(Months.PER_YEAR);
    }

    @Test
    void wagesAreOneTwelfthOfTheYearlyBill() {
        World world = SmallWorld.of(7, 100);
        Output output = new Output(parameters, world);
        output.run(world, SmallWorld.START);
        double bill = 0;
        for (int kind = 0; kind < EmployerKind.count(); kind++) {
            bill += Month.wageBillYuanPerYear(world, 5, kind) / Months.PER_YEAR;
        }
        Ledger ledger = world.ledger();
        long received = ledger.flowFen(ledger.accounts().households(SmallWorld.AREA), Purpose.WAGES);
        assertThat(Fen.toYuan(received)).isCloseTo(bill, within(1.0));
    }

    @Test
    void localTaxesKeepTheirShareOfOutputAndAboveThemOthersTakeTheirs() {
        World world = SmallWorld.of(7, 100);
        Output output = new Output(parameters, world);
        output.run(world, SmallWorld.START);
        Ledger ledger = world.ledger();
        Accounts accounts = ledger.accounts();
        int treasury = accounts.government(SmallWorld.CITY);
        double kept =
                Fen.toYuan(ledger.flowFen(treasury, Purpose.TAXES) + ledger.flowFen(treasury, Purpose.TAX_SHARING));
        double monthly = (world.posts().zoneOutputYuanPerYear(3) + world.posts().zoneOutputYuanPerYear(4)) / 12;
        assertThat(kept).isCloseTo(0.08 * monthly, within(1.0));
        assertThat(ledger.flowFen(accounts.province(), Purpose.TAX_SHARING)).isPositive();
    }

    @Test
    void ofOneYuanOfLocalTaxesEighteenTenthsArePaidInAll() {
        TaxSplit split = new TaxSplit(0.38, 0.20, 0.08, 0.5, 0.6, 0.6, 0.10);
        // 0.38/0.5 + 0.2/0.4 + 0.34 = 1.60 by employers, 0.08/0.4 = 0.20 by households
        assertThat(split.paidByEmployers(false)).isCloseTo(1.60, within(1e-12));
        assertThat(split.paidByHouseholds(false)).isCloseTo(0.20, within(1e-12));
        assertThat(split.paidByEmployers(true)).isCloseTo(1.60 / 0.9, within(1e-12));
        assertThat(split.centreOfEmployers(CentreShares.OF_THE_TABLE)).isCloseTo((0.38 + 0.30) / 1.60, within(1e-12));
    }

    @Test
    void platformsGainOverTwoYears() {
        var platforms = new jjj.rules.InvitedPlatforms(4, 100, 300, 0.015, 0.02, 24);
        assertThat(platforms.grownIn(99)).isZero();
        assertThat(platforms.grownIn(112)).isCloseTo(0.5, within(1e-15));
        assertThat(platforms.grownIn(300)).isEqualTo(1);
    }
}
