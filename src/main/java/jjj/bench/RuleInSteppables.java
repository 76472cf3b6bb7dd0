package jjj.bench;

import java.util.ArrayList;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The {@link Rule} as MASON's examples are written: every agent is an object on the schedule, which steps them month by
 * month in an order of its own luck. Draws have keys here too, so that both ways end in the same state.
 */
public final class RuleInSteppables extends SimState {
    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient List<Worker> workers = new ArrayList<>();

    /** So many agents. */
    public RuleInSteppables(long seed, int agents) {
        super(seed);
        rule = new Rule(seed);
        for (int agent = 0; agent < agents; agent++) {
            workers.add(new Worker(agent));
        }
    }

    @Override
    public void start() {
        super.start();
        workers.forEach(schedule::scheduleRepeating);
    }

    /** One agent. */
    private static final class Worker implements Steppable {
        private static final long serialVersionUID = 1L;

        private final long id;
        private int place;
        private int months;

        Worker(long id) {
            this.id = id;
            this.place = Rule.firstPlace(id);
        }

        @Override
        public void step(SimState state) {
            Rule rule = ((RuleInSteppables) state).rule;
            int month = (int) state.schedule.getTime();
            months++;
            if (rule.considers(id, month)) {
                double[] cumulated = new double[Rule.PLACES];
                rule.weigh(place, cumulated);
                int chosen = Rule.chosen(cumulated, rule.choice(id, month));
                months = chosen == place ? months : 0;
                place = chosen;
            }
        }
    }

    /** Lets a month pass. */
    public void month() {
        schedule.step(this);
    }

    /** One number for where everybody is and for how long. */
    public long sum() {
        return workers.stream()
                .mapToLong(worker -> (worker.place + 1L) * (worker.months + 1L))
                .sum();
    }
}
