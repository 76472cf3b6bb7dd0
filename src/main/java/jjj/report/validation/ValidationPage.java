package jjj.report.validation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jjj.analysis.Percentiles;
import jjj.report.page.FigureNames;
import jjj.report.page.FigureUnit;
import jjj.report.page.Phrases;
import jjj.report.page.Said;
import jjj.report.page.StillFigure;
import jjj.report.page.Template;
import jjj.results.About;
import jjj.results.Place;
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
    private static final Phrases PHRASES = Phrases.shipped();
    private static final Said NOTHING = Said.same("–");

    private final Validation validation;
    private final FigureNames names;

    private ValidationPage(Validation validation, FigureNames names) {
        this.validation = validation;
        this.names = names;
    }

    /** Writes {@code report.html} and {@code charts/}. */
    public static void write(ResultFolder folder, Validation validation, String scenario, int seeds)
            throws IOException {
        System.setProperty("java.awt.headless", "true"); // before the first class that draws
        FigureNames names = new FigureNames(Place.read(folder));
        About about = About.read(folder);
        Said source = PHRASES.say("validation.source")
                .with(Map.of(
                        "v", Said.same(about.version()),
                        "s", PHRASES.scenario(scenario),
                        "seeds", PHRASES.seeds(seeds),
                        "e", Said.same(about.experiment())));
        List<StillFigure> figures = StillFigure.drawn(folder, tongue -> new ValidationFigures(
                        validation, names, PHRASES.seeds(seeds), tongue)
                .all().stream().map(figure -> figure.noting(tongue.of(source))).toList());
        Map<String, Object> words = new ValidationPage(validation, names).words();
        Said title = PHRASES.say("validation.title").with(Map.of("s", PHRASES.scenario(scenario)));
        words.put("titleText", title.en());
        words.put("title", title);
        words.put("lead", PHRASES.say("validation.lead").with(Map.of("seeds", PHRASES.seeds(seeds))));
        words.put("source", source);
        words.put("figures", figures);
        SafeFile.write(folder.report(), new Template(PHRASES).still("validation.mustache", words, figures));
    }

    private Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put(
                "shares",
                validation.shares().stream().map(ValidationPage::share).toList());
        words.put("groups", List.of(group(Use.CALIBRATION), group(Use.VALIDATION), group(Use.PATTERN)));
        words.put("fits", validation.fits().stream().map(this::fit).toList());
        return words;
    }

    private static Map<String, Object> share(PassShare share) {
        return Map.of(
                "use", PHRASES.say("validation.use." + share.use().id()),
                "judged", share.judged(),
                "within", share.within(),
                "percent", "%.0f %%".formatted(PERCENT * share.share()),
                "least", "%.0f %%".formatted(PERCENT * share.least()),
                "verdict", PHRASES.say(share.holds() ? "validation.reached" : "validation.missed"));
    }

    /** Rows of long tables that agree are folded away. */
    private Map<String, Object> group(Use use) {
        Map<Boolean, List<Finding>> parts = validation.findings(use).stream()
                .filter(finding -> finding.target().judged())
                .collect(Collectors.partitioningBy(finding -> finding.verdict() == Finding.Verdict.WITHIN
                        && finding.target().cite().point().isPresent()));
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("title", PHRASES.say("validation.group." + use.id()));
        words.put("rows", rows(parts.get(false)));
        List<Finding> folded = parts.get(true);
        Said summary = PHRASES.say("validation.folded").with(Map.of("n", Said.same("" + folded.size())));
        words.put(
                "folded",
                folded.isEmpty()
                        ? List.of()
                        : List.of(Map.of("title", summary, "summary", summary, "rows", rows(folded))));
        return words;
    }

    private List<Map<String, Object>> rows(List<Finding> findings) {
        return findings.stream().map(this::row).toList();
    }

    private Map<String, Object> row(Finding finding) {
        double published = finding.comparison().published();
        double most = Math.max(
                Math.abs(published),
                finding.spread().map(spread -> Math.abs(spread.mean())).orElse(0.0));
        FigureUnit unit = new FigureUnit(finding.comparison().unit(), most);
        Map<String, Object> words = new LinkedHashMap<>();
        words.put(
                "id",
                finding.target().cite().point().isPresent()
                        ? ""
                        : finding.target().id());
        words.put("what", names.of(finding.target()));
        words.put("unit", unit.label());
        words.put("published", unit.value(published));
        words.put("tolerance", unit.band(finding.comparison().band().orElseThrow()));
        words.put(
                "mean",
                finding.spread().map(spread -> unit.value(spread.mean())).orElse(NOTHING));
        words.put("spread", finding.spread().map(spread -> spread(spread, unit)).orElse(NOTHING));
        words.put(
                "error",
                finding.error().isPresent() ? unit.signed(finding.error().getAsDouble()) : NOTHING);
        words.put("within", finding.verdict() == Finding.Verdict.WITHIN);
        words.put(
                "verdict", PHRASES.say("validation." + finding.verdict().name().toLowerCase(Locale.ROOT)));
        return words;
    }

    private static Said spread(Percentiles spread, FigureUnit unit) {
        return FigureUnit.between(unit.value(spread.p5()), unit.value(spread.p95()));
    }

    /** A fit is named by its variable and a place, or by its variable, a year and a unit. */
    private Map<String, Object> fit(Fit fit) {
        int gap = fit.name().indexOf(' ');
        Said variable = names.variable(fit.name().substring(0, gap));
        String rest = fit.name().substring(gap + 1).split(",", 2)[0];
        Said where = fit.kind() == Fit.Kind.PATH ? names.place(rest) : Said.same(rest);
        return Map.of(
                "name", new Said(variable.en() + ", " + where.en(), variable.zh() + "，" + where.zh()),
                "kind", PHRASES.say(fit.kind() == Fit.Kind.PATH ? "validation.years" : "validation.places"),
                "figures", fit.figures(),
                "rmse", "%.3f".formatted(fit.normalisedRmse()),
                "rank",
                        fit.rankCorrelation().isPresent()
                                ? "%.2f".formatted(fit.rankCorrelation().getAsDouble())
                                : "–");
    }
}
