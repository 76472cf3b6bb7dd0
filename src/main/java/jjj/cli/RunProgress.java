package jjj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import jjj.experiment.Progress;
import jjj.experiment.RunRecord;

/** Rate and time left on standard error: one line redrawn on a terminal, a line for every tenth elsewhere. */
final class RunProgress implements Progress {
    private static final long REDRAW_NANOSECONDS = 200_000_000L;
    private static final int TENTHS = 10;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final boolean quiet;
    private final List<RunRecord> ended = new ArrayList<>();
    private Pace pace = new Pace(System.nanoTime(), 0);
    private long lastDrawn;
    private int runs;
    private int there;
    private int tenthsSaid;
    private boolean lineOpen;

    /** @param quiet counts, but says nothing */
    RunProgress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    @Override
    public synchronized void starts(int runsToMake, int runsThere, int monthsOfAll) {
        pace = new Pace(System.nanoTime(), monthsOfAll);
        runs = runsToMake;
        there = runsThere;
        if (runsThere > 0 && !quiet) {
            console.note("%d of %d runs are there already".formatted(runsThere, runsThere + runsToMake));
        }
    }

    @Override
    public synchronized void monthSimulated() {
        pace.month(System.nanoTime());
        draw(false);
    }

    @Override
    public synchronized void ended(RunRecord run) {
        ended.add(run);
        draw(ended.size() == runs);
    }

    @Override
    public synchronized void step(String what) {
        endLine();
        if (!quiet) {
            console.note("making " + what);
        }
    }

    @Override
    public synchronized void close() {
        endLine();
    }

    /** How many runs are whole, those of earlier commands included. */
    synchronized int whole() {
        return there + (int) ended.stream().filter(RunRecord::isDone).count();
    }

    synchronized int all() {
        return there + runs;
    }

    private void draw(boolean last) {
        if (quiet) {
            return;
        }
        long now = System.nanoTime();
        if (console.errIsTerminal()) {
            if (last || now - lastDrawn > REDRAW_NANOSECONDS) {
                lastDrawn = now;
                console.err().print(CLEAR_LINE + line(now));
                console.err().flush();
                lineOpen = true;
            }
            return;
        }
        int tenths = last ? TENTHS : (int) (pace.share() * TENTHS);
        if (tenths > tenthsSaid && (last || tenths < TENTHS)) {
            tenthsSaid = tenths;
            console.note(line(now));
        }
    }

    private String line(long now) {
        OptionalDouble seconds = ended.size() == runs ? OptionalDouble.empty() : pace.secondsLeft(now);
        String left = seconds.isPresent() ? ", " + time(seconds.getAsDouble()) + " left, then the tables" : "";
        return "%d of %d runs, %.0f %%, %.1f simulated years/s, %s%s"
                .formatted(
                        ended.size(),
                        runs,
                        100 * pace.share(),
                        pace.monthsPerSecond(now) / MONTHS_PER_YEAR,
                        time(pace.seconds(now)),
                        left);
    }

    private void endLine() {
        if (lineOpen) {
            console.note("");
            lineOpen = false;
        }
    }

    static String time(double seconds) {
        long whole = Math.round(seconds);
        return "%d:%02d".formatted(whole / SECONDS_PER_MINUTE, whole % SECONDS_PER_MINUTE);
    }
}
