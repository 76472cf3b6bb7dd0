package jjj.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jjj.analysis.Comparisons;
import jjj.analysis.Summaries;
import jjj.experiment.Plan.Purpose;
import jjj.policy.InstrumentType;
import jjj.report.Report;
import jjj.results.About;
import jjj.results.Dictionary;
import jjj.results.MapCell;
import jjj.results.MeasuresTable;
import jjj.results.Place;
import jjj.results.Placebo;
import jjj.results.RailLink;
import jjj.results.ResultFolder;
import jjj.results.RunReader;
import jjj.results.RunResult;
import jjj.results.RunSet;
import jjj.results.ScenarioNote;
import jjj.results.Sql;

/** Tables, charts and report of an experiment, made from its run files. */
public final class Evaluation implements Evaluates {
    private final Setting setting;
    private final String command;
    private final int threads;
    private final boolean parquet;
    /** Runs made in this program or read already: what they observed need not be read again. */
    private final Map<Key, RunResult> known = new ConcurrentHashMap<>();

    private record Key(String scenario, long seed) {}

    /**
     * Makes tables, charts and a report.
     *
     * @param command what to type to make the same experiment again
     * @param parquet whether all observations are written as packed columns too
     */
    public Evaluation(Setting setting, String command, int threads, boolean parquet) {
        this.setting = setting;
        this.command = command;
        this.threads = threads;
        this.parquet = parquet;
    }

    /** Tables as text only. */
    public Evaluation(Setting setting, String command, int threads) {
        this(setting, command, threads, false);
    }

    @Override
    public boolean isCurrent(Plan plan, ResultFolder folder) {
        return !parquet || Files.exists(folder.parquet());
    }

    @Override
    public Answer evaluate(Plan plan, ResultFolder folder) throws IOException {
        try (Together tables = new Together(threads)) {
            withoutPlacebo(plan, folder).forEach(tables::start);
            Answer answer = evaluateRest(plan, folder);
            tables.join();
            return answer;
        }
    }

    @Override
    public List<Together.Piece> withoutPlacebo(Plan plan, ResultFolder folder) {
        List<Together.Piece> pieces = new ArrayList<>();
        pieces.add(() -> writeMeasures(plan, folder));
        if (plan.purpose() == Purpose.COMPARE) {
            pieces.add(() -> Comparisons.write(folder, Comparisons.of(read(plan, folder))));
        }
        pieces.add(() -> Summaries.write(folder, read(plan, folder)));
        return pieces;
    }

    @Override
    public Answer evaluateRest(Plan plan, ResultFolder folder) throws IOException {
        describe(plan, folder);
        RunSet runs = read(plan, folder);
        writePlacebo(plan, folder, runs);
        Report.write(folder, runs, threads);
        return answer(plan, folder, runs);
    }

    private void writeMeasures(Plan plan, ResultFolder folder) throws IOException {
        MeasuresTable.write(folder, names(plan), threads);
        if (parquet) {
            Sql.writeParquet(folder);
        }
    }

    /** The runs that are there; one that is not known from its making is read once. */
    private RunSet read(Plan plan, ResultFolder folder) throws IOException {
        RunSet runs = RunSet.read(folder, names(plan), threads, this::known);
        for (String scenario : runs.scenarios()) {
            for (long seed : runs.seeds(scenario)) {
                known.putIfAbsent(new Key(scenario, seed), runs.run(scenario, seed));
            }
        }
        return runs;
    }

    /** Writes what the results are about, no table of them, and returns the runs that are there. */
    RunSet runs(Plan plan, ResultFolder folder) throws IOException {
        describe(plan, folder);
        return read(plan, folder);
    }

    /** Writes the tables that every experiment has and returns the runs that are there. */
    RunSet tables(Plan plan, ResultFolder folder) throws IOException {
        describe(plan, folder);
        try (Together tables = new Together(threads)) {
            tables.start(() -> writeMeasures(plan, folder));
            RunSet runs = read(plan, folder);
            tables.start(() -> Summaries.write(folder, runs));
            tables.join();
            return runs;
        }
    }

    @Override
    public Answer answer(Plan plan, ResultFolder folder) throws IOException {
        return answer(plan, folder, read(plan, folder));
    }

    @Override
    public void made(Run run, RunResult observations) {
        known.put(new Key(run.scenario().name(), run.seed()), observations);
    }

    private Optional<RunResult> known(String scenario, long seed) {
        return Optional.ofNullable(known.get(new Key(scenario, seed)));
    }

    private static List<String> names(Plan plan) {
        return plan.scenarios().stream().map(ScenarioCase::name).toList();
    }

    private static Answer answer(Plan plan, ResultFolder folder, RunSet runs) throws IOException {
        Answers answers = new Answers(runs, Dictionary.read(folder));
        Answer answer = plan.purpose() == Purpose.COMPARE ? answers.comparison() : answers.summary();
        if (!plan.hasPlacebo()) {
            return answer;
        }
        Optional<Placebo> placebo = Placebo.read(folder);
        String words = placebo.map(Evaluation::words).orElse("placebo: not there, one of its two runs failed");
        return with(answer, words, placebo.map(found -> new Answer.Check("placeboHolds", found.holds())));
    }

    /** Writes what does not depend on any run: names, units, titles, how it was made. */
    void describe(Plan plan, ResultFolder folder) throws IOException {
        Dictionary.write(
                folder,
                setting.measures(),
                InstrumentType.all().stream()
                        .map(i -> new Dictionary.InstrumentNote(i.name(), i.meaning(), i.titleChinese()))
                        .toList());
        Place.write(folder, setting.places());
        MapCell.write(folder, setting.map());
        RailLink.write(folder, setting.rail());
        ScenarioNote.write(
                folder,
                plan.scenarios().stream().map(ScenarioCase::stemNote).distinct().toList());
        ScenarioCase reference = plan.scenarios().get(0);
        About.write(
                folder,
                new About(
                        plan.name(),
                        Program.version(),
                        command,
                        reference.period().from().toString(),
                        reference.period().until().toString(),
                        plan.settings().peoplePerAgent(),
                        plan.settings().gridKm()));
    }

    private void writePlacebo(Plan plan, ResultFolder folder, RunSet runs) throws IOException {
        Run placebo = plan.placebo();
        String reference = plan.scenarios().get(0).name();
        boolean bothThere = runs.seeds(reference).contains(placebo.seed())
                && folder.seeds(placebo.scenario().name()).contains(placebo.seed());
        if (bothThere) {
            String name = placebo.scenario().name();
            Optional<RunResult> known = known(name, placebo.seed());
            RunResult again = known.isPresent() ? known.get() : RunReader.read(folder.run(name, placebo.seed()));
            Placebo.write(folder, Placebo.of(reference, placebo.seed(), runs.run(reference, placebo.seed()), again));
        }
    }

    private static String words(Placebo placebo) {
        String what = "placebo: %s against itself on seed %d, ".formatted(placebo.scenario(), placebo.seed());
        return placebo.holds()
                ? what + "all %,d differences are exactly 0".formatted(placebo.values())
                : what
                        + "%,d of %,d values DIFFER, by up to %s: the comparison cannot be trusted"
                                .formatted(placebo.different(), placebo.values(), placebo.largestDifference());
    }

    private static Answer with(Answer answer, String line, Optional<Answer.Check> check) {
        List<String> lines = new ArrayList<>(answer.lines());
        lines.add("");
        lines.add(line);
        return new Answer(lines, answer.rows(), check);
    }
}
