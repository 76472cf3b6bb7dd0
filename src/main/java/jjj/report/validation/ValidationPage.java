package jjj.report.validation;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureFiles;
import jjj.results.ResultFolder;
import jjj.results.SafeFile;
import jjj.validation.Finding;
import jjj.validation.Fit;
import jjj.validation.PassShare;
import jjj.validation.Use;
import jjj.validation.Validation;

/** The page of a validation, made from its findings: the same findings give the same bytes. */
public final class ValidationPage {
    private static final double PERCENT = 100;

    private ValidationPage() {}

    /** Writes {@code report.html} and {@code charts/}. */
    public static void write(ResultFolder folder, Validation validation, String scenario, int seeds)
            throws IOException {
        System.setProperty("java.awt.headless", "true"); // before the first class that draws
        String seedWords = seeds == 1 ? "one seed" : seeds + " seeds";
        List<Map<String, Object>> pictures = new ArrayList<>();
        for (Figure figure : ValidationFigures.all(validation, seedWords)) {
            pictures.add(Map.of("id", figure.id(), "picture", FigureFiles.write(figure, folder.charts())));
        }
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("fonts", FigureFiles.fontFaces());
        words.put("scenario", scenario);
        words.put("seeds", seedWords);
        words.put(
                "shares",
                validation.shares().stream().map(ValidationPage::share).toList());
        words.put(
                "groups",
                List.of(
                        group("Calibration", validation, Use.CALIBRATION),
                        group("Set aside for validation", validation, Use.VALIDATION),
                        group("Patterns", validation, Use.PATTERN)));
        words.put("fits", validation.fits().stream().map(ValidationPage::fit).toList());
        words.put("figures", pictures);
        try (InputStream in = ValidationPage.class.getResourceAsStream("/jjj/report/validation.mustache");
                Reader template = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            SafeFile.write(
                    folder.report(),
                    Mustache.compiler()
                            .escapeHTML(true)
                            .emptyStringIsFalse(true)
                            .compile(template)
                            .execute(words));
        }
    }

    private static Map<String, Object> share(PassShare share) {
        return Map.of(
                "use", share.use().id(),
                "judged", share.judged(),
                "within", share.within(),
                "percent", "%.0f %%".formatted(PERCENT * share.share()),
                "least", "%.0f %%".formatted(PERCENT * share.least()),
                "verdict", share.holds() ? "reached" : "not reached");
    }

    private static Map<String, Object> group(String title, Validation validation, Use use) {
        List<Map<String, Object>> rows = validation.findings(use).stream()
                .filter(finding -> finding.target().judged())
                .map(ValidationPage::row)
                .toList();
        return Map.of("title", title, "rows", rows);
    }

    private static Map<String, Object> row(Finding finding) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("id", finding.target().id());
        words.put("what", finding.target().what());
        words.put("reason", finding.target().reason());
        words.put(
                "unit",
                finding.comparison().unit().equals("1")
                        ? ""
                        : finding.comparison().unit());
        words.put("published", Numerals.of(finding.comparison().published()));
        words.put("tolerance", Numerals.of(finding.comparison().band().orElseThrow()));
        words.put(
                "mean",
                finding.spread().map(spread -> Numerals.of(spread.mean())).orElse("–"));
        words.put(
                "spread",
                finding.spread()
                        .map(spread -> Numerals.of(spread.p5()) + " to " + Numerals.of(spread.p95()))
                        .orElse("not recorded"));
        words.put(
                "error",
                finding.error().isPresent() ? Numerals.of(finding.error().getAsDouble()) : "–");
        words.put("within", finding.verdict() == Finding.Verdict.WITHIN);
        words.put(
                "verdict",
                finding.verdict().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        return words;
    }

    private static Map<String, Object> fit(Fit fit) {
        return Map.of(
                "name", fit.name().replace('_', ' '),
                "kind", fit.kind() == Fit.Kind.PATH ? "years" : "places",
                "figures", fit.figures(),
                "rmse", Numerals.of(fit.normalisedRmse()),
                "rank",
                        fit.rankCorrelation().isPresent()
                                ? "%.2f".formatted(fit.rankCorrelation().getAsDouble())
                                : "–");
    }
}
