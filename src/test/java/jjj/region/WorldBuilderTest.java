package jjj.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import jjj.base.Months;
import jjj.base.ParameterSource;
import jjj.rules.EmployerKind;
import jjj.rules.LandUse;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.Homes;
import jjj.world.LandHolding;
import jjj.world.SkilledWorkers;
import jjj.world.World;
import org.junit.jupiter.api.Test;

final class WorldBuilderTest {
    private static final int START = Months.of(2017, 1);
    private static final int KINDS = EmployerKind.count();
    private static final ParameterSource PARAMETERS = Parameters.of(ParameterTable.shipped());
    private static final WorldBuilder BUILDER = WorldBuilder.of(GridSize.KM5);
    private static final World WORLD = BUILDER.build(PARAMETERS, 1, 100, START);

    @Test
    void theFirstWorldMeetsItsSources() {
        List<RegionCheck> checks = RegionChecks.of(BUILDER.tables(), WORLD);
        assertThat(checks).hasSizeGreaterThan(80).allMatch(RegionCheck::holds);
        assertThat(checks).extracting(RegionCheck::source).doesNotContain("");
    }

    @Test
    void nineteenMillionSkilledPeopleLiveInTheRegion() {
        assertThat(WORLD.workers().persons()).isBetween(19_000_000L, 19_800_000L);
    }

    @Test
    void theUsesOfEveryCellSumToItsAreaInTheRegion() {
        assertThat(WORLD.cells().unbalanced()).isEmpty();
        for (int cell = 0; cell < BUILDER.tables().cells().size(); cell++) {
            assertThat(WORLD.cells().totalSqm(cell))
                    .isEqualTo(BUILDER.tables().cells().get(cell).areaSqm());
        }
    }

    @Test
    void theLakeLiesInAnxin() {
        int anxin = BUILDER.tables().county("anxin");
        assertThat(WORLD.cells().zoneSqm(anxin, LandUse.WATER)).isGreaterThan(200_000_000L);
    }

    @Test
    void noZoneIsEmpty() {
        for (int zone = 0; zone < WORLD.geography().zoneCount(); zone++) {
            String id = WORLD.geography().zones().get(zone).id();
            assertThat(WORLD.workers().personsLivingIn(zone)).as(id).isPositive();
            assertThat(WORLD.others().persons(zone)).as(id).isPositive();
            assertThat(WORLD.homes().stockSqm(zone)).as(id).isPositive();
            assertThat(WORLD.posts().zoneOutputYuanPerYear(zone)).as(id).isPositive();
        }
    }

    @Test
    void wagesTakeBetweenThirtyAndEightyPercentOfOutputEverywhere() {
        for (int zone = 0; zone < WORLD.geography().zoneCount(); zone++) {
            for (int kind = 0; kind < KINDS; kind++) {
                int slot = WORLD.posts().slot(zone, kind);
                double output = WORLD.posts().outputYuanPerYear(slot);
                double others = WORLD.posts().otherFilled(slot) * WORLD.posts().otherWageRatio(zone);
                double wages =
                        WORLD.posts().wageYuanPerYear(slot) * (WORLD.workers().personsInPosts(zone, kind) + others);
                if (output > 0) {
                    assertThat(wages / output)
                            .as("%s %s", WORLD.geography().zones().get(zone).id(), EmployerKind.of(kind))
                            .isBetween(0.2999, 0.8001);
                }
            }
        }
    }

    @Test
    void agentsNeverFillMorePostsThanThereAre() {
        for (int zone = 0; zone < WORLD.geography().zoneCount(); zone++) {
            for (int kind = 0; kind < KINDS; kind++) {
                assertThat(WORLD.workers().personsInPosts(zone, kind))
                        .isLessThanOrEqualTo(WORLD.posts().skilled(WORLD.posts().slot(zone, kind)));
            }
        }
    }

    @Test
    void whoIsEmployedHasAPostAndNobodyElse() {
        SkilledWorkers workers = WORLD.workers();
        long employed = 0;
        for (int worker = 0; worker < workers.size(); worker++) {
            boolean works = workers.status(worker) == SkilledWorkers.Status.EMPLOYED.ordinal();
            assertThat(workers.work(worker) != SkilledWorkers.NOWHERE).isEqualTo(works);
            employed += works ? 1 : 0;
        }
        assertThat((double) employed / workers.size()).isCloseTo(0.72, within(0.005));
    }

    @Test
    void tastesAreSharedOutAsStated() {
        long[] count = new long[3];
        for (int worker = 0; worker < WORLD.workers().size(); worker++) {
            count[WORLD.workers().tasteClass(worker)]++;
        }
        double all = WORLD.workers().size();
        assertThat(count[0] / all).isCloseTo(0.45, within(0.005));
        assertThat(count[1] / all).isCloseTo(0.30, within(0.005));
    }

