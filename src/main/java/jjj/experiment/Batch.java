package jjj.experiment;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import jjj.base.Months;
import jjj.measure.Measure;
import jjj.measure.Recorder;
import jjj.model.Branch;
import jjj.model.Later;
import jjj.results.RunWriter;

/**
 * Makes runs on several threads; one that fails does not stop the others. Runs of one seed that begin in the same world
 * are made together ({@link SharedRuns}).
 */
final class Batch {
    private static final int MONTHS_PER_YEAR = 12;

    private final RunsOneSeed model;
    private final RunFiles files;
    private final Detail detail;
    private final Evaluates evaluation;
    private final Progress progress;
    private final AtomicReference<String> stopped = new AtomicReference<>("");
    private final BesidePlacebo beside;

    Batch(
            RunsOneSeed model,
            RunFiles files,
            Detail detail,
            Evaluates evaluation,
            BesidePlacebo beside,
            Progress progress) {
        this.model = model;
        this.files = files;
        this.detail = detail;
        this.evaluation = evaluation;
        this.beside = beside;
        this.progress = progress;
    }

    /**
     * Makes the runs, started in this order; the records come in the same order.
     *
     * @param atOnce so many at a time
     * @param threads share out what the runs under way have to do
     * @throws IOException if what is made beside the placebo cannot be written
     */
    List<RunRecord> make(List<Run> runs, int atOnce, int threads) throws IOException {
        AtomicReferenceArray<RunRecord> records = new AtomicReferenceArray<>(runs.size());
        CountDownLatch open = new CountDownLatch(runs.size());
        try (Hands hands = new Hands(atOnce, threads)) {
            RunsOneSeed helped = model.helpedBy(hands);
            Together others = new Together(hands::take);
            Map<Run, Attempt> attempts = new HashMap<>();
            for (Run run : runs) {
                attempts.put(run, new Attempt(run, attempts.size(), hands, others, records, open));
            }
            for (List<Run> group : SharedRuns.groups(runs, model)) {
                List<Attempt> together = group.stream().map(attempts::get).toList();
                hands.take(() -> make(helped, together, hands));
            }
            open.await();
            others.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while runs were made", e);
        }
        List<RunRecord> made = new ArrayList<>();
        for (int i = 0; i < records.length(); i++) {
            made.add(records.get(i));
        }
        return made;
    }

    // Whatever a run dies of, also an error of the machine as too little memory, belongs to this run alone.
    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private void make(RunsOneSeed helped, List<Attempt> together, Hands hands) {
        if (!stopped.get().isEmpty()) {
            together.forEach(attempt -> attempt.fails(Optional.empty(), "not started: " + stopped.get()));
            return;
        }
        Attempt first = together.get(0);
        try {
            if (together.size() == 1) {
                helped.run(first.run.scenario(), first.run.seed(), first.observations);
                first.ends(Optional.empty());
            } else {
                helped.runTogether(
                        together.stream().map(Attempt::asMember).toList(), first.run.seed(), new Branches(hands));
            }
        } catch (Throwable e) {
            together.forEach(attempt -> attempt.ends(Optional.of(e)));
        }
    }

    /** What has parted goes on before another seed is begun, unless nothing can be written any more. */
    private final class Branches implements Later {
        private final Hands hands;

        Branches(Hands hands) {
            this.hands = hands;
        }

        @Override
        public void take(Branch branch) {
            hands.takeFirst(() -> {
                if (stopped.get().isEmpty()) {
                    branch.goOn().run();
                } else {
                    branch.giveUp().accept(new IllegalStateException("not gone on with: " + stopped.get()));
                }
            });
        }

        @Override
        public boolean isCrowded() {
            return hands.isCrowded();
        }
    }

    /** One run on its way to a record. */
    private final class Attempt {
        private final Run run;
        private final int place;
        private final Hands hands;
        private final Together others;
        private final AtomicReferenceArray<RunRecord> records;
        private final CountDownLatch open;
        private final Pulse observations;

        Attempt(
                Run run,
                int place,
                Hands hands,
                Together others,
                AtomicReferenceArray<RunRecord> records,
                CountDownLatch open) {
            this.run = run;
            this.observations = new Pulse(
                    progress, detail, Months.of(run.scenario().period().until()));
            this.place = place;
            this.hands = hands;
            this.others = others;
            this.records = records;
            this.open = open;
        }

        RunsOneSeed.Member asMember() {
            return new RunsOneSeed.Member(run.scenario(), observations, this::ends);
        }

        void ends(Optional<Throwable> failure) {
            double seconds = hands.secondsSinceLastAsked();
            if (failure.isPresent()) {
                fails(observations.month(), Reasons.of(failure.get()));
            } else {
                noted(written(seconds));
            }
        }

        void fails(Optional<YearMonth> month, String cause) {
            noted(RunRecord.failed(run, month, cause));
        }

        /** A result that cannot be written cannot be written for the runs after it either: they are not started. */
        private RunRecord written(double seconds) {
            try {
                files.keep(run, observations.writer(), seconds);
                evaluation.made(run, observations.writer().result());
                return RunRecord.done(run, seconds);
            } catch (IOException e) {
                String cause = Reasons.of(e);
                stopped.compareAndSet("", cause);
                return RunRecord.failed(run, Optional.empty(), cause);
            } catch (RuntimeException | OutOfMemoryError e) {
                return RunRecord.failed(run, observations.month(), Reasons.of(e));
            }
        }

        private void noted(RunRecord record) {
            observations.forget();
            if (records.compareAndSet(place, null, record)) {
                progress.ended(record);
                if (record.isDone()) {
                    beside.whole(run, others);
                }
                open.countDown();
            }
        }
    }

    /** Writes down what is observed, and notices each new month. */
    private static final class Pulse implements Recorder {
        private final Progress progress;
        private final Detail detail;
        private final int lastMonth;
        private Optional<RunWriter> writer = Optional.empty();
        private int month = Integer.MIN_VALUE;

        Pulse(Progress progress, Detail detail, int lastMonth) {
            this.progress = progress;
            this.detail = detail;
            this.lastMonth = lastMonth;
        }

        /** Made when the first observation comes: runs that wait need no room. */
        RunWriter writer() {
            if (writer.isEmpty()) {
                writer = Optional.of(new RunWriter());
            }
            return writer.get();
        }

        /** The run has ended: its observations are in its file, or of no use. */
        void forget() {
            writer = Optional.empty();
        }

        @Override
        public void record(int monthIndex, String place, Measure measure, double value) {
            if (monthIndex != month) {
                month = monthIndex;
                progress.monthSimulated();
            }
            if (detail.keeps(monthIndex, lastMonth, place)) {
                writer().record(monthIndex, place, measure, value);
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
