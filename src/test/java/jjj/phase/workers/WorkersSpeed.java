package jjj.phase.workers;

import java.lang.management.ManagementFactory;
import jjj.base.Crew;
import jjj.rules.HukouRule;
import jjj.scenario.ParameterTable;
import jjj.scenario.Parameters;
import jjj.world.SmallWorld;
import jjj.world.World;

/** Prints the time of the phase per agent and month on the small region with 200,000 agents; run by hand. */
final class WorkersSpeed {
    private static final int PERSONS_PER_AGENT = 6;
    private static final int MONTHS = 60;
    private static final int ROUNDS = 4;

    private WorkersSpeed() {}

    public static void main(String[] arguments) {
        WorkersParameters parameters = WorkersParameters.from(Parameters.of(ParameterTable.shipped()));
        for (int round = 0; round < ROUNDS; round++) {
            World world = SmallWorld.of(round, PERSONS_PER_AGENT);
            long start = cpuNanos();
            Workers workers = new Workers(parameters, world, Crew.ALONE);
            long built = cpuNanos();
            long agentMonths = 0;
            for (int month = SmallWorld.START; month < SmallWorld.START + MONTHS; month++) {
                world.rules().beginMonth();
                world.rules()
                        .setHukou(
                                SmallWorld.CAPITAL,
                                HukouRule.FREE.withQuota(6_000, 0.2).withPoints(7, false));
                world.workers().beginMonth();
                agentMonths += world.workers().size();
                workers.run(world, month);
            }
            System.out.printf(
                    "constants %.0f ms, %.1f ns of CPU per agent and month%n",
                    (built - start) / 1e6, (cpuNanos() - built) / (double) agentMonths);
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
