package jjj.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import jjj.analysis.Interval;
import jjj.analysis.KaplanMeier;
import jjj.analysis.Paired;
import jjj.base.Draws;
import jjj.base.Months;
import jjj.base.Stream;
import jjj.measure.Recorder;
import jjj.model.Branch;
import jjj.model.Later;
import jjj.results.RunWriter;

/**
 * Whether this program on this machine can be trusted, in seconds: short runs on few agents, and statistics with known
 * answers.
 */
public final class SelfTest {
    private static final long SEED = 1;
    private static final double CLOSE = 1e-9;

    private final RunsOneSeed model;
    private final ScenarioCase one;
    private final ScenarioCase other;
    private final List<Check> checks = new ArrayList<>();

    /**
     * One check.
     *
     * @param holds whether it does
     * @param what what was checked, and if it does not hold, what was found
     */
    public record Check(String name, boolean holds, String what) {}

    /**
     * @param one a scenario whose books, land and people are checked each month by the model itself
     * @param other another one, with a history that is the same at first
     */
    public SelfTest(RunsOneSeed model, ScenarioCase one, ScenarioCase other) {
        this.model = model;
        this.one = one;
        this.other = other;
    }

    /** Makes all checks. */
    public List<Check> run() throws IOException {
        Path folder = Files.createTempDirectory("jjj");
        try {
            runs(folder);
        } finally {
            for (Path file : List.of(folder.resolve("1.csv.gz"), folder.resolve("2.csv.gz"), folder)) {
                Files.deleteIfExists(file);
            }
        }
        statistics();
        return List.copyOf(checks);
    }

    private void runs(Path folder) throws IOException {
        String first = attempt("books", () -> contents(one, folder.resolve("1.csv.gz")));
        check(
                "books",
                !first.isEmpty(),
                "money, land, people and posts balance in every month of %d".formatted(one.months()));
        if (first.isEmpty()) {
            return;
        }
        String again = attempt("determinism", () -> contents(one, folder.resolve("1.csv.gz")));
        check("determinism", first.equals(again), "the same run again has the same bytes");
        String placebo =
                attempt("placebo", () -> contents(one.named(one.name() + ".placebo"), folder.resolve("1.csv.gz")));
        check("placebo", first.equals(placebo), "the same scenario under another name has the same bytes");
        threads(folder, first);
        shared(folder, first);
    }

    /** Two runs at a time on two threads, of which one is the first again. */
    private void threads(Path folder, String first) {
        FutureTask<String> beside = new FutureTask<>(() -> contents(other, folder.resolve("2.csv.gz")));
        new Thread(beside, "beside").start();
        String together = attempt("threads", () -> contents(one, folder.resolve("1.csv.gz")));
        String others = attempt("threads", () -> joined(beside));
        check("threads", first.equals(together) && !others.equals(first), "a run beside another has the same bytes");
    }

    private static String joined(FutureTask<String> task) throws IOException, InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IOException(Reasons.of(e.getCause()), e);
        }
    }

    private void shared(Path folder, String first) {
        if (model.monthsInCommon(one, other).isEmpty()) {
            return;
        }
        String branched = attempt("shared history", () -> branched(folder.resolve("2.csv.gz")));
        check(
                "shared history",
                first.equals(branched),
                "a run that takes over the months of another has the same bytes");
    }

    /** The first scenario as a branch of the second. */
    private String branched(Path file) throws IOException {
        RunWriter writer = new RunWriter();
        List<Throwable> failures = new ArrayList<>();
        Recorder deaf = (month, place, measure, value) -> {};
        List<Branch> later = new ArrayList<>();
        model.runTogether(
                List.of(
                        new RunsOneSeed.Member(other, deaf, end -> end.ifPresent(failures::add)),
                        new RunsOneSeed.Member(one, writer, end -> end.ifPresent(failures::add))),
                SEED,
                Later.unlimited(later::add));
        for (int next = 0; next < later.size(); next++) {
            later.get(next).goOn().run();
        }
        if (!failures.isEmpty()) {
            throw new IOException(Reasons.of(failures.get(0)));
        }
        writer.writeTo(file);
        return Sha256.of(file);
    }

    private String contents(ScenarioCase scenario, Path file) throws IOException {
        return new SingleRun(model, scenario, SEED, Detail.ALL).writeTo(file);
    }

    /** Known answers: Student's t for five pairs, a survival curve by hand, a draw. */
    private void statistics() {
        Optional<Interval> interval =
                Paired.of(new double[5], new double[] {1, 2, 3, 4, 5}).interval();
        double halfWidth = 2.7764451051977987 * Math.sqrt(2.5 / 5);
        check(
                "paired interval",
                interval.filter(found -> near(found.low(), 3 - halfWidth) && near(found.high(), 3 + halfWidth))
                        .isPresent(),
                "differences of 1 to 5 are 3 ± 1.963 with 95 % confidence");
        List<KaplanMeier.Point> curve = KaplanMeier.curve(new long[] {10, 8, 4}, new long[] {1, 2, 2});
        check(
                "survival",
                curve.size() == 3 && near(curve.get(2).share(), 0.9 * 0.75 * 0.5),
                "of 10, 8 and 4 of whom 1, 2 and 2 leave, 33.75 % stay");
        int month = Months.of(2017, 1);
        double sum = 0;
        for (int person = 0; person < 10_000; person++) {
            sum += new Draws(SEED).uniform(person, month, Stream.CONSIDER);
        }
        check("draws", Math.abs(sum / 10_000 - 0.5) < 0.01, "10,000 keyed draws have the mean 0.5 ± 0.01");
    }

    private static boolean near(double found, double expected) {
        return Math.abs(found - expected) < CLOSE;
    }

    private void check(String name, boolean holds, String what) {
        boolean told = checks.stream().anyMatch(check -> check.name().equals(name));
        if (!told) {
            checks.add(new Check(name, holds, what));
        }
    }

    /** What the work gives; empty, and a check that does not hold, if it fails. */
    private String attempt(String name, Callable<String> work) {
        try {
            return work.call();
        } catch (Exception e) {
            checks.add(new Check(name, false, Reasons.of(e)));
            return "";
        }
    }
}
