package jjj.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import jjj.base.Months;
import jjj.world.SkilledWorkers.Entry;
import org.junit.jupiter.api.Test;

/** Whose birthday is in a month, against the remainder of a division. */
final class BirthdaysTest {
    private static final int FIRST = 1900 * Months.PER_YEAR;
    private static final int PEOPLE = 200 * Months.PER_YEAR;

    @Test
    void everybodyIsFoundInTheMonthOfTheirBirthAndInNoOther() {
        SkilledWorkers workers = new SkilledWorkers(1, 1, 1, PEOPLE);
        for (int person = 0; person < PEOPLE; person++) {
            workers.add(person, FIRST + person, 0, 0, Entry.OPENING);
        }
        int[] found = new int[PEOPLE];
        for (int month = 0; month < Months.PER_YEAR; month++) {
            int monthOfYear = month;
            int count = workers.birthdays(0, PEOPLE, month, new short[PEOPLE], found);

            assertThat(IntStream.of(found).limit(count))
                    .containsExactlyElementsOf(IntStream.range(0, PEOPLE)
                            .filter(person -> (FIRST + person) % Months.PER_YEAR == monthOfYear)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void whoIsGoneLooksForNoPostAndHasNoLease() {
        SkilledWorkers workers = new SkilledWorkers(1, 1, 1, 2);
        int stays = workers.add(1, FIRST, 0, 0, Entry.OPENING);
        int leaves = workers.add(2, FIRST, 0, 0, Entry.OPENING);
        workers.setTenure(leaves, SkilledWorkers.Tenure.RENTER);

        workers.markGone(leaves, SkilledWorkers.Exit.DEPARTURE);

        byte[] everyLeaseEnds = new byte[256];
        Arrays.fill(everyLeaseEnds, (byte) 1);
        int[] found = new int[2];
        int count = workers.occasions(0, 2, new long[] {5, 5}, 0, 10, everyLeaseEnds, found);
        assertThat(IntStream.of(found).limit(count)).containsExactly(stays);
        assertThat(workers.countsAgree()).isTrue();
    }
}
