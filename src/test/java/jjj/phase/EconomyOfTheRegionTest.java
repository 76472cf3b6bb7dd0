package jjj.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jjj.base.Crew;
import jjj.base.Months;
import jjj.phase.demography.Demography;
import jjj.phase.demography.DemographyParameters;
import jjj.phase.output.Output;
import jjj.phase.output.OutputParameters;
import jjj.region.GridSize;
import jjj.region.WorldBuilder;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.Posts;
import jjj.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Output, wages and people of the real region at the start. */
final class EconomyOfTheRegionTest {
    private static final int START = Months.of(2017, 1);
    private static final Parameters TABLE = Parameters.of(ParameterTable.shipped());
    private static WorldBuilder builder;

    private final World world = builder.build(TABLE, 5, 1_000, START);

    @BeforeAll
    static void readTheTables() {
        builder = WorldBuilder.of(GridSize.KM10);
    }

    @Test
    void outputOfTheBaseYearIsTheGdpOfTheTables() {
        new Output(OutputParameters.from(TABLE), world);
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            double output = 0;
            for (int zone : world.geography().zonesOf(government)) {
                output += world.posts().zoneOutputYuanPerYear(zone);
            }
            double gdp = world.governments().get(government).base().gdpYuan();
            assertThat(output / gdp).as(name(government)).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void wagesAreThirtyToEightyPerCentOfOutput() {
        new Output(OutputParameters.from(TABLE), world);
        Posts posts = world.posts();
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            double wages = 0;
            double output = 0;
            for (int zone : world.geography().zonesOf(government)) {
                for (int kind = 0; kind < posts.kinds(); kind++) {
                    int slot = posts.slot(zone, kind);
                    double people = world.workers().personsInPosts(zone, kind)
                            + posts.otherWageRatio(zone) * posts.otherFilled(slot);
                    wages += posts.wageYuanPerYear(slot) * people;
                    output += posts.outputYuanPerYear(slot);
                }
            }
            assertThat(wages / output).as(name(government)).isBetween(0.2999, 0.8001);
        }
    }

    @Test
    void inTheFirstMonthPeopleNeitherRushNorVanish() {
        Demography demography = new Demography(DemographyParameters.from(TABLE), world, Crew.ALONE);
        long[] before = new long[world.geography().governmentCount()];
        for (int government = 0; government < before.length; government++) {
            before[government] = world.governmentResidents(government);
        }
        world.others().beginMonth();
        world.workers().beginMonth();
        demography.run(world, START);
        for (int government = 0; government < before.length; government++) {
            double change = world.governmentResidents(government) / (double) before[government] - 1;
            assertThat(change).as(name(government)).isBetween(-0.005, 0.005);
        }
    }

    private String name(int government) {
        return world.geography().governments().get(government).nameEnglish();
    }
}