    @Test
    void seventyPercentOfSkilledBeijingersHoldItsHukou() {
        long local = 0;
        long all = 0;
        for (int worker = 0; worker < WORLD.workers().size(); worker++) {
            if (WORLD.geography().governmentOf(WORLD.workers().home(worker)) == 0) {
                all++;
                local += WORLD.workers().hukou(worker) == 0 ? 1 : 0;
            }
        }
        assertThat((double) local / all).isCloseTo(0.70, within(0.02));
    }

    @Test
    void fewCommuteAcrossBordersButManyFromYanjiaoToBeijing() {
        SkilledWorkers workers = WORLD.workers();
        int sanhe = BUILDER.tables().county("sanhe");
        long across = 0;
        long employed = 0;
        long fromSanhe = 0;
        for (int worker = 0; worker < workers.size(); worker++) {
            if (workers.work(worker) != SkilledWorkers.NOWHERE) {
                int from = WORLD.geography().governmentOf(workers.home(worker));
                int to = WORLD.geography().governmentOf(workers.work(worker));
                employed++;
                across += from == to ? 0 : 1;
                fromSanhe += workers.home(worker) == sanhe && to == 0 ? 1 : 0;
            }
        }
        assertThat((double) across / employed).isBetween(0.01, 0.05);
        assertThat(fromSanhe * workers.personsPerAgent()).isGreaterThan(20_000);
    }

    @Test
    void theLandOfDevelopersIsLeasedIdle() {
        long held =
                WORLD.land().holdings().stream().mapToLong(LandHolding::areaSqm).sum();
        long idle = 0;
        for (int zone = 0; zone < WORLD.geography().zoneCount(); zone++) {
            idle += WORLD.cells().zoneSqm(zone, LandUse.LEASED_IDLE);
        }
        assertThat(held).isPositive().isEqualTo(idle);
        assertThat(WORLD.developers()).hasSize(60);
    }

    @Test
    void thePriceInXionganIsWithinTheRangeBeforeTheAnnouncement() {
        for (int zone : WORLD.geography().zonesOf(WORLD.geography().government("xiongan"))) {
            assertThat(WORLD.homes().priceYuanPerSqm(zone)).isBetween(4_000.0, 8_000.0);
            assertThat(WORLD.homes().sqm(zone, Homes.Floor.VACANT)).isPositive();
        }
    }

    @Test
    void theOpeningBooksBalance() {
        World world = BUILDER.build(PARAMETERS, 7, 1_000, START);
        world.ledger().close(START - 1);
    }

    @Test
    void theSameSeedAndScaleGiveTheSamePeople() {
        World again = BUILDER.build(PARAMETERS, 1, 100, START);
        World other = BUILDER.build(PARAMETERS, 2, 100, START);
        long same = 0;
        for (int worker = 0; worker < WORLD.workers().size(); worker++) {
            assertThat(again.workers().id(worker)).isEqualTo(WORLD.workers().id(worker));
            assertThat(again.workers().bornIn(worker)).isEqualTo(WORLD.workers().bornIn(worker));
            assertThat(again.workers().work(worker)).isEqualTo(WORLD.workers().work(worker));
            assertThat(again.workers().tasteClass(worker))
                    .isEqualTo(WORLD.workers().tasteClass(worker));
            same += other.workers().bornIn(worker) == WORLD.workers().bornIn(worker) ? 1 : 0;
        }
        assertThat(same).isLessThan(WORLD.workers().size() / 50);
    }

    @Test
    void theTenKilometreGridHoldsTheSamePeopleAndLand() {
        WorldBuilder coarse = WorldBuilder.of(GridSize.KM10);
        World world = coarse.build(PARAMETERS, 1, 1_000, START);
        assertThat(RegionChecks.of(coarse.tables(), world)).allMatch(RegionCheck::holds);
        assertThat(world.cells().unbalanced()).isEmpty();
    }

    @Test
    void everyScaleHoldsTheSamePeople() {
        for (int scale : new int[] {10, 1_000, 10_000}) {
            World world = BUILDER.build(PARAMETERS, 1, scale, START);
            for (int government = 0; government < 14; government++) {
                assertThat(world.governmentResidents(government)).isEqualTo(WORLD.governmentResidents(government));
            }
        }
    }

    @Test
    void aTotalBeyondItsToleranceIsNamed() {
        RegionCheck check = new RegionCheck("residents, persons", "hebei", 74e6, 73.75e6, 0.001, "Y3");
        assertThat(check.holds()).isFalse();
        assertThat(check.toString()).contains("hebei", "Y3", "+0.34 %");
    }

    @Test
    void aBuilderCanBeSharedByRuns() {
        World one = BUILDER.build(PARAMETERS, 3, 10_000, START);
        World two = BUILDER.build(PARAMETERS, 3, 10_000, START);
        one.workers().moveHome(0, 5);
        one.homes().add(0, Homes.Floor.VACANT, 1_000);
        assertThat(two.homes().stockSqm(0)).isEqualTo(WORLD.homes().stockSqm(0));
        assertThat(two.workers().home(0)).isZero();
        assertThat(one.geography()).isSameAs(two.geography());
        assertThatThrownBy(() -> BUILDER.tables().counties().clear()).isInstanceOf(RuntimeException.class);
    }
}
