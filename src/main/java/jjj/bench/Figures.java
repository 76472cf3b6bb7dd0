package jjj.bench;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a benchmark found. Seconds are those of the fastest month; rates are agent-months a second, with one person per
 * agent person-months.
 *
 * @param threads all that were used
 * @param bandwidth of the memory, on all threads
 * @param sizes from few agents to many
 * @param atOnce runs of several seeds at once, of the first size
 * @param rule the same rule in both styles, on one thread
 * @param heapBytes largest heap that Java has asked for
 * @param residentBytes peak of the process, where the system tells
 */
public record Figures(
        int threads,
        Bandwidth bandwidth,
        List<Size> sizes,
        AtOnce atOnce,
        RuleFigures rule,
        long heapBytes,
        OptionalDouble residentBytes) {
    public Figures {
        sizes = List.copyOf(sizes);
    }

    /**
     * One number of agents.
     *
     * @param stream seconds of a pure stream over as many agents, all threads
     * @param workers seconds of the worker phase on one thread
     * @param workersTogether on all
     * @param month seconds of the whole month on one thread
     * @param monthTogether on all
     */
    public record Size(
            int peoplePerAgent,
            int agents,
            double stream,
            double workers,
            double workersTogether,
            double month,
            double monthTogether) {
        /** Share of the pure stream's rate that a job on all threads reaches. */
        public double shareOfStream(double seconds) {
            return stream / seconds;
        }

        /** Agent-months a second. */
        public double rate(double seconds) {
            return agents / seconds;
        }
    }

    /**
     * Runs on a thread each, at once.
     *
     * @param runs as many as threads
     * @param timesAsFast as one after the other on one thread
     * @param arithmetic the same of work that needs nothing but registers: what the cores can give
     */
    public record AtOnce(int runs, double timesAsFast, double arithmetic) {}

    /**
     * The rule in both styles.
     *
     * @param same whether both ended in the same state
     */
    public record RuleFigures(int agents, double secondsInArrays, double secondsInSteppables, boolean same) {
        /** How many times as fast arrays are. */
        public double gain() {
            return secondsInSteppables / secondsInArrays;
        }

        /** Agent-months a second in MASON's style. */
        public double rateOfSteppables() {
            return agents / secondsInSteppables;
        }
    }

    /** Agent-months a second that memory could carry. */
    public double bound() {
        return bandwidth.bytesPerSecond() / PureStream.BYTES_PER_AGENT;
    }

    /**
     * d log(seconds) / d log(agents) of the worker phase on all threads, from the fewest agents to the most; empty with one
     * size.
     */
    public OptionalDouble exponent() {
        Size few = sizes.get(0);
        Size many = sizes.get(sizes.size() - 1);
        return few.agents == many.agents
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.log(many.workersTogether / few.workersTogether)
                        / Math.log((double) many.agents / few.agents));
    }
}
