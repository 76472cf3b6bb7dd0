package jjj.report;

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
import java.util.Optional;
import jjj.analysis.Comparison;
import jjj.analysis.Comparisons;
import jjj.analysis.Multiplicity;
import jjj.analysis.Paired;
import jjj.analysis.Verdict;
import jjj.report.chart.Figure;
import jjj.report.chart.FigureFiles;
import jjj.report.figures.Display;
import jjj.report.figures.Findings;
import jjj.report.figures.Headline;
import jjj.report.figures.Section;
import jjj.report.figures.Words;
import jjj.results.About;
import jjj.results.Placebo;
import jjj.results.ScenarioNote;

/** The page: fills the template with words and pictures. */
final class Page {
    private static final int CARDS = 4;
    private static final double PERCENT = 100;
    private static final List<String> CARD_ORDER = List.of(
            "settledShare", "publicDebt", "unfunded", "price", "innovators", "converted", "settledShareExpected");

    private final Findings findings;
    private final List<ScenarioNote> notes;
    private final About about;
    private final Optional<Placebo> placebo;

    Page(Findings findings, List<ScenarioNote> notes, About about, Optional<Placebo> placebo) {
        this.findings = findings;
        this.notes = notes;
        this.about = about;
        this.placebo = placebo;
    }

    String html(List<Section> sections, Map<String, String> pictures) throws IOException {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("fonts", FigureFiles.fontFaces());
        words.put("title", String.join(" or ", findings.scenarios()));
        words.put("until", Findings.monthWords(findings.lastMonth()));
        words.put("seeds", findings.seedWords());
        words.put("scenarios", notes.stream().map(this::scenario).toList());
        words.put(
                "comparisons", findings.others().stream().map(this::comparison).toList());
        words.put("placebo", placeboWords());
        words.put("sections", sections.stream().map(s -> section(s, pictures)).toList());
        words.put("single", findings.others().isEmpty());
        words.put("about", about());
        words.put("experiment", about.experiment());
        try (InputStream in = Page.class.getResourceAsStream("report.mustache");
                Reader template = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return Mustache.compiler()
                    .escapeHTML(true)
                    .emptyStringIsFalse(true)
                    .compile(template)
                    .execute(words);
        }
    }

    private Map<String, Object> scenario(ScenarioNote note) {
        int place = findings.scenarios().indexOf(note.name());
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("name", note.name());
        words.put("title", note.title());
        words.put("titleChinese", note.titleChinese());
        words.put("question", note.question());
        words.put("references", String.join("; ", note.references()));
        words.put("number", place + 1);
        words.put("isReference", place == 0);
        return words;
    }

    private Map<String, Object> comparison(String scenario) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map<String, Object>> cards = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            headline.in(findings)
                    .flatMap(measure -> findings.atTheEnd(scenario, measure, headline.place()))
                    .ifPresent(c -> rows.add(row(headline, c)));
        }
        for (String stem : CARD_ORDER) {
            rows.stream()
                    .filter(row -> row.get("measure").equals(stem) && cards.size() < CARDS)
                    .findFirst()
                    .ifPresent(cards::add);
        }
        Multiplicity chance = Multiplicity.of(Comparisons.of(findings.runs()).stream()
                .filter(c -> c.scenario().equals(scenario))
                .toList());
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("scenario", scenario);
        words.put("reference", findings.reference());
        words.put("cards", cards);
        words.put("rows", rows);
        words.put("intervals", grouped(chance.intervals()));
        words.put("settledIntervals", grouped(chance.settled()));
        words.put("byChance", grouped(Math.round(chance.expectedByChance())));
        return words;
    }

    private Map<String, Object> row(Headline headline, Comparison c) {
        Paired paired = c.paired();
        Display display = findings.display(c.key().measure(), headline.place());
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("measure", c.key().measure());
        words.put("label", headline.label());
        words.put("unit", display.unit());
        words.put("differenceUnit", display.differenceUnit());
        words.put("reference", display.words(paired.meanReference()));
        words.put("scenario", display.words(paired.meanScenario()));
        words.put("difference", display.signed(paired.difference()));
        words.put("referenceName", c.reference());
        words.put("scenarioName", c.scenario());
        words.put("hasInterval", paired.interval().isPresent());
        words.put("interval", Words.interval(paired, display).strip());
        words.put("agree", "%d of %d".formatted(paired.agreeing(), paired.seeds()));
        words.put(
                "saved",
                paired.varianceSaved().isPresent()
                        ? grouped(Math.round(PERCENT * paired.varianceSaved().getAsDouble())) + " %"
                        : "–");
        words.put("verdict", Words.verdict(paired));
        words.put("settled", paired.verdict() == Verdict.SETTLED);
        words.put("formula", findings.formula(c.key().measure()));
        return words;
    }

    private String placeboWords() {
        return placebo.map(p -> p.holds()
                        ? "Placebo: %s ran twice under two names with seed %d; all %s values are exactly equal."
                                .formatted(p.scenario(), p.seed(), grouped(p.values()))
                        : "Placebo failed: %s ran twice under two names with seed %d and %s of %s values differ. Do not use these results."
                                .formatted(p.scenario(), p.seed(), grouped(p.different()), grouped(p.values())))
                .orElse("Placebo: not run.");
    }

    private static String grouped(long number) {
        return new Display("", 1, 0, "").words(number);
    }

    private static Map<String, Object> section(Section section, Map<String, String> pictures) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("title", section.title());
        words.put("id", section.title().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-"));
        words.put("lead", section.lead());
        words.put(
                "figures",
                section.figures().stream().map(f -> figure(f, pictures)).toList());
        words.put("missing", section.missing());
        return words;
    }

    private static Map<String, Object> figure(Figure figure, Map<String, String> pictures) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("id", figure.id());
        words.put("picture", pictures.get(figure.id()));
        return words;
    }

    private Map<String, Object> about() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("experiment", about.experiment());
        words.put("version", about.version());
        words.put("command", about.command());
        words.put("from", about.from());
        words.put("until", about.until());
        words.put("peoplePerAgent", about.peoplePerAgent());
        words.put("cellKm", about.cellKm());
        words.put(
                "seedLists",
                findings.scenarios().stream()
                        .map(s -> s + ": "
                                + String.join(
                                        ", ",
                                        findings.runs().seeds(s).stream()
                                                .map(String::valueOf)
                                                .toList()))
                        .toList());
        return words;
    }
}
