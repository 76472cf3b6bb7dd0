package jjj.report.validation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jjj.analysis.Interval;
import jjj.analysis.Paired;
import jjj.report.page.FigureNames;
import jjj.report.page.Phrases;
import jjj.report.page.Said;
import jjj.report.page.Template;
import jjj.report.page.Tongue;
import jjj.report.page.Unit;
import jjj.results.About;
import jjj.results.ResultFolder;
import jjj.results.SafeFile;
import jjj.validation.SignFinding;

/** The page of expected signs: a table a scenario. */
public final class SignsPage {
    private static final Phrases PHRASES = Phrases.shipped();

    private SignsPage() {}

    /**
     * A finding.
     *
     * @param month the last that both scenarios have
     * @param unit of its difference
     */
    public record Row(String month, SignFinding finding, String unit) {
        private String scenario() {
            return finding.expected().scenario();
        }
    }

    /** Writes {@code report.html}. */
    public static void write(ResultFolder folder, List<Row> rows) throws IOException {
        System.setProperty("java.awt.headless", "true"); // before the first class that draws
        Map<String, List<Row>> scenarios = new LinkedHashMap<>();
        rows.forEach(row -> scenarios
                .computeIfAbsent(row.scenario(), key -> new ArrayList<>())
                .add(row));
        int seeds = rows.stream()
                .flatMap(row -> row.finding().paired().stream())
                .mapToInt(Paired::seeds)
                .max()
                .orElse(0);
        About about = About.read(folder);
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("titleText", PHRASES.say("signs.title").en());
        words.put("title", PHRASES.say("signs.title"));
        words.put("lead", PHRASES.say("signs.lead").with(Map.of("seeds", PHRASES.seeds(seeds))));
        words.put(
                "source",
                PHRASES.say("sweep.source")
                        .with(Map.of("v", Said.same(about.version()), "e", Said.same(about.experiment()))));
        words.put("scenarios", scenarios.values().stream().map(SignsPage::table).toList());
        SafeFile.write(folder.report(), new Template(PHRASES).still("signs.mustache", words, List.of()));
    }

    private static Map<String, Object> table(List<Row> rows) {
        Row first = rows.get(0);
        Said title = PHRASES.say("signs.against")
                .with(Map.of(
                        "B", PHRASES.scenario(first.scenario()),
                        "A", PHRASES.scenario(first.finding().expected().against()),
                        "month", Said.same(first.month())));
        return Map.of(
                "title", title, "rows", rows.stream().map(SignsPage::words).toList());
    }

    private static Map<String, Object> words(Row row) {
        SignFinding finding = row.finding();
        String effect = finding.expected().effect();
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("effect", FigureNames.find(effect).orElse(Said.same(effect)));
        words.put("expected", finding.expected().expected().replace('-', '−'));
        words.put("unit", both(row, Unit::label));
        words.put("before", both(row, unit -> said(finding, unit, Kind.REFERENCE)));
        words.put("difference", both(row, unit -> said(finding, unit, Kind.DIFFERENCE)));
        words.put("interval", both(row, unit -> said(finding, unit, Kind.INTERVAL)));
        words.put("disagrees", finding.agreement() == SignFinding.Agreement.DISAGREES);
        words.put("verdict", PHRASES.say("signs." + finding.agreement().name().toLowerCase(Locale.ROOT)));
        return words;
    }

    /** What is said of a difference. */
    private enum Kind {
        REFERENCE,
        DIFFERENCE,
        INTERVAL
    }

    private static String said(SignFinding finding, Unit unit, Kind kind) {
        return finding.paired()
                .map(paired -> {
                    Unit finer = unit.fitting(paired);
                    return switch (kind) {
                        case REFERENCE -> unit.words(paired.meanReference());
                        case DIFFERENCE -> finer.signed(paired.difference());
                        case INTERVAL ->
                            finding.interval()
                                    .map(interval -> range(interval, finer))
                                    .orElse("–");
                    };
                })
                .orElse("–");
    }

    private static String range(Interval interval, Unit unit) {
        return "[" + unit.signed(interval.low()) + ", " + unit.signed(interval.high()) + "]";
    }

    private static Said both(Row row, java.util.function.Function<Unit, String> words) {
        return new Said(words.apply(unit(row, Tongue.ENGLISH)), words.apply(unit(row, Tongue.CHINESE)));
    }

    /** A ratio of two measures is a share, or the Theil index. */
    private static Unit unit(Row row, Tongue tongue) {
        double most = row.finding()
                .paired()
                .map(paired -> Math.max(Math.abs(paired.meanReference()), Math.abs(paired.meanScenario())))
                .orElse(0.0);
        return tongue.unit(row.finding().expected().measure().orElse(""), row.unit(), most);
    }
}
