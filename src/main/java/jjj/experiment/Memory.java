package jjj.experiment;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jjj.model.WorldSize;

/**
 * Memory planned before anything starts: how many worlds may be simulated at once, and whether the job fits at all.
 *
 * <pre>  program + results of all runs + (world + stated copies) · worlds at once ≤ heap · usable share </pre>
 *
 * A seed that several scenarios share keeps a stated copy of its opening world and one of each parting.
 *
 * @param bytes that may be in use for long
 */
public record Memory(long bytes) {
    private static final double USABLE_SHARE_OF_HEAP = 0.8;
    private static final double USABLE_SHARE_OF_MACHINE = 0.9;
    private static final long PROGRAM_BYTES = 48L << 20;
    private static final long RESULT_BYTES_PER_MONTH = 26_000;
    private static final long RESULT_BYTES_PER_YEAR = 6_000;
    private static final int[] STEPS = {1, 2, 5};
    private static final double GIGABYTE = 1e9;
    private static final int MONTHS_PER_YEAR = 12;

    /** What this Java may use: its largest heap, or what the machine has, whichever is less. */
    public static Memory ofThisJava() {
        double heap = USABLE_SHARE_OF_HEAP * Runtime.getRuntime().maxMemory();
        double machine = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? USABLE_SHARE_OF_MACHINE * system.getTotalMemorySize()
                : Double.POSITIVE_INFINITY;
        return new Memory((long) Math.min(heap, machine));
    }

    /**
     * What a job takes.
     *
     * @param world the largest of its worlds
     * @param copies of the state that one seed keeps at a time
     * @param keptBytes what stays of all runs for tables and charts
     */
    record Need(WorldSize world, int copies, long keptBytes) {
        long fixedBytes() {
            return PROGRAM_BYTES + keptBytes;
        }

        /** Of one world at a time, with the copies that its seed keeps. */
        long bytesPerWorld() {
            return world.bytes() + copies * world.stateBytes();
        }

        Need at(int peoplePerAgent) {
            return new Need(world.at(peoplePerAgent), copies, keptBytes);
        }
    }

    /**
     * How many of these runs may be made at once.
     *
     * @param threads at most so many
     * @throws BadInput if not even one fits, naming the scale that would
     */
    int worldsAtOnce(RunsOneSeed model, List<Run> runs, Detail detail, int threads) {
        return worldsAtOnce(need(model, runs, detail), threads);
    }

    /**
     * Makes sure that one run of its own fits.
     *
     * @throws BadInput if it does not, naming the scale that would
     */
    public void require(RunsOneSeed model, ScenarioCase scenario) {
        worldsAtOnce(model, List.of(new Run(scenario, 1)), Detail.ALL, 1);
    }

    /**
     * Makes sure that one world fits.
     *
     * @throws BadInput if it does not, naming the scale that would
     */
    public void require(WorldSize world) {
        worldsAtOnce(new Need(world, 0, 0), 1);
    }

    int worldsAtOnce(Need need, int threads) {
        if (need.world().bytes() == 0) {
            return threads;
        }
        long worlds = worlds(need);
        if (worlds < 1) {
            throw new BadInput(refusal(need));
        }
        return (int) Math.min(threads, worlds);
    }

    /** What runs take, as far as can be told beforehand. */
    static Need need(RunsOneSeed model, List<Run> runs, Detail detail) {
        WorldSize largest = runs.stream()
                .map(run -> model.size(run.scenario()))
                .max(Comparator.comparingLong(WorldSize::bytes))
                .orElse(WorldSize.NONE);
        List<Run> ofOneSeed =
                runs.stream().filter(run -> run.seed() == runs.get(0).seed()).toList();
        int together = SharedRuns.groups(ofOneSeed, model).stream()
                .mapToInt(List::size)
                .max()
                .orElse(1);
        long kept = runs.stream().mapToLong(run -> kept(run, detail)).sum();
        return new Need(largest, together > 1 ? together : 0, kept);
    }

    private static long kept(Run run, Detail detail) {
        int months = run.scenario().months();
        return detail == Detail.ALL
                ? months * RESULT_BYTES_PER_MONTH
                : (months / MONTHS_PER_YEAR + 1) * RESULT_BYTES_PER_YEAR;
    }

    private long worlds(Need need) {
        return (bytes - need.fixedBytes()) / Math.max(1, need.bytesPerWorld());
    }

    private String refusal(Need need) {
        String what = "--scale %d: one world at a time takes about %s of memory, and Java has %s for it"
                .formatted(
                        need.world().peoplePerAgent(), shown(need.fixedBytes() + need.bytesPerWorld()), shown(bytes));
        String more = "; more is given with JJJ_JAVA_OPTIONS=-Xmx, if the machine has it";
        return Stream.iterate(1, decade -> decade * 10)
                .limit(5)
                .flatMap(decade -> Arrays.stream(STEPS).mapToObj(step -> decade * step))
                .filter(scale -> scale > need.world().peoplePerAgent() && worlds(need.at(scale)) >= 1)
                .findFirst()
                .map(scale -> what + "; --scale " + scale + " would fit" + more)
                .orElse(what + "; no scale would fit, fewer seeds or scenarios might" + more);
    }

    /** Bytes as a person reads them. */
    static String shown(long bytes) {
        return "%.1f GB".formatted(bytes / GIGABYTE);
    }
}
