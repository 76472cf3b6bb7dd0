package jjj.bench;

import jjj.model.PhaseWatch;
import jjj.model.RegionModel;
import jjj.model.RunUnderWay;
import jjj.scenario.Scenario;

/** Times months of the real model, by turns on one thread and on all: both pass the same world in the same process. */
final class RegionJob {
    private static final String WORKERS = "Workers";
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    private final RegionModel model;
    private final Scenario scenario;
    private final Team team;

    RegionJob(RegionModel model, Scenario scenario, Team team) {
        this.model = model;
        this.scenario = scenario;
        this.team = team;
    }

    /**
     * The fastest month of each way.
     *
     * @param agents at the end
     */
    record Times(int agents, Month alone, Month together) {}

    /** Seconds of one month. */
    record Month(double workers, double all) {
        Month faster(Month other) {
            return new Month(Math.min(workers, other.workers), Math.min(all, other.all));
        }
    }

    /** Sums up what a month takes. */
    private static final class MonthWatch implements PhaseWatch {
        private double workers;
        private double all;

        @Override
        public void take(String step, Runnable work) {
            long start = System.nanoTime();
            work.run();
            double seconds = (System.nanoTime() - start) / NANOSECONDS_PER_SECOND;
            if (!step.equals(OPENING)) {
                workers += step.equals(WORKERS) ? seconds : 0;
                all += seconds;
            }
        }

        Month taken() {
            Month month = new Month(workers, all);
            workers = 0;
            all = 0;
            return month;
        }
    }

    /**
     * Runs and times.
     *
     * @param warmUp months that are not counted
     * @param rounds months that each way passes
     */
    Times run(long seed, int warmUp, int rounds) {
        MonthWatch watch = new MonthWatch();
        team.use(team.most());
        RunUnderWay run =
                model.watchedBy(watch).helpedBy(team).begin(scenario, seed, (month, place, measure, value) -> {});
        run.runUntil(run.nextMonth() + warmUp - 1);
        watch.taken();
        Month alone = new Month(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        Month together = alone;
        for (int round = 0; round < rounds; round++) {
            team.use(1);
            run.runUntil(run.nextMonth());
            alone = alone.faster(watch.taken());
            team.use(team.most());
            run.runUntil(run.nextMonth());
            together = together.faster(watch.taken());
        }
        return new Times(run.world().workers().size(), alone, together);
    }
}
