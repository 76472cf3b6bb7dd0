package jjj.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jjj.results.ResultFolder;
import jjj.results.SafeFile;

/**
 * Makes what a plan asks for: the runs that are not there yet, then the tables and the report.
 *
 * <p>The folder's name follows from the plan, so the same command finds its own earlier work, and nothing that another
 * plan made is ever touched.
 */
public final class Experiment {
    private static final String ASIDE_END = ".part";

    private final Plan plan;
    private final RunsOneSeed model;
    private final Evaluates evaluation;
    private final Path results;
    private final ResultFolder folder;

    /** @param results the folder in which experiments have theirs */
    public Experiment(Plan plan, RunsOneSeed model, Evaluates evaluation, Path results) {
        this.plan = plan;
        this.model = model;
        this.evaluation = evaluation;
        this.results = results;
        this.folder = new ResultFolder(results.resolve(plan.name()));
    }

    /**
     * How an experiment is made: none of it changes a result.
     *
     * @param threads to run on
     * @param memory that may be used: no more worlds are simulated at once than fit
     * @param again whether also what is there is made again
     * @param except seeds whose runs are not made again all the same: they have just been made
     * @param command as it was typed
     */
    public record Manner(int threads, Memory memory, boolean again, Set<Long> except, String command) {
        /** With the memory that this Java has. */
        public Manner(int threads, boolean again, Set<Long> except, String command) {
            this(threads, Memory.ofThisJava(), again, except, command);
        }

        Manner(int threads, Memory memory, boolean again, String command) {
            this(threads, memory, again, Set.of(), command);
        }

        public Manner {
            if (threads < 1) {
                throw new BadInput("--threads %d: expected at least 1".formatted(threads));
            }
            except = Set.copyOf(except);
        }

        public Manner(int threads, boolean again, String command) {
            this(threads, again, Set.of(), command);
        }

        boolean again(Run run) {
            return again && !except.contains(run.seed());
        }
    }

    /** Where everything goes. */
    public Path folder() {
        return folder.root();
    }

    /**
     * What {@link #make} would do; writes nothing.
     *
     * @throws BadInput if it does not fit into memory
     */
    public Preview preview(Manner manner) {
        RunFiles files = new RunFiles(folder, plan, results);
        List<Run> missing = plan.runs().stream()
                .filter(run -> manner.again(run) || !files.isThere(run))
                .toList();
        int atOnce = worldsAtOnce(manner);
        return new Preview(
                folder.root(),
                plan.runs().size() - missing.size(),
                missing.stream().map(Run::toString).toList(),
                files.forecast(missing, atOnce),
                new Preview.Room(atOnce, Memory.need(model, plan.runs(), plan.detail()), manner.memory()));
    }

    private int worldsAtOnce(Manner manner) {
        return manner.memory().worldsAtOnce(model, plan.runs(), plan.detail(), manner.threads());
    }

    /** Makes what is missing. A run that fails is recorded; everything else that goes wrong is {@link BadInput}. */
    public Outcome make(Manner manner, Progress progress) {
        return make(manner, progress, UnaryOperator.identity());
    }

    Outcome make(Manner manner, Progress progress, UnaryOperator<List<Run>> order) {
        int atOnce = worldsAtOnce(manner);
        return inFolder(progress, () -> {
            Map<Path, FileTime> before = evaluationFiles();
            Made made = madeRuns(manner, atOnce, progress, order, evaluation.withoutPlacebo(plan, folder));
            return evaluated(made, before, manner, progress);
        });
    }

    /** Makes the runs that are missing and nothing of them: whether more are needed can be told without a report. */
    public Made makeRuns(Manner manner, Progress progress) {
        int atOnce = worldsAtOnce(manner);
        return inFolder(progress, () -> madeRuns(manner, atOnce, progress, UnaryOperator.identity(), List.of()));
    }

    /** Makes what is to be made of runs that {@link #makeRuns} has made. */
    public Outcome evaluate(Made made, Manner manner, Progress progress) {
        return inFolder(progress, () -> evaluated(made, evaluationFiles(), manner, progress));
    }

    /** Removes runs that another experiment has taken over, unless tables were made of them here. */
    public void giveWay() {
        if (Files.exists(folder.root().resolve(Manifest.NAME))) {
            return;
        }
        try (FolderLock lock = FolderLock.take(folder.root());
                Stream<Path> files = Files.walk(folder.root())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new BadInput(Reasons.of(e), e);
        }
    }

    /** Something that is done in the folder while nobody else works there. */
    @FunctionalInterface
    private interface Doing<T> {
        T done() throws IOException;
    }

