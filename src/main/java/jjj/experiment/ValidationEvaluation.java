package jjj.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import jjj.analysis.Percentiles;
import jjj.report.validation.ValidationPage;
import jjj.results.ResultFolder;
import jjj.results.RunSet;
import jjj.validation.Band;
import jjj.validation.Finding;
import jjj.validation.Fit;
import jjj.validation.Observed;
import jjj.validation.PassShare;
import jjj.validation.Use;
import jjj.validation.Validation;

/** Holds the runs of the first scenario against everything published. */
public final class ValidationEvaluation implements Evaluates {
    private static final double PERCENT = 100;

    private final Evaluation common;
    private final int threads;

    /** @param common makes the tables that every experiment has */
    public ValidationEvaluation(Evaluation common, int threads) {
        this.common = common;
        this.threads = threads;
    }

    @Override
    public Answer evaluate(Plan plan, ResultFolder folder) throws IOException {
        RunSet runs = common.tables(plan, folder);
        Validation validation = validation(plan, runs);
        ValidationTables.write(folder, validation);
        String scenario = plan.scenarios().get(0).name();
        ValidationPage.write(folder, validation, scenario, runs.seeds(scenario).size());
        return answer(validation);
    }

    @Override
    public Answer answer(Plan plan, ResultFolder folder) throws IOException {
        List<String> first = List.of(plan.scenarios().get(0).name());
        return answer(validation(plan, RunSet.read(folder, first, threads)));
    }

    private static Validation validation(Plan plan, RunSet runs) {
        return Validation.of(runs.runs(plan.scenarios().get(0).name()).stream()
                .map(Observed::of)
                .toList());
    }

    private static Answer answer(Validation validation) {
        List<String> lines = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Use use : List.of(Use.CALIBRATION, Use.VALIDATION, Use.PATTERN)) {
            TextTable table = new TextTable(
                    2,
                    List.of(
                            "target",
                            "figure",
                            "published",
                            "simulated",
                            "5 % to 95 %",
                            "error",
                            "tolerance",
                            "verdict"));
            int within = 0;
            for (Finding finding : validation.findings(use)) {
                if (!finding.target().judged()) {
                    continue;
                }
                rows.add(row(finding));
                if (finding.verdict() == Finding.Verdict.WITHIN
                        && finding.target().cite().point().isPresent()) {
                    within++;
                } else {
                    table.row(cells(finding));
                }
            }
            lines.add(use.id() + (within > 0 ? ", without %d rows of tables that lie within".formatted(within) : ""));
            lines.addAll(table.lines());
            lines.add("");
        }
        addFits(validation, lines);
        addShares(validation, lines);
        return new Answer(lines, rows, Optional.of(new Answer.Check("thresholdsHold", validation.holds())));
    }

    private static List<String> cells(Finding finding) {
        String unit = finding.comparison().unit();
        return List.of(
                finding.target().id(),
                finding.target().what(),
                Shown.value(finding.comparison().published(), unit),
                finding.spread().map(spread -> Shown.value(spread.mean(), unit)).orElse("-"),
                finding.spread().map(spread -> spread(spread, unit)).orElse("-"),
                finding.error().isPresent() ? Shown.difference(finding.error().getAsDouble(), unit) : "-",
                tolerance(finding.comparison().band().orElseThrow(), unit),
                words(finding.verdict()));
    }

    private static String spread(Percentiles spread, String unit) {
        return Shown.value(spread.p5(), unit) + " to " + Shown.value(spread.p95(), unit);
    }

    private static String tolerance(Band band, String unit) {
        if (Double.isInfinite(band.low())) {
            return "at most " + Shown.value(band.high(), unit);
        }
        return Double.isInfinite(band.high())
                ? "at least " + Shown.value(band.low(), unit)
                : Shown.value(band.low(), unit) + " to " + Shown.value(band.high(), unit);
    }

    private static String words(Finding.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Map<String, Object> row(Finding finding) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("target", finding.target().id());
        row.put("use", finding.target().use().id());
        row.put("subject", finding.target().subject());
        row.put("published", finding.comparison().published());
        finding.spread().ifPresent(spread -> {
            row.put("mean", spread.mean());
            row.put("p5", spread.p5());
            row.put("p95", spread.p95());
        });
        row.put("unit", finding.comparison().unit());
        row.put("verdict", words(finding.verdict()));
        return row;
    }

    private static void addFits(Validation validation, List<String> lines) {
        TextTable table = new TextTable(2, List.of("fit", "over", "figures", "normalised RMSE", "rank correlation"));
        for (Fit fit : validation.fits()) {
            OptionalDouble rank = fit.rankCorrelation();
            table.row(List.of(
                    fit.name(),
                    fit.kind() == Fit.Kind.PATH ? "years" : "places",
                    "" + fit.figures(),
                    String.format(Locale.ROOT, "%.3f", fit.normalisedRmse()),
                    rank.isPresent() ? String.format(Locale.ROOT, "%.2f", rank.getAsDouble()) : "-"));
        }
        lines.add("paths of places and orders of years");
        lines.addAll(table.lines());
        lines.add("");
    }

    private static void addShares(Validation validation, List<String> lines) {
        TextTable table = new TextTable(1, List.of("use", "subject", "figures", "within", "share", "at least"));
        for (PassShare share : validation.shares()) {
            validation
                    .bySubject(share.use())
                    .forEach(part -> table.row(cells(share.use().id(), part)));
            table.row(List.of(
                    share.use().id(),
                    "all",
                    "" + share.judged(),
                    "" + share.within(),
                    percent(share.share()),
                    percent(share.least()) + (share.holds() ? "" : ": NOT reached")));
        }
        lines.add("shares within tolerance");
        lines.addAll(table.lines());
    }

    private static List<String> cells(String use, Validation.Part part) {
        return List.of(use, part.subject(), "" + part.judged(), "" + part.within(), percent(part.share()), "");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", PERCENT * share);
    }
}
