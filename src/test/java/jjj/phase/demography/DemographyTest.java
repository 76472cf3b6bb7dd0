package jjj.phase.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeSet;
import jjj.base.Crew;
import jjj.rules.NationalPaths;
import jjj.rules.Path;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.OtherHouseholds.Way;
import jjj.world.SkilledWorkers;
import jjj.world.SkilledWorkers.Entry;
import jjj.world.SkilledWorkers.Exit;
import jjj.world.SmallWorld;
import jjj.world.World;
import org.junit.jupiter.api.Test;

/** People are conserved, and newcomers are the same in every world of one seed. */
final class DemographyTest {
    private static final int YEAR = 12;
    private static final int FIRST_NEWCOMER = 1_200_000 / 100;

    private final DemographyParameters parameters = DemographyParameters.from(Parameters.of(ParameterTable.shipped()));

    private static void beginMonth(World world) {
        world.others().beginMonth();
        world.workers().beginMonth();
    }

    private Demography of(World world) {
        return new Demography(parameters, world, Crew.ALONE);
    }

    @Test
    void everyPersonWhoComesOrGoesIsCountedEachMonth() {
        World world = SmallWorld.of(7, 100);
        Demography demography = of(world);
        int zones = world.geography().zoneCount();
        for (int month = SmallWorld.START; month < SmallWorld.START + 3 * YEAR; month++) {
            beginMonth(world);
            long[] before = new long[zones];
            long skilled = world.workers().persons();
            for (int zone = 0; zone < zones; zone++) {
                before[zone] = world.others().persons(zone);
            }
            demography.run(world, month);
            long becameSkilled = 0;
            long moves = 0;
            for (int zone = 0; zone < zones; zone++) {
                assertThat(world.others().persons(zone))
                        .isEqualTo(before[zone] + world.others().netFlow(zone));
                becameSkilled -= world.others().flow(zone, Way.TO_SKILLED);
                moves += world.others().flow(zone, Way.MOVE);
            }
            assertThat(moves).isZero();
            assertThat(world.workers().personsEntered(Entry.FROM_OTHERS)).isEqualTo(becameSkilled);
            assertThat(world.workers().persons())
                    .isEqualTo(skilled
                            + becameSkilled
                            + world.workers().personsEntered(Entry.ARRIVAL)
                            - world.workers().personsLeft(Exit.DEATH));
        }
    }

    @Test
    void theSameNewcomersExistInTwoScenariosOfOneSeed() {
        World one = SmallWorld.of(7, 100);
        World other = SmallWorld.of(7, 100);
        other.rules()
                .setNational(NationalPaths.FLAT.withPeople(Path.constant(0.5), Path.constant(0.8), Path.constant(2)));
        Demography first = of(one);
        Demography second = of(other);
        for (int month = SmallWorld.START; month < SmallWorld.START + YEAR; month++) {
            first.run(one, month);
            second.run(other, month);
        }
        TreeSet<Long> people = new TreeSet<>();
        for (int worker = 0; worker < one.workers().size(); worker++) {
            people.add(one.workers().id(worker));
        }
        int newcomers = 0;
        int shared = 0;
        for (int worker = FIRST_NEWCOMER; worker < other.workers().size(); worker++) {
            if (other.workers().id(worker) >= 1L << 60) {
                newcomers++;
                shared += people.contains(other.workers().id(worker)) ? 1 : 0;
            }
        }
        assertThat(newcomers).isGreaterThan(300);
        assertThat(shared).isGreaterThan(newcomers * 9 / 10);
    }

    @Test
    void theFirstNewcomerOfAZoneAndMonthIsAlwaysTheSamePerson() {
        World one = SmallWorld.of(7, 100);
        World other = SmallWorld.of(7, 100);
        Newcomers newcomers = new Newcomers(parameters.entry());
        newcomers.add(one, SmallWorld.START, 1, Newcomers.Origin.GRADUATE, 3);
        newcomers.add(other, SmallWorld.START, 1, Newcomers.Origin.GRADUATE, 1);
        SkilledWorkers first = one.workers();
        SkilledWorkers second = other.workers();
        int a = first.size() - 3;
        int b = second.size() - 1;
        assertThat(first.id(a)).isEqualTo(second.id(b));
        assertThat(first.bornIn(a)).isEqualTo(second.bornIn(b));
        assertThat(first.education(a)).isEqualTo(second.education(b));
        assertThat(first.hukou(a)).isEqualTo(second.hukou(b));
        assertThat(first.tasteClass(a)).isEqualTo(second.tasteClass(b));
        assertThat(first.study(a)).isEqualTo(1);
    }

    @Test
    void skilledPeopleDieAtTheYearlyRate() {
        World world = SmallWorld.of(3, 100);
        Demography demography = of(world);
        long dead = 0;
        for (int month = SmallWorld.START; month < SmallWorld.START + 5 * YEAR; month++) {
            beginMonth(world);
            demography.run(world, month);
            dead += world.workers().personsLeft(Exit.DEATH) / 100;
        }
        // about 12,000 to 15,000 agents for five years at 0.6 % a year: some 400; ± 5 standard deviations
        assertThat(dead).isBetween(300L, 520L);
    }

    @Test
    void entryDividesIntoGraduatesUpgradersAndMigrants() {
        EntryPlan plan = EntryPlan.of(0.05 / 12, 1_200_000, 2_000, 0.3);
        assertThat(plan.stayShare()).isEqualTo(1);
        double rest = (5_000.0 - 2_000) / 1_200_000;
        assertThat(plan.upgradersPerResident()).isCloseTo(0.7 * rest, within(1e-15));
        assertThat(plan.migrantsPerResident()).isCloseTo(0.3 * rest, within(1e-15));
    }

    @Test
    void graduatesBeyondTheEntryLeaveTheRegion() {
        EntryPlan plan = EntryPlan.of(0.05 / 12, 120_000, 2_000, 0.3);
        assertThat(plan.stayShare()).isCloseTo(0.25, within(1e-15));
        assertThat(plan.upgradersPerResident()).isZero();
    }

    @Test
    void moreJobsThanAtTheStartBringPeopleAndTheCapHolds() {
        NetMoves moves = new NetMoves(0.10, 0.004);
        assertThat(moves.ratePerMonth(0.012, 0.5, 0.5)).isCloseTo(0.001, within(1e-15));
        assertThat(moves.ratePerMonth(0, 0.55, 0.5)).isCloseTo(0.10 / 12 * StrictMath.log(1.1), within(1e-15));
        assertThat(moves.ratePerMonth(-0.5, 0.5, 0.5)).isEqualTo(-0.004);
        assertThat(moves.ratePerMonth(0, 500, 0.5)).isEqualTo(0.004);
    }

    @Test
    void crewsFollowTheBuildingOfADesignatedArea() {
        World world = SmallWorld.of(7, 100);
        Demography demography = of(world);
        world.programmes().get(SmallWorld.AREA).paid(jjj.world.InvestmentSource.STATUTORY_BONDS, 15e9);
        world.programmes().get(SmallWorld.AREA).beginMonth();
        demography.run(world, SmallWorld.START);
        assertThat(world.others().crews(5)).isZero();
        world.rules()
                .setProgramme(
                        SmallWorld.AREA,
                        java.util.Optional.of(new jjj.rules.ProgrammeRule(
                                Path.constant(180), 0.63, 0.35, Path.constant(0), jjj.rules.ProgrammeFunds.NONE)));
        demography.run(world, SmallWorld.START + 1);
        // 15 bn a month are 180,000 million a year: 0.6 each
        assertThat(world.others().crews(5)).isEqualTo(108_000);
    }
}
