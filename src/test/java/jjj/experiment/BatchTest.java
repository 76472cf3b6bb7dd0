package jjj.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jjj.experiment.Experiment.Manner;
import jjj.experiment.Plan.Purpose;
import jjj.measure.Recorder;
import jjj.model.Branch;
import jjj.model.Later;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that share their first months, with what is kept of them until they go on. */
class BatchTest {
    private static final String[] TEN = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};

    @TempDir
    private Path results;

    private final Branching world = new Branching();
    private final Plan plan = FakeWorld.plan(Purpose.SIGNS, "1", TEN);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void noMoreStatesWaitThanThereAreThreads(int threads) {
        Outcome outcome = experiment().make(new Manner(threads, false, ""), Progress.SILENT);

        assertThat(outcome.complete()).isTrue();
        assertThat(world.wentOn).hasValue(9);
        assertThat(world.mostKept.get()).as("states that are kept at a time").isLessThanOrEqualTo(2 * threads);
    }

    @Test
    void whatTheFirstWriteFailureFindsWaitingIsNotGoneOnWith() {
        world.fileInTheWay = Optional.of(experiment().folder().resolve("runs"));

        Outcome outcome = experiment().make(new Manner(1, false, ""), Progress.SILENT);

        assertThat(outcome.runs()).noneMatch(RunRecord::isDone);
        assertThat(world.wentOn).hasValue(1);
        assertThat(outcome.failures().stream()
                        .filter(run -> run.failure().orElseThrow().words().contains("not gone on with: ")))
                .hasSize(9);
    }

    private Experiment experiment() {
        return new Experiment(plan, world, FakeWorld.EVALUATION, results);
    }

    /** All scenarios have their first month in common; every other parts from the first there. */
    private static final class Branching implements RunsOneSeed {
        final AtomicInteger wentOn = new AtomicInteger();
        final AtomicInteger mostKept = new AtomicInteger();
        Optional<Path> fileInTheWay = Optional.empty();
        private final AtomicInteger kept = new AtomicInteger();

        @Override
        public void run(ScenarioCase scenario, long seed, Recorder recorder) {
            new FakeWorld().run(scenario, seed, recorder);
        }

        @Override
        public OptionalInt monthsInCommon(ScenarioCase one, ScenarioCase other) {
            return OptionalInt.of(1);
        }

        @Override
        public void runTogether(List<Member> members, long seed, Later later) {
            part(members, seed, later);
        }

        /** The second parts from the first, then the third: each time one state is kept for those that wait. */
        private void part(List<Member> members, long seed, Later later) {
            List<Member> sharing = members;
            while (sharing.size() > 1) {
                Member next = sharing.get(1);
                List<Member> rest = Stream.concat(
                                Stream.of(sharing.get(0)), sharing.subList(2, sharing.size()).stream())
                        .toList();
                AtomicInteger users = new AtomicInteger(1);
                mostKept.accumulateAndGet(kept.incrementAndGet(), Math::max);
                if (later.isCrowded()) {
                    users.incrementAndGet();
                    later.take(new Branch(
                            () -> taken(users, () -> part(rest, seed, later)),
                            why -> rest.forEach(member -> giveUp(member, why))));
                    later.take(new Branch(() -> taken(users, () -> goOn(next, seed)), why -> giveUp(next, why)));
                    return;
                }
                later.take(new Branch(() -> taken(users, () -> goOn(next, seed)), why -> giveUp(next, why)));
                sharing = rest;
            }
            run(members.get(0).scenario(), seed, members.get(0).recorder());
            members.get(0).ended().accept(Optional.empty());
        }

        private void taken(AtomicInteger users, Runnable work) {
            if (users.decrementAndGet() == 0) {
                kept.decrementAndGet();
            }
            work.run();
        }

        private void goOn(Member member, long seed) {
            wentOn.incrementAndGet();
            run(member.scenario(), seed, member.recorder());
            fileInTheWay.ifPresent(Branching::put);
            member.ended().accept(Optional.empty());
        }

        private static void put(Path file) {
            try {
                Files.writeString(file, "no folder");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void giveUp(Member member, Throwable why) {
            member.ended().accept(Optional.of(why));
        }
    }
}
