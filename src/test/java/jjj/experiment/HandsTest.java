package jjj.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Consumer;
import jjj.model.RegionModel;
import jjj.region.GridSize;
import jjj.region.RegionTables;
import jjj.region.WorldBuilder;
import jjj.scenario.ParameterTable;
import jjj.scenario.Scenario;
import jjj.scenario.ScenarioLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hands without a run of their own help the one that has: no result knows how many they were. */
final class HandsTest {
    private static final int PEOPLE_PER_AGENT = 1_000;
    private static final WorldBuilder BUILDER = new WorldBuilder(RegionTables.load(GridSize.KM10));

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void aRunThatIsHelpedHasTheSameBytes(int threads) throws InterruptedException {
        assertThat(observed(threads)).isNotEmpty().isEqualTo(observed(1));
    }

    @Test
    void handsWithNothingToDoTakePartsOfTheWorkOfOthers() throws InterruptedException {
        Set<Thread> helped = ConcurrentHashMap.newKeySet();
        CountDownLatch both = new CountDownLatch(2);
        inHands(
                2,
                hands -> hands.each(2, part -> {
                    helped.add(Thread.currentThread());
                    both.countDown();
                    await(both);
                }));

        assertThat(helped).hasSize(2);
    }

    @Test
    void handsForWhichThereIsNoRoomOfTheirOwnHelpToo() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        CountDownLatch done = new CountDownLatch(1);
        try (Hands hands = new Hands(1, 2)) {
            hands.take(() -> {
                hands.each(2, part -> {
                    both.countDown();
                    await(both);
                });
                done.countDown();
            });
            assertThat(done.await(10, TimeUnit.SECONDS))
                    .as("two hands at one work")
                    .isTrue();
        }
    }

    @Test
    void everyPartIsDoneOnceAlsoWhenAllHandsAreBusy() throws InterruptedException {
        AtomicIntegerArray done = new AtomicIntegerArray(100);
        inHands(3, hands -> hands.each(done.length(), done::incrementAndGet));
        for (int part = 0; part < done.length(); part++) {
            assertThat(done.get(part)).isEqualTo(1);
        }
    }

    @Test
    void theFailureOfTheFirstPartThatFailsIsThrown() throws InterruptedException {
        inHands(2, hands -> assertThatThrownBy(() -> hands.each(8, part -> {
                    if (part > 2) {
                        throw new IllegalStateException("part " + part);
                    }
                }))
                .hasMessage("part 3"));
    }

    private static String observed(int threads) throws InterruptedException {
        StringBuilder lines = new StringBuilder();
        Scenario scenario = new ScenarioLibrary(
                        Path.of("scenarios").toAbsolutePath(), BUILDER.places(), ParameterTable.shipped())
                .resolve("frozen-market", List.of("period.until=2017-12"))
                .scenario();
        inHands(threads, hands -> new RegionModel(BUILDER, PEOPLE_PER_AGENT)
                .helpedBy(hands)
                .run(
                        scenario,
                        1,
                        (month, place, measure, value) ->
                                lines.append("%d %s %s %s%n".formatted(month, place, measure.name(), value))));
        return lines.toString();
    }

    private static void inHands(int threads, Consumer<Hands> work) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Throwable[] failure = new Throwable[1];
        try (Hands hands = new Hands(threads)) {
            hands.take(() -> {
                try {
                    work.accept(hands);
                } catch (RuntimeException | AssertionError e) {
                    failure[0] = e;
                } finally {
                    done.countDown();
                }
            });
            assertThat(done.await(60, TimeUnit.SECONDS)).as("done in a minute").isTrue();
        }
        assertThat(failure[0]).isNull();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
