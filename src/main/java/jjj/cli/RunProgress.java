package jjj.cli;

import java.util.ArrayList;
import java.util.List;
import jjj.experiment.Progress;
import jjj.experiment.RunRecord;

/** Rate and time left on standard error: one line redrawn on a terminal, a line for every tenth elsewhere. */
final class RunProgress implements Progress {
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final long REDRAW_NANOSECONDS = 200_000_000L;
    private static final int TENTHS = 10;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private final boolean quiet;
    private final List<RunRecord> ended = new ArrayList<>();
    private long start;
    private long lastDrawn;
    private int runs;
    private int there;
    private int months;
    private int monthsDone;
    private int tenthsSaid;
    private boolean lineOpen;

    /** @param quiet counts, but says nothing */
    RunProgress(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    @Override
    public synchronized void starts(int runsToMake, int runsThere, int monthsOfAll) {
        start = System.nanoTime();
        runs = runsToMake;
        there = runsThere;
        months = monthsOfAll;
        if (runsThere > 0 && !quiet) {
            console.note("%d of %d runs are there already".formatted(runsThere, runsThere + runsToMake));
        }
    }

    @Override
    public synchronized void monthSimulated() {
        monthsDone++;
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
        int tenths = last ? TENTHS : (int) ((long) monthsDone * TENTHS / Math.max(1, months));
        if (tenths > tenthsSaid && (last || tenths < TENTHS)) {
            tenthsSaid = tenths;
            console.note(line(now));
        }
    }

    private String line(long now) {
        double seconds = Math.max(1e-3, (now - start) / NANOSECONDS_PER_SECOND);
        double done = Math.min(1, monthsDone / (double) Math.max(1, months));
        String left = ended.size() == runs || done == 0 ? "" : ", " + time(seconds * (1 - done) / done) + " left";
        return "%d of %d runs, %.0f %%, %.1f simulated years/s, %s%s"
                .formatted(ended.size(), runs, 100 * done, monthsDone / seconds / MONTHS_PER_YEAR, time(seconds), left);
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
