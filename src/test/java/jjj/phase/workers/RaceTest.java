package jjj.phase.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jjj.base.Draws;
import jjj.base.Stream;
import org.junit.jupiter.api.Test;

/** The race of the second stage chooses whom the Gumbel-max draw chooses, each as often as its weight says. */
final class RaceTest {
    private static final int RACES = 20_000;
    private static final double[] WEIGHTS = {0.2, 3, 1e-6, 0, 1, 0.8};
    private static final double ALL = 5.000001;

    private final Draws draws = new Draws(1);
    private final Race race = new Race();

    @Test
    void theWinnerIsTheOneWithTheLargestValuePlusGumbel() {
        for (int number = 0; number < RACES; number++) {
            assertThat(winner(number)).as("race %d", number).isEqualTo(gumbelMax(number));
        }
    }

    @Test
    void eachWinsInProportionToItsWeight() {
        int[] won = new int[WEIGHTS.length];
        for (int number = 0; number < RACES; number++) {
            won[winner(number)]++;
        }
        for (int alternative = 0; alternative < WEIGHTS.length; alternative++) {
            assertThat(won[alternative] / (double) RACES)
                    .as("alternative %d", alternative)
                    .isEqualTo(WEIGHTS[alternative] / ALL, within(0.015));
        }
    }

    @Test
    void whoHasNoWeightNeverWins() {
        race.begin(7);
        race.enter(0, 0, 0.999);

        assertThat(race.winner()).isEqualTo(7);
    }

    private int winner(int number) {
        race.begin(-1);
        for (int alternative = 0; alternative < WEIGHTS.length; alternative++) {
            race.enter(alternative, WEIGHTS[alternative], draws.uniform(number, 0, Stream.TASTE, alternative));
        }
        return race.winner();
    }

    private int gumbelMax(int number) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int alternative = 0; alternative < WEIGHTS.length; alternative++) {
            double value = Elementary.log(WEIGHTS[alternative])
                    + Elementary.gumbel(draws.uniform(number, 0, Stream.TASTE, alternative));
            if (value > most) {
                most = value;
                best = alternative;
            }
        }
        return best;
    }
}
