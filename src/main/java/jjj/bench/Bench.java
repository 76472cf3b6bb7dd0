package jjj.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import jjj.model.RegionModel;
import jjj.scenario.Scenario;

/** The standard jobs, one after the other. */
public final class Bench {
    private static final long SEED = 1;
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";
    private static final int KILOBYTE = 1024;
    private static final int STREAM_ROUNDS = 8;
    private static final int WARM_UP = 5;
    private static final int AT_ONCE = 3;

    private final int threads;
    private final Effort effort;
    private final Consumer<String> progress;

    /**
     * How much is done.
     *
     * @param probeElements of each array of the memory probe
     * @param ruleAgents agents of the rule in both styles
     * @param agentMonths of the region: months are as many as this allows, at least {@code fewestMonths} and at most
     *     {@code mostMonths} of each way
     */
    public record Effort(int probeElements, int ruleAgents, long agentMonths, int fewestMonths, int mostMonths) {
        /** For figures. */
        public static final Effort WHOLE = new Effort(16 << 20, 1_000_000, 12_000_000, 2, 24);
        /** To see that it works. */
        public static final Effort QUICK = new Effort(1 << 20, 20_000, 100_000, 1, 2);

        int months(long agents) {
            return (int) Math.max(fewestMonths, Math.min(mostMonths, agentMonths / agents));
        }
    }

    /** A region at one scale. */
    public record Job(RegionModel model, Scenario scenario, int peoplePerAgent) {}

    /** @param progress is told what comes next */
    public Bench(int threads, Effort effort, Consumer<String> progress) {
        this.threads = threads;
        this.effort = effort;
        this.progress = progress;
    }

    /** Does all of it. */
    public Figures run(List<Job> jobs) {
        try (Team team = new Team(threads)) {
            progress.accept("memory: copy and triad");
            Bandwidth bandwidth = Bandwidth.measured(team, effort.probeElements());
            progress.accept("one rule in arrays and as Steppables, %,d agents".formatted(effort.ruleAgents()));
            Figures.RuleFigures rule = rule();
            List<Figures.Size> sizes = new ArrayList<>();
            for (Job job : jobs) {
                progress.accept("worker phase and month, %,d people per agent".formatted(job.peoplePerAgent()));
                sizes.add(size(job, team, sizes.isEmpty()));
            }
            progress.accept("%d runs at once".formatted(threads));
            Job few = jobs.get(0);
            Figures.AtOnce atOnce = new RunsAtOnce(few.model(), few.scenario(), team)
                    .run(AT_ONCE * effort.months(sizes.get(0).agents()));
            return new Figures(threads, bandwidth, sizes, atOnce, rule, heapBytes(), residentBytes());
        }
    }

    /** @param first whether the model is still to be compiled: then it passes more months before it is timed */
    private Figures.Size size(Job job, Team team, boolean first) {
        long expected = job.model().size(job.scenario()).agents();
        int months = effort.months(expected);
        RegionJob.Times times =
                new RegionJob(job.model(), job.scenario(), team).run(SEED, first ? WARM_UP * months : months, months);
        team.use(team.most());
        PureStream stream = new PureStream(times.agents());
        double streamed = Clock.best(STREAM_ROUNDS + months, () -> stream.pass(team));
        return new Figures.Size(
                job.peoplePerAgent(),
                times.agents(),
                streamed,
                times.alone().workers(),
                times.together().workers(),
                times.alone().all(),
                times.together().all());
    }

    private Figures.RuleFigures rule() {
        int months = effort.fewestMonths() + 1;
        int agents = effort.ruleAgents();
        warmUp(agents / 10);
        RuleInArrays arrays = new RuleInArrays(SEED, agents);
        double inArrays = fastest(months, arrays::month);
        RuleInSteppables steppables = new RuleInSteppables(SEED, agents);
        steppables.start();
        double inSteppables = fastest(months, month -> steppables.month());
        return new Figures.RuleFigures(agents, inArrays, inSteppables, arrays.sum() == steppables.sum());
    }

    private static void warmUp(int agents) {
        RuleInArrays arrays = new RuleInArrays(SEED, agents);
        RuleInSteppables steppables = new RuleInSteppables(SEED, agents);
        steppables.start();
        for (int month = 0; month < 10; month++) {
            arrays.month(month);
            steppables.month();
        }
    }

    private static double fastest(int months, java.util.function.IntConsumer pass) {
        double best = Double.POSITIVE_INFINITY;
        for (int month = 0; month < months; month++) {
            int now = month;
            best = Math.min(best, Clock.seconds(() -> pass.accept(now)));
        }
        return best;
    }

    private static long heapBytes() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
    }

    /** What the system says of this process; other systems than Linux say nothing. */
    private static OptionalDouble residentBytes() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToDouble(line -> Double.parseDouble(line.substring(PEAK.length())
                                    .replace("kB", "")
                                    .strip())
                            * KILOBYTE)
                    .findFirst();
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }
}