    private <T> T inFolder(Progress progress, Doing<T> doing) {
        makeFolder();
        try (FolderLock lock = FolderLock.take(folder.root())) {
            removeLeftovers();
            return doing.done();
        } catch (IOException | UncheckedIOException e) {
            throw new BadInput(Reasons.of(e) + "; the runs that are whole are kept in " + folder.root(), e);
        } finally {
            progress.close();
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder.root());
        } catch (IOException e) {
            throw new BadInput(
                    "%s: the results cannot be written there (%s); choose another folder with --out DIR"
                            .formatted(results, Reasons.of(e)),
                    e);
        }
    }

    /**
     * Runs without what is made of them.
     *
     * @param runs every run, in the order of the plan
     * @param saving what sharing months between scenarios has saved, in words, if it has
     * @param tables whether those tables that need no placebo are made already
     */
    public record Made(List<RunRecord> runs, Optional<String> saving, boolean tables) {
        public Made {
            runs = List.copyOf(runs);
        }

        /** Whether no run failed. */
        public boolean complete() {
            return runs.stream().allMatch(RunRecord::isDone);
        }
    }

    /** @param beside what can be made while the placebo runs */
    private Made madeRuns(
            Manner manner, int atOnce, Progress progress, UnaryOperator<List<Run>> order, List<Together.Piece> beside)
            throws IOException {
        writeScenarios();
        RunFiles files = new RunFiles(folder, plan, results);
        Map<Run, RunRecord> records = new HashMap<>();
        List<Run> missing = new ArrayList<>();
        for (Run run : plan.runs()) {
            Optional<RunNote> note = manner.again(run) ? Optional.empty() : files.find(run);
            note.ifPresentOrElse(
                    there -> records.put(run, RunRecord.done(run, there.seconds())), () -> missing.add(run));
        }
        missing.stream().filter(run -> !manner.again(run)).forEach(files::discard);
        List<Run> ordered = order.apply(missing);
        int months = ordered.stream().mapToInt(run -> run.scenario().months()).sum();
        progress.starts(ordered.size(), records.size(), months);
        BesidePlacebo tables = new BesidePlacebo(plan.placebo(), ordered, beside);
        List<RunRecord> made = new Batch(model, files, plan.detail(), evaluation, tables, progress)
                .make(ordered, atOnce, manner.threads());
        for (int i = 0; i < made.size(); i++) {
            records.put(ordered.get(i), made.get(i));
        }
        List<RunRecord> all = plan.runs().stream()
                .map(run -> files.isKept(run) ? records.get(run) : lost(run, records.get(run)))
                .toList();
        RunsTable.write(folder.root().resolve("runs.csv"), all, plan);
        return new Made(all, SharedRuns.saving(ordered, model), tables.begun());
    }

    private static RunRecord lost(Run run, RunRecord made) {
        return made.isDone()
                ? RunRecord.failed(run, Optional.empty(), "its file was deleted while other runs were made")
                : made;
    }

    private Outcome evaluated(Made made, Map<Path, FileTime> before, Manner manner, Progress progress)
            throws IOException {
        if (made.runs.stream().noneMatch(RunRecord::isDone)) {
            Answer nothing = new Answer(List.of(), List.of());
            return new Outcome(folder.root(), Optional.empty(), made.runs, nothing, made.saving);
        }
        Answer answer = !manner.again()
                        && evaluation.isCurrent(plan, folder)
                        && Manifest.isWhole(folder.root(), manner.threads())
                ? evaluation.answer(plan, folder)
                : evaluatedAnew(made, before, manner, progress);
        Optional<Path> report = Optional.of(folder.report()).filter(Files::exists);
        return new Outcome(folder.root(), report, made.runs, answer, made.saving);
    }

    /** @param before the files of an earlier evaluation: those that are not made again are removed */
    private Answer evaluatedAnew(Made made, Map<Path, FileTime> before, Manner manner, Progress progress)
            throws IOException {
        progress.step("tables, charts and report");
        Answer answer = made.tables ? evaluation.evaluateRest(plan, folder) : evaluation.evaluate(plan, folder);
        for (Map.Entry<Path, FileTime> file : before.entrySet()) {
            if (Files.getLastModifiedTime(file.getKey()).equals(file.getValue())) {
                Files.delete(file.getKey()); // an earlier version made it, this one does not
            }
        }
        Manifest.write(plan, folder.root(), manner.command(), Instant.now(), manner.threads());
        return answer;
    }

    private Map<Path, FileTime> evaluationFiles() throws IOException {
        Map<Path, FileTime> files = new TreeMap<>();
        for (Path part : List.of(folder.root().resolve("data"), folder.charts())) {
            if (Files.isDirectory(part)) {
                try (Stream<Path> found = Files.list(part)) {
                    for (Path file : found.filter(Files::isRegularFile).toList()) {
                        files.put(file, Files.getLastModifiedTime(file));
                    }
                }
            }
        }
        return files;
    }

    private void writeScenarios() throws IOException {
        Path scenarios = folder.root().resolve("scenarios");
        Map<String, String> texts = new TreeMap<>();
        for (ScenarioCase scenario : plan.scenarios()) {
            scenario.origins().forEach(origin -> texts.put(origin.name(), origin.text()));
            if (scenario.varied().isEmpty()) { // what the points of a design have become is in the manifest
                texts.put(scenario.name() + ".resolved.yaml", scenario.resolved());
            }
        }
        for (Map.Entry<String, String> file : texts.entrySet()) {
            SafeFile.write(scenarios.resolve(file.getKey()), file.getValue());
        }
    }

    /** What an earlier program wrote aside and did not live to rename. */
    private void removeLeftovers() throws IOException {
        try (Stream<Path> files = Files.walk(folder.root())) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName()).endsWith(ASIDE_END)) {
                    Files.delete(file);
                }
            }
        }
    }
}
