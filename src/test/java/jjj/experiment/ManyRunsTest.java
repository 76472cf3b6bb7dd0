package jjj.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import jjj.experiment.Experiment.Manner;
import jjj.experiment.Plan.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the experiment itself needs for a run, beside simulating: the world here is one place and one measure. */
class ManyRunsTest {
    private static final int FEW = 100;
    private static final int MANY = 2_000;
    private static final List<Integer> LOOKED_AT = List.of(10, FEW, MANY);
    private static final long MOST_GROWTH_BYTES = 6_000_000;

    @TempDir
    private Path folder;

    @Test
    void twoThousandRunsLeaveHardlyMoreOnTheHeapThanAHundred() {
        Plan plan = FakeWorld.plan(Purpose.RUN, "1.." + MANY, "a");
        Map<Integer, Long> used = new TreeMap<>();
        long start = System.nanoTime();

        Outcome outcome = new FakeWorld()
                .experiment(plan, folder)
                .make(new Manner(1, false, "./jjj run a"), new HeapProgress(used));

        double milliseconds = (System.nanoTime() - start) / 1e6 / MANY;
        System.out.printf("heap after so many runs: %s bytes; %.1f ms a run with its files%n", used, milliseconds);
        assertThat(outcome.runs()).hasSize(MANY).allMatch(RunRecord::isDone);
        assertThat(used.get(MANY) - used.get(FEW)).isLessThan(MOST_GROWTH_BYTES);
    }

    /** Looks at the heap, swept, after some of the runs. */
    private static final class HeapProgress implements Progress {
        private final AtomicInteger ended = new AtomicInteger();
        private final Map<Integer, Long> used;

        HeapProgress(Map<Integer, Long> used) {
            this.used = used;
        }

        @Override
        public void ended(RunRecord run) {
            int runs = ended.incrementAndGet();
            if (LOOKED_AT.contains(runs)) {
                used.put(runs, live());
            }
        }

        @SuppressWarnings("PMD.DoNotCallGarbageCollectionExplicitly")
        private static long live() {
            System.gc();
            Runtime machine = Runtime.getRuntime();
            return machine.totalMemory() - machine.freeMemory();
        }

        @Override
        public void starts(int runsToMake, int runsThere, int months) {}

        @Override
        public void monthSimulated() {}

        @Override
        public void step(String what) {}

        @Override
        public void close() {}
    }
}
