package jjj.phase.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import jjj.base.Draws;
import jjj.rules.HouseholdScoring;
import org.junit.jupiter.api.Test;

/** Branches of schools and hospitals, and scores of households, by hand. */
class SocialEquationsTest {
    private static final BranchQuality BRANCHES = new BranchQuality(0.9, 0.12);
    private static final HouseholdScoring SCORING = new HouseholdScoring(4_850, 7, 10, 40, 1, 100);

    @Test
    void placesForAllBringNineTenthsOfTheMotherCity() {
        assertThat(BRANCHES.served(200_000, 1_200_000)).isEqualTo(1);
        assertThat(BRANCHES.quality(0.3, 1.1, 1)).isCloseTo(0.99, within(1e-12));
    }

    @Test
    void placesForHalfCloseHalfOfTheGap() {
        assertThat(BRANCHES.served(72_000, 1_200_000)).isCloseTo(0.5, within(1e-12));
        assertThat(BRANCHES.quality(0.3, 1, 0.5)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void branchesOfAWorseCityDoNoHarm() {
        assertThat(BRANCHES.quality(0.8, 0.5, 1)).isEqualTo(0.8);
    }

    @Test
    void aMonthsScoreLiesBetweenNothingAndAllAndIsTheSameWheneverItIsAsked() {
        ScoreEquation equation = new ScoreEquation(24, 0.2);
        Draws draws = new Draws(5);

        for (int household = 0; household < 300; household++) {
            int points = equation.points(draws, SCORING, 3, household, 105);
            assertThat(points).isBetween(0, 70).isEqualTo(equation.points(draws, SCORING, 3, household, 105));
        }
    }

    @Test
    void scoresRiseWithVisitsFromAHalfOnAverage() {
        ScoreEquation equation = new ScoreEquation(24, 0.2);
        Draws draws = new Draws(5);

        assertThat(mean(equation, draws, 100)).isCloseTo(35, within(1.5));
        assertThat(mean(equation, draws, 124)).isCloseTo(70 * (1 - 0.5 * StrictMath.exp(-1)), within(1.5));
    }

    private static double mean(ScoreEquation equation, Draws draws, int month) {
        return IntStream.range(0, 2_000)
                .map(household -> equation.points(draws, SCORING, 3, household, month))
                .average()
                .orElseThrow();
    }
}
