package jjj.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jjj.analysis.Paired;
import jjj.base.Months;
import jjj.report.validation.SignsPage;
import jjj.results.Csv;
import jjj.results.Dictionary;
import jjj.results.ResultFolder;
import jjj.results.RunSet;
import jjj.results.SeriesKey;
import jjj.validation.ExpectedSigns;
import jjj.validation.Observed;
import jjj.validation.SignFinding;

/** Paired differences of scenarios to what each is held against, beside the signs that theory expects. */
public final class SignsEvaluation implements Evaluates {
    private static final SeriesKey ALWAYS_THERE = new SeriesKey("residents", "region");

    private final Evaluation common;
    private final int threads;

    /** @param common says what the results are about */
    public SignsEvaluation(Evaluation common, int threads) {
        this.common = common;
        this.threads = threads;
    }

    /** What was found of one scenario, and at which month. */
    private record Found(String scenario, String against, int end, List<SignFinding> findings) {
        String title() {
            return scenario + " against " + against + ", " + Months.text(end);
        }
    }

    @Override
    public Answer evaluate(Plan plan, ResultFolder folder) throws IOException {
        List<Found> found = found(plan, common.runs(plan, folder));
        Dictionary dictionary = Dictionary.read(folder);
        List<List<Object>> rows = new ArrayList<>();
        List<SignsPage.Row> lines = new ArrayList<>();
        for (Found one : found) {
            for (SignFinding finding : one.findings()) {
                rows.add(row(one, finding, dictionary));
                lines.add(new SignsPage.Row(Months.text(one.end()), finding, unit(finding, dictionary)));
            }
        }
        Csv.write(
                folder.root().resolve("data").resolve("signs.csv"),
                List.of(
                        "scenario",
                        "against",
                        "month",
                        "effect",
                        "expected",
                        "seeds",
                        "reference",
                        "value",
                        "difference",
                        "ci95_low",
                        "ci95_high",
                        "unit",
                        "verdict"),
                rows);
        SignsPage.write(folder, lines);
        return answer(found, dictionary);
    }

    @Override
    public Answer answer(Plan plan, ResultFolder folder) throws IOException {
        List<String> names = plan.scenarios().stream().map(ScenarioCase::name).toList();
        return answer(found(plan, RunSet.read(folder, names, threads)), Dictionary.read(folder));
    }

    private static List<Found> found(Plan plan, RunSet runs) {
        List<Found> found = new ArrayList<>();
        List<String> names = plan.scenarios().stream().map(ScenarioCase::name).toList();
        for (ScenarioCase scenario : plan.scenarios()) {
            String reference = ExpectedSigns.against(scenario.name()).orElse("");
            if (!names.contains(reference)) {
                continue;
            }
            Map<Long, Observed> without = observed(runs, reference);
            Map<Long, Observed> with = observed(runs, scenario.name());
            if (!without.isEmpty() && !with.isEmpty()) {
                int end = Math.min(lastMonth(runs, reference), lastMonth(runs, scenario.name()));
                found.add(new Found(
                        scenario.name(), reference, end, ExpectedSigns.find(scenario.name(), end, without, with)));
            }
        }
        return found;
    }

    private static Map<Long, Observed> observed(RunSet runs, String scenario) {
        Map<Long, Observed> observed = new LinkedHashMap<>();
        runs.seeds(scenario).forEach(seed -> observed.put(seed, Observed.of(runs.run(scenario, seed))));
        return observed;
    }

    private static int lastMonth(RunSet runs, String scenario) {
        return runs.runs(scenario).stream()
                .flatMap(run -> run.series(ALWAYS_THERE).stream())
                .mapToInt(series -> series.lastMonth())
                .min()
                .orElseThrow();
    }

    private static Answer answer(List<Found> found, Dictionary dictionary) {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        Map<SignFinding.Agreement, Integer> counts = new LinkedHashMap<>();
        for (Found one : found) {
            TextTable table = new TextTable(
                    2, List.of("effect", "expected", "reference", "difference", "95 % interval", "unit", "verdict"));
            for (SignFinding finding : one.findings()) {
                counts.merge(finding.agreement(), 1, Integer::sum);
                String unit = unit(finding, dictionary);
                table.row(cells(finding, unit));
                rows.add(asMap(one, finding, unit));
            }
            lines.add(one.title());
            lines.addAll(table.lines());
            lines.add("");
        }
        TextTable table = new TextTable(1, List.of("verdict", "signs"));
        for (SignFinding.Agreement agreement : SignFinding.Agreement.values()) {
            table.row(List.of(agreement.words(), "" + counts.getOrDefault(agreement, 0)));
        }
        lines.addAll(table.lines());
        return new Answer(lines, rows);
    }

    private static List<String> cells(SignFinding finding, String unit) {
        return List.of(
                finding.expected().effect(),
                finding.expected().expected(),
                finding.paired()
                        .map(paired -> Shown.value(paired.meanReference(), unit))
                        .orElse("-"),
                finding.paired()
                        .map(paired -> Shown.difference(paired.difference(), unit))
                        .orElse("-"),
                finding.interval()
                        .map(interval -> Shown.difference(interval.low(), unit) + " to "
                                + Shown.difference(interval.high(), unit))
                        .orElse("-"),
                Shown.unit(unit),
                finding.agreement().words());
    }

    private static String unit(SignFinding finding, Dictionary dictionary) {
        return finding.expected()
                .measure()
                .map(measure -> dictionary.measure(measure).unit())
                .orElse("1");
    }

    private static Map<String, Object> asMap(Found one, SignFinding finding, String unit) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("scenario", one.scenario());
        row.put("against", one.against());
        row.put("month", Months.text(one.end()));
        row.put("effect", finding.expected().effect());
        row.put("expected", finding.expected().expected());
        finding.paired().ifPresent(paired -> row.put("difference", paired.difference()));
        row.put("unit", unit);
        row.put("verdict", finding.agreement().words());
        return row;
    }

    private static List<Object> row(Found one, SignFinding finding, Dictionary dictionary) {
        List<Object> cells = new ArrayList<>(List.of(
                one.scenario(),
                one.against(),
                Months.text(one.end()),
                finding.expected().effect(),
                finding.expected().expected()));
        cells.add(finding.paired().map(paired -> (Object) paired.seeds()).orElse(""));
        cells.add(number(finding, Paired::meanReference));
        cells.add(number(finding, Paired::meanScenario));
        cells.add(number(finding, Paired::difference));
        cells.add(finding.interval().map(interval -> (Object) interval.low()).orElse(""));
        cells.add(finding.interval().map(interval -> (Object) interval.high()).orElse(""));
        cells.add(unit(finding, dictionary));
        cells.add(finding.agreement().words());
        return cells;
    }

    private static Object number(SignFinding finding, java.util.function.ToDoubleFunction<Paired> value) {
        return finding.paired()
                .map(paired -> (Object) value.applyAsDouble(paired))
                .orElse("");
    }
}
