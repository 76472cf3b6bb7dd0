package jjj.experiment;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jjj.model.PhaseWatch;

/**
 * What each phase of the month costs: time on the clock, and CPU time of the thread that simulates (what helping threads
 * do for a phase is in its time on the clock only). Serves several runs at once. No result knows of it.
 */
public final class Profile implements PhaseWatch {
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Cost> costs = new LinkedHashMap<>();

    /**
     * What a step cost in all.
     *
     * @param calls how often it was taken
     */
    private record Cost(long calls, long clockNanoseconds, long cpuNanoseconds) {
        static final Cost NONE = new Cost(0, 0, 0);

        Cost plus(Cost other) {
            return new Cost(
                    calls + other.calls,
                    clockNanoseconds + other.clockNanoseconds,
                    cpuNanoseconds + other.cpuNanoseconds);
        }

        double clockMilliseconds() {
            return perCall(clockNanoseconds);
        }

        double cpuMilliseconds() {
            return perCall(cpuNanoseconds);
        }

        private double perCall(long nanoseconds) {
            return calls == 0 ? 0 : nanoseconds / NANOSECONDS_PER_MILLISECOND / calls;
        }
    }

    @Override
    public void take(String step, Runnable work) {
        long clock = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        try {
            work.run();
        } finally {
            note(step, new Cost(1, System.nanoTime() - clock, threads.getCurrentThreadCpuTime() - cpu));
        }
    }

    private synchronized void note(String step, Cost cost) {
        costs.merge(step, cost, Cost::plus);
    }

    /** Milliseconds of CPU of a phase a month; 0 if it was never seen. */
    public synchronized double cpuMilliseconds(String phase) {
        return costs.getOrDefault(phase, Cost.NONE).cpuMilliseconds();
    }

    /** Milliseconds on the clock of a phase a month; 0 if it was never seen. */
    public synchronized double clockMilliseconds(String phase) {
        return costs.getOrDefault(phase, Cost.NONE).clockMilliseconds();
    }

    /** All phases of a month together. */
    private Cost month() {
        Cost sum = Cost.NONE;
        long months = 0;
        for (Map.Entry<String, Cost> cost : costs.entrySet()) {
            if (!cost.getKey().equals(OPENING)) {
                sum = sum.plus(cost.getValue());
                months = Math.max(months, cost.getValue().calls);
            }
        }
        return new Cost(months, sum.clockNanoseconds, sum.cpuNanoseconds);
    }

    /** The phases in the order of the month, as a table. */
    public synchronized List<String> lines() {
        Cost month = month();
        if (month.calls == 0) {
            return List.of("profile: no month was simulated, all runs were there; --force makes them again");
        }
        TextTable table = new TextTable(1, List.of("phase", "calls", "CPU ms", "clock ms", "share of clock"));
        costs.forEach((step, cost) -> {
            if (!step.equals(OPENING)) {
                table.row(cells(step, cost, "%.1f %%".formatted(100 * share(cost, month))));
            }
        });
        table.row(cells("all phases", month, ""));
        Cost opening = costs.getOrDefault(OPENING, Cost.NONE);
        table.row(cells("opening world", opening, ""));
        List<String> lines = new ArrayList<>();
        lines.add("profile: milliseconds a call, mean; CPU of the thread that simulates, and time on the clock");
        lines.addAll(table.lines());
        return lines;
    }

    /** The same for machines. */
    public synchronized Map<String, Object> asMap() {
        Cost month = month();
        List<Map<String, Object>> rows = new ArrayList<>();
        costs.forEach((step, cost) -> {
            if (!step.equals(OPENING)) {
                Map<String, Object> row = row(cost);
                row.put("shareOfClock", share(cost, month));
                rows.add(named(step, row));
            }
        });
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("unit", "milliseconds a call");
        map.put("month", row(month));
        map.put("openingWorld", row(costs.getOrDefault(OPENING, Cost.NONE)));
        map.put("phases", rows);
        return map;
    }

    private static double share(Cost cost, Cost of) {
        return of.clockNanoseconds == 0 ? 0 : (double) cost.clockNanoseconds / of.clockNanoseconds;
    }

    private static List<String> cells(String name, Cost cost, String share) {
        return List.of(
                name,
                "%,d".formatted(cost.calls),
                "%.3f".formatted(cost.cpuMilliseconds()),
                "%.3f".formatted(cost.clockMilliseconds()),
                share);
    }

    private static Map<String, Object> row(Cost cost) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("calls", cost.calls);
        row.put("cpu", cost.cpuMilliseconds());
        row.put("clock", cost.clockMilliseconds());
        return row;
    }

    private static Map<String, Object> named(String step, Map<String, Object> row) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("phase", step);
        named.putAll(row);
        return named;
    }
}
