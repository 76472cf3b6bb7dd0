package jjj.phase.employers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import jjj.base.Months;
import jjj.phase.output.Output;
import jjj.phase.output.OutputParameters;
import jjj.rules.CampusMode;
import jjj.rules.EmployerKind;
import jjj.rules.InvitedPlatforms;
import jjj.rules.NationalPaths;
import jjj.rules.OrderedEmployers;
import jjj.rules.OrderedUniversities;
import jjj.rules.Path;
import jjj.rules.VentureRule;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.Claim;
import jjj.world.MovedPosts.Batch;
import jjj.world.SmallWorld;
import jjj.world.University;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** Employers in the made-up region. */
final class EmployersTest {
    private static final int SOE = EmployerKind.SOE.ordinal();
    private static final int AREA_ZONE = 5;

    private final Parameters table = Parameters.of(ParameterTable.shipped());
    private final EmployersParameters parameters = EmployersParameters.from(table);

    private record Pair(Output output, Employers employers) {
        void run(World world, int month) {
            output.run(world, month);
            employers.run(world, month);
            var accounts = world.ledger().accounts();
            long missing = -world.ledger().depositsFen(accounts.restOfChina());
            if (missing > 0) {
                world.ledger().lend(accounts.bank(), accounts.restOfChina(), missing, Claim.CLAIM_ON_REST_OF_CHINA);
            }
            world.ledger().close(month);
        }
    }

    private Pair of(World world) {
        world.rules().setNational(NationalPaths.FLAT.withGrowth(Path.constant(0.05)));
        Output output = new Output(OutputParameters.from(table), world);
        return new Pair(output, new Employers(parameters, world));
    }

    private static OrderedEmployers order() {
        Path posts = new Path(new double[] {2017, 2020}, new double[] {0, 16_500});
        return OrderedEmployers.ofStateFirms(
                4_711, SmallWorld.AREA, SmallWorld.CAPITAL, posts, 4, 150, 2020, 2020, 1, 0.5);
    }

    @Test
    void sixteenThousandPostsInManyUnitsLoseNothing() {
        World world = SmallWorld.of(7, 100);
        StateOrders orders = new StateOrders(parameters.state());
        new Output(OutputParameters.from(table), world);
        long before = soePosts(world);
        world.rules().order(order());
        for (int month = SmallWorld.START; month <= Months.of(2020, 6); month++) {
            orders.pass(world, month);
        }
        long opened = world.movedPosts().opened(SmallWorld.AREA);
        long inBatches =
                world.movedPosts().pending().stream().mapToLong(Batch::persons).sum();
        assertThat(opened).isEqualTo(inBatches);
        assertThat((double) opened).isCloseTo(16_500, within(1_300.0)); // one unit
        assertThat(world.movedPosts().headquarters()).isEqualTo(4);
        assertThat(world.movedPosts().subsidiaries()).isBetween(115, 190);
        assertThat(soePosts(world))
                .as("what opens in the area closes in the capital")
                .isEqualTo(before);
        assertThat(world.posts().placed(world.posts().slot(AREA_ZONE, SOE))).isEqualTo(opened);
    }

    private static long soePosts(World world) {
        long sum = 0;
        for (int zone = 0; zone < world.geography().zoneCount(); zone++) {
            sum += world.posts().skilled(world.posts().slot(zone, SOE));
        }
        return sum;
    }

    @Test
    void investmentForMovedPostsIsMostlyDebt() {
        World world = SmallWorld.of(7, 100);
        StateOrders orders = new StateOrders(parameters.state());
        new Output(OutputParameters.from(table), world);
        world.rules().order(order());
        for (int month = SmallWorld.START; month <= Months.of(2017, 6); month++) {
            orders.pass(world, month);
            world.ledger().close(month);
        }
        var programme = world.programmes().get(SmallWorld.AREA);
        double stock = 1.5e6 * world.movedPosts().opened(SmallWorld.AREA);
        assertThat(programme.stateEnterpriseStockYuan()).isCloseTo(stock, within(1.0));
        assertThat(programme.stateEnterpriseDebtFen() / 100.0).isCloseTo(0.7 * stock, within(0.01 * stock));
    }

    @Test
    void orderedPostsAreNotClosedAgainByTheOrdinaryWish() {
        World world = SmallWorld.of(7, 100);
        Pair pair = of(world);
        int slot = world.posts().slot(AREA_ZONE, SOE);
        long before = world.posts().skilled(slot) + world.posts().other(slot);
        world.posts().place(slot, 20_000, 0);
        for (int month = SmallWorld.START; month < SmallWorld.START + 24; month++) {
            pair.run(world, month);
        }
        double after = world.posts().skilled(slot) + world.posts().other(slot);
        assertThat(after).isBetween(0.75 * (before + 20_000), 1.1 * (before + 20_000));
    }

    @Test
    void entryAndExitOfFirmsBalanceAtTheStart() {
        World world = SmallWorld.of(7, 100);
        new Output(OutputParameters.from(table), world);
        Innovation innovation = new Innovation(parameters, world);
        double[] concentration = innovation.concentration(world);
        for (int government = 0; government < 3; government++) {
            double entry = 0;
            double exit = 0;
            for (int zone : world.geography().zonesOf(government)) {
                entry += innovation.expectedEntry(world, zone, concentration[zone], 1);
                exit += innovation.expectedExits(world, zone);
            }
            assertThat(entry).isCloseTo(exit, within(1e-9));
        }
    }

