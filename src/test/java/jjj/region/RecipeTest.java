package jjj.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import org.junit.jupiter.api.Test;

final class RecipeTest {
    private static final RegionTables TABLES = RegionTables.load(GridSize.KM10);
    private static final People2016 PEOPLE = new People2016(TABLES);

    @Test
    void residentsMeetTheYearEndSeriesToThePerson() {
        assertThat(Arrays.stream(PEOPLE.residents).sum()).isEqualTo(21_950_000L + 14_430_000L + 73_750_000L);
    }

    @Test
    void haidianHasTheSkilledShareOfItsOwnCensusRow() {
        int haidian = TABLES.county("haidian");
        double share = (double) PEOPLE.skilled[haidian] / PEOPLE.residents[haidian];
        assertThat(share).isCloseTo(0.56451 * 0.902, within(0.0001));
    }

    @Test
    void aLandPriceOf2500IsAHomePriceOf6391() {
        Housing2016 housing = new Housing2016(TABLES, Parameters.of(ParameterTable.shipped()), PEOPLE);
        double byHand = (2500.0 / 2 * 1.15 + 3300 * 1.075) / 0.78;
        assertThat(housing.governmentPrice[TABLES.government("cangzhou")]).isCloseTo(byHand, within(0.01));
    }

    @Test
    void homesNearTheSeatAreDearer() {
        Housing2016 housing = new Housing2016(TABLES, Parameters.of(ParameterTable.shipped()), PEOPLE);
        assertThat(housing.priceYuanPerSqm[TABLES.county("dongcheng")])
                .isGreaterThan(1.5 * housing.priceYuanPerSqm[TABLES.county("yanqing")]);
    }

    @Test
    void whatAFullPlaceCannotTakeGoesToTheOthers() {
        double[] parts = Fill.upTo(10, new double[] {1, 1, 2}, new double[] {1, 100, 100});
        assertThat(parts[0]).isEqualTo(1);
        assertThat(parts[1] + parts[2]).isCloseTo(9, within(1e-9));
        assertThat(parts[2]).isCloseTo(6, within(1e-9));
    }

    @Test
    void anAmountBeyondAllRoomFillsTheRoom() {
        assertThat(Fill.upTo(10, new double[] {1, 1}, new double[] {1, 2})).containsExactly(1, 2);
    }

    @Test
    void agesFollowTheTriangle() {
        AgeCurve ages = new AgeCurve(22, 30, 65);
        assertThat(ages.age(ages.below(27))).isCloseTo(27, within(1e-9));
        assertThat(ages.age(ages.below(50))).isCloseTo(50, within(1e-9));
        assertThat(ages.below(22)).isZero();
        assertThat(ages.below(65)).isEqualTo(1);
    }

    @Test
    void classesKeepTheirSharesWhoeverThePeopleAre() {
        double[][] probability = new TasteClasses(TABLES.starting(), Parameters.of(ParameterTable.shipped()))
                .probabilities(new long[] {100, 200, 300, 200, 200});
        double rooted = 0;
        long[] people = {100, 200, 300, 200, 200};
        for (int points = 0; points < 5; points++) {
            rooted += probability[points][0] * people[points] / 1000.0;
        }
        assertThat(rooted).isCloseTo(0.45, within(1e-6));
        assertThat(probability[4][0]).isGreaterThan(probability[0][0]);
    }

    @Test
    void commutersMeetTheirHomesExactlyAndTheirPostsNearly() {
        double[] kernel = {1, 0.5, 0.5, 1};
        long[][] agents = new Commuting(kernel, 2).agents(new long[] {100, 300}, new double[] {250, 150});
        assertThat(agents[0][0] + agents[0][1]).isEqualTo(100);
        assertThat(agents[1][0] + agents[1][1]).isEqualTo(300);
        assertThat(agents[0][0] + agents[1][0]).isBetween(249L, 251L);
    }
}
