package jjj.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The fast ways to draw give the same numbers as the plain way. */
final class DrawsTest {
    private static final int MONTH = 24_200;
    private final Draws draws = new Draws(42);

    @Test
    void theBitsOfABlockAreTheDrawsOfItsEntities() {
        long[] entities = {7, 1L << 60, -3, 0, 99, 5};
        long[] bits = new long[3];
        draws.bits(Draws.moment(MONTH, Stream.CONSIDER), entities, 2, bits.length, bits);

        for (int place = 0; place < bits.length; place++) {
            double uniform = draws.uniform(entities[2 + place], MONTH, Stream.CONSIDER);
            assertThat((bits[place] + 0.5) * 0x1.0p-52).isEqualTo(uniform);
        }
    }

    @Test
    void aDrawBelowAChanceHasBitsBelowItsLimit() {
        long[] entities = {0};
        long[] bits = new long[1];
        for (int entity = 0; entity < 1_000; entity++) {
            entities[0] = entity;
            draws.bits(Draws.moment(MONTH, Stream.STAY), entities, 0, 1, bits);
            boolean below = draws.uniform(entity, MONTH, Stream.STAY) < 0.33;
            assertThat(bits[0] < Draws.limit(0.33)).isEqualTo(below);
        }
    }

    @Test
    void aMarkStandsForItsIndexAndAMomentForMonthAndStream() {
        long key = draws.key(11, MONTH, Stream.OFFER);

        assertThat(draws.key(Draws.moment(MONTH, Stream.OFFER), 11)).isEqualTo(key);
        assertThat(Draws.marked(key, Draws.mark(130)))
                .isEqualTo(Draws.indexed(key, 130))
                .isEqualTo(draws.uniform(11, MONTH, Stream.OFFER, 130));
    }
}