    @Test
    void aVentureFundBringsMoreFirmsAndOneKindOfEmployerFewer() {
        World world = SmallWorld.of(7, 100);
        new Output(OutputParameters.from(table), world);
        Innovation innovation = new Innovation(parameters, world);
        double before = innovation.expectedEntry(world, AREA_ZONE, innovation.concentration(world)[AREA_ZONE], 1);
        double[] expected = new double[world.geography().zoneCount()];
        expected[AREA_ZONE] = before;
        FirmSupport support = new FirmSupport(parameters.support());
        assertThat(support.payGrants(world, expected)).containsOnly(1);
        world.rules().setVenture(SmallWorld.AREA, new VentureRule(1e12, true, 0));
        assertThat(support.payGrants(world, expected)[SmallWorld.AREA]).isCloseTo(2, within(1e-6));
        assertThat(innovation.expectedEntry(world, AREA_ZONE, innovation.concentration(world)[AREA_ZONE], 0.5))
                .isGreaterThan(before);
        world.posts().place(world.posts().slot(AREA_ZONE, SOE), 200_000, 0);
        assertThat(innovation.expectedEntry(world, AREA_ZONE, innovation.concentration(world)[AREA_ZONE], 1))
                .isLessThan(0.5 * before);
    }

    @Test
    void postsAreNeverNegativeAndBooksBalance() {
        World world = SmallWorld.of(7, 100);
        Pair pair = of(world);
        world.rules().order(order());
        for (int month = SmallWorld.START; month < SmallWorld.START + 10 * Months.PER_YEAR; month++) {
            pair.run(world, month);
            for (int slot = 0; slot < world.geography().zoneCount() * EmployerKind.count(); slot++) {
                assertThat(world.posts().skilled(slot)).isNotNegative();
                assertThat(world.posts().other(slot)).isNotNegative();
                assertThat(world.posts().otherFilled(slot))
                        .isBetween(0L, world.posts().other(slot));
            }
        }
    }

    @Test
    void postsForSkilledPeopleFollowTheSkilledPeople() {
        World world = SmallWorld.of(7, 100);
        Pair pair = of(world);
        double force = world.workers().personsEmployed();
        for (int month = SmallWorld.START; month < SmallWorld.START + 10 * Months.PER_YEAR; month++) {
            pair.run(world, month);
        }
        double posts = 0;
        for (int slot = 0; slot < world.geography().zoneCount() * EmployerKind.count(); slot++) {
            posts += world.posts().skilled(slot);
        }
        assertThat(posts / force).isCloseTo(1.03, within(0.05));
    }

    @Test
    void aSecondCampusTakesHalfTheStudentsEvenlyAndNobodyIsLost() {
        World world = SmallWorld.of(7, 100);
        Campuses campuses = new Campuses(parameters.campus());
        int ordered = Months.of(2018, 1);
        var order = new OrderedUniversities(
                5,
                SmallWorld.AREA,
                List.of("Capital University"),
                ordered,
                24,
                2025,
                CampusMode.DUAL_CAMPUS,
                35_000,
                false);
        world.rules().order(order);
        long others = world.others().persons(1) + world.others().persons(AREA_ZONE);
        University university = world.universities().get(0);
        for (int month = ordered; month <= Months.of(2022, 6); month++) {
            campuses.pass(world, month);
        }
        assertThat(university.keepsOldCampus()).isTrue();
        assertThat(university.opensIn()).isEqualTo(Months.of(2020, 1));
        assertThat((double) university.studentsMoved()).isCloseTo(10_000, within(400.0));
        for (int month = Months.of(2022, 7); month <= Months.of(2026, 1); month++) {
            campuses.pass(world, month);
        }
        assertThat(university.studentsMoved()).isEqualTo(20_000);
        assertThat(university.staffMoved()).isEqualTo(1_080);
        assertThat(world.movedPosts().opened(SmallWorld.AREA)).isEqualTo(1_080);
        assertThat(world.others().persons(1) + world.others().persons(AREA_ZONE))
                .isEqualTo(others);
    }

    @Test
    void platformsOpenTheirPostsInTheMonthForWhichTheyAreInvited() {
        World world = SmallWorld.of(7, 100);
        int slot = world.posts().slot(AREA_ZONE, EmployerKind.PLATFORM.ordinal());
        long before = world.posts().skilled(slot) + world.posts().other(slot);
        int from = SmallWorld.START + 3;
        world.rules().setPlatforms(SmallWorld.AREA, new InvitedPlatforms(4, from, 300, 0.015, 0.02, 24));
        for (int month = SmallWorld.START; month < SmallWorld.START + 12; month++) {
            new PlatformArrival(0.8).pass(world, month);
        }
        assertThat(world.posts().skilled(slot) + world.posts().other(slot)).isEqualTo(before + 1_200);
        assertThat(world.posts().placed(slot)).isEqualTo(1_200);
    }

    @Test
    void othersFillTheirPostsWhileThereAreEnoughOfThemInReach() {
        World world = SmallWorld.of(7, 100);
        LabourPool pool = new LabourPool(parameters.labour(), world);
        int slot = world.posts().slot(AREA_ZONE, EmployerKind.SERVICES.ordinal());
        pool.fill(world);
        assertThat(world.posts().otherFilled(slot)).isEqualTo(world.posts().other(slot));
        for (int kind = 0; kind < EmployerKind.count(); kind++) {
            world.posts()
                    .changeOther(
                            world.posts().slot(AREA_ZONE, kind),
                            world.posts().other(world.posts().slot(AREA_ZONE, kind)));
        }
        pool.fill(world);
        assertThat(world.posts().otherFilled(slot)).isLessThan(world.posts().other(slot));
    }
}
