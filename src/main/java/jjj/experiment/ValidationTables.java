package jjj.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import jjj.analysis.Percentiles;
import jjj.results.Csv;
import jjj.results.ResultFolder;
import jjj.validation.Band;
import jjj.validation.Finding;
import jjj.validation.Fit;
import jjj.validation.Target;
import jjj.validation.Targets;
import jjj.validation.Validation;

/** The tables of a validation: every published figure, judged or not, and every fit. */
final class ValidationTables {
    private static final List<String> COLUMNS = List.of(
            "target",
            "what",
            "place",
            "period",
            "use",
            "reason",
            "subject",
            "published",
            "low",
            "high",
            "unit",
            "seeds",
            "mean",
            "p5",
            "p95",
            "error",
            "distance",
            "verdict",
            "source",
            "confidence");

    private ValidationTables() {}

    static void write(ResultFolder folder, Validation validation) throws IOException {
        Map<Target, Finding> findings = new HashMap<>();
        validation.findings().forEach(finding -> findings.put(finding.target(), finding));
        List<List<Object>> rows = new ArrayList<>();
        for (Target target : Targets.all()) {
            rows.add(row(target, Optional.ofNullable(findings.get(target))));
        }
        Csv.write(folder.root().resolve("data").resolve("validation.csv"), COLUMNS, rows);
        List<List<Object>> fits = new ArrayList<>();
        for (Fit fit : validation.fits()) {
            fits.add(List.of(
                    fit.name(),
                    fit.kind().name().toLowerCase(Locale.ROOT),
                    fit.figures(),
                    fit.normalisedRmse(),
                    cell(fit.rankCorrelation())));
        }
        Csv.write(
                folder.root().resolve("data").resolve("fits.csv"),
                List.of("fit", "over", "figures", "normalised_rmse", "rank_correlation"),
                fits);
    }

    private static List<Object> row(Target target, Optional<Finding> finding) {
        Optional<Percentiles> spread = finding.flatMap(Finding::spread);
        List<Object> cells = new ArrayList<>(List.of(
                target.id(),
                target.what(),
                target.cite().place(),
                target.cite().period(),
                target.use().id(),
                target.reason(),
                target.subject()));
        Optional<Band> band = target.comparison().flatMap(Target.Comparison::band);
        cells.add(target.comparison()
                .map(comparison -> (Object) comparison.published())
                .orElseGet(() -> cell(target.cite().value())));
        cells.add(band.map(Band::low)
                .filter(Double::isFinite)
                .map(low -> (Object) low)
                .orElse(""));
        cells.add(band.map(Band::high)
                .filter(Double::isFinite)
                .map(high -> (Object) high)
                .orElse(""));
        cells.add(target.comparison()
                .map(Target.Comparison::unit)
                .orElse(target.cite().unit()));
        cells.add(spread.map(found -> (Object) found.seeds()).orElse(""));
        cells.add(cell(spread, Percentiles::mean));
        cells.add(cell(spread, Percentiles::p5));
        cells.add(cell(spread, Percentiles::p95));
        cells.add(finding.map(found -> cell(found.error())).orElse(""));
        cells.add(finding.map(found -> cell(found.distance())).orElse(""));
        cells.add(finding.map(found -> found.verdict().name().toLowerCase(Locale.ROOT))
                .orElse("not_judged"));
        cells.add(target.cite().source());
        cells.add(target.cite().confidence());
        return cells;
    }

    private static Object cell(Optional<Percentiles> spread, ToDoubleFunction<Percentiles> value) {
        return spread.map(found -> (Object) value.applyAsDouble(found)).orElse("");
    }

    private static Object cell(OptionalDouble value) {
        return value.isPresent() ? (Object) value.getAsDouble() : "";
    }
}
