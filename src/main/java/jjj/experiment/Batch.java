package jjj.experiment;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import jjj.base.Months;
import jjj.measure.Measure;
import jjj.measure.Recorder;
import jjj.results.RunWriter;

/** Makes runs on several threads; one that fails does not stop the others. */
final class Batch {
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final int MONTHS_PER_YEAR = 12;

    private final RunsOneSeed model;
    private final RunFiles files;
    private final Detail detail;
    private final Progress progress;
    private final AtomicReference<String> stopped = new AtomicReference<>("");

    Batch(RunsOneSeed model, RunFiles files, Detail detail, Progress progress) {
        this.model = model;
        this.files = files;
        this.detail = detail;
        this.progress = progress;
    }

    /** Makes the runs, started in this order on {@code threads} threads; the records come in the same order. */
    List<RunRecord> make(List<Run> runs, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread worker = new Thread(task, "run");
            worker.setDaemon(true); // an interrupted program does not wait for the month to end
            return worker;
        });
        try {
            List<Future<RunRecord>> pending = new ArrayList<>();
            runs.forEach(run -> pending.add(workers.submit(() -> make(run))));
            List<RunRecord> records = new ArrayList<>();
            for (Future<RunRecord> record : pending) {
                records.add(record.get());
            }
            return records;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while runs were made", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private RunRecord make(Run run) {
        RunRecord record = stopped.get().isEmpty()
                ? simulated(run)
                : RunRecord.failed(run, Optional.empty(), "not started: " + stopped.get());
        progress.ended(record);
        return record;
    }

    // Whatever a run dies of, also an error of the machine as too little memory, belongs to this run alone.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private RunRecord simulated(Run run) {
        Pulse observations =
                new Pulse(progress, detail, Months.of(run.scenario().period().until()));
        try {
            long start = System.nanoTime();
            model.run(run.scenario(), run.seed(), observations);
            double seconds = (System.nanoTime() - start) / NANOSECONDS_PER_SECOND;
            return written(run, observations, seconds);
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
            return RunRecord.failed(run, observations.month(), Reasons.of(e));
        }
    }

    /** A result that cannot be written cannot be written for the runs after it either: they are not started. */
    private RunRecord written(Run run, Pulse observations, double seconds) {
        try {
            files.keep(run, observations.writer, seconds);
            return RunRecord.done(run, seconds);
        } catch (IOException e) {
            String cause = Reasons.of(e);
            stopped.compareAndSet("", cause);
            return RunRecord.failed(run, Optional.empty(), cause);
        }
    }

    /** Writes down what is observed, and notices each new month. */
    private static final class Pulse implements Recorder {
        private final RunWriter writer = new RunWriter();
        private final Progress progress;
        private final Detail detail;
        private final int lastMonth;
        private int month = Integer.MIN_VALUE;

        Pulse(Progress progress, Detail detail, int lastMonth) {
            this.progress = progress;
            this.detail = detail;
            this.lastMonth = lastMonth;
        }

        @Override
        public void record(int monthIndex, String place, Measure measure, double value) {
            if (monthIndex != month) {
                month = monthIndex;
                progress.monthSimulated();
            }
            if (detail.keeps(monthIndex, lastMonth, place)) {
                writer.record(monthIndex, place, measure, value);
            }
        }

        Optional<YearMonth> month() {
            return month == Integer.MIN_VALUE
                    ? Optional.empty()
                    : Optional.of(YearMonth.of(
                            Math.floorDiv(month, MONTHS_PER_YEAR), Math.floorMod(month, MONTHS_PER_YEAR) + 1));
        }
    }
}
