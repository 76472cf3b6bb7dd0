package jjj.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

/**
 * How fast the months pass, and how long the rest will take. The rate is that of the last half of the time, at least of
 * the last ten seconds: a program that has just started is slower than it soon will be, and an average from the start
 * would promise too long a wait. In the first two seconds nothing is promised.
 */
final class Pace {
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final double SECONDS_BEFORE_A_PROMISE = 2;
    private static final double SHORTEST_WINDOW_SECONDS = 10;
    private static final double SECONDS_BETWEEN_MARKS = 0.1;

    private final long start;
    private final int months;
    private final Deque<Mark> marks = new ArrayDeque<>();
    private int done;

    /** How many months were done at a moment. */
    private record Mark(double seconds, int done) {}

    /**
     * Starts watching.
     *
     * @param now nanoseconds
     * @param months how many are to be simulated
     */
    Pace(long now, int months) {
        this.start = now;
        this.months = months;
        marks.add(new Mark(0, 0));
    }

    /** One month more is done. */
    void month(long now) {
        done++;
        double seconds = seconds(now);
        if (seconds - marks.getLast().seconds() >= SECONDS_BETWEEN_MARKS) {
            marks.add(new Mark(seconds, done));
        }
        double from = seconds - Math.max(SHORTEST_WINDOW_SECONDS, seconds / 2);
        while (marks.size() > 1 && marks.getFirst().seconds() < from) {
            marks.removeFirst();
        }
    }

    /** The part that is done, 0…1. */
    double share() {
        return Math.min(1, done / (double) Math.max(1, months));
    }

    int done() {
        return done;
    }

    /** Since the start. */
    double seconds(long now) {
        return (now - start) / NANOSECONDS_PER_SECOND;
    }

    /** Months per second now; 0 before the first. */
    double monthsPerSecond(long now) {
        Mark first = marks.getFirst();
        double seconds = seconds(now) - first.seconds();
        return seconds > 0 ? (done - first.done()) / seconds : 0;
    }

    /** Seconds to the end, once that can be said. */
    OptionalDouble secondsLeft(long now) {
        double rate = monthsPerSecond(now);
        return seconds(now) < SECONDS_BEFORE_A_PROMISE || !(rate > 0)
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(0, months - done) / rate);
    }
}
