package jjj.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jjj.analysis.Comparisons;
import jjj.analysis.Multiplicity;
import jjj.report.figures.Findings;
import jjj.report.figures.SeedList;
import jjj.results.About;
import jjj.results.Placebo;
import jjj.results.ScenarioNote;

/** Makes the pages of an experiment: the report, and the brief of two pages. */
public final class Pages {
    private static final int HEADLINES = 4;
    private static final int LIMITS = 6;
    private static final int FEW_SCENARIOS = 4;
    private static final double AXIS_HALF = 46;
    private static final double AXIS_MIDDLE = 50;

    private final Findings findings;
    private final Material material;
    private final Phrases phrases = Phrases.shipped();
    private final Units units = Units.shipped();
    private final Names names;
    private final Sentences sentences;

    /** Pages from these findings and everything stored beside them. */
    public Pages(Findings findings, Material material) {
        this.findings = findings;
        this.material = material;
        this.names = new Names(findings, phrases);
        this.sentences = new Sentences(findings, phrases, units);
    }

    /** The page {@code report.html}. */
    public String report() throws IOException {
        Map<String, Object> words = words();
        words.put("sections", Charts.SECTIONS.stream().map(this::section).toList());
        words.put("rules", new RulesTable(findings, material, names, sentences).words());
        words.put("published", new PublishedFigures(findings, phrases).words());
        return new Template(phrases).live("report.mustache", words, data(Charts.all(), true));
    }

    /** The page {@code brief.html}: question, answer, four charts, method and limits. */
    public String brief() throws IOException {
        Map<String, Object> words = words();
        List<Map<String, Object>> charts = Charts.brief().stream()
                .filter(chart -> PageData.isThere(findings, chart))
                .map(this::chart)
                .toList();
        List<Map<String, Object>> half = charts.subList(Math.min(1, charts.size()), charts.size());
        half.forEach(chart -> chart.put("half", true));
        words.put("wide", charts.subList(0, Math.min(1, charts.size())));
        words.put("charts", half);
        words.put("many", findings.scenarios().size() > FEW_SCENARIOS);
        words.put("table", new BriefTable(findings, phrases, units, HEADLINES).words());
        return new Template(phrases).live("brief.mustache", words, data(Charts.brief(), false));
    }

    /** What the script of a page draws from. */
    private String data(List<Chart> wanted, boolean whole) {
        return JsonText.of(new PageData(findings, material, phrases, units, names).of(wanted, whole));
    }

    private Map<String, Object> words() throws IOException {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("titleText", title().en());
        words.put("title", title());
        words.put("lead", lead());
        words.put("question", question());
        words.put("scenarios", material.notes().stream().map(this::scenario).toList());
        words.put(
                "comparisons", findings.others().stream().map(this::comparison).toList());
        words.put("several", findings.others().size() > 1);
        words.put("single", findings.others().isEmpty());
        words.put("headline", phrases.say("headline").with(Map.of("month", Names.month(findings.lastMonth()))));
        words.put("show", phrases.say("headline.show").with(Map.of("A", sentences.name(findings.reference()))));
        words.put("referenceName", sentences.name(findings.reference()));
        words.put("placebos", placebos());
        words.put("limits", limits());
        words.put("source", source());
        method(words);
        return words;
    }

    private Said title() {
        Said reference = sentences.name(findings.reference());
        List<String> others = findings.others();
        if (others.isEmpty()) {
            return reference;
        }
        return others.size() == 1
                ? phrases.say("title.against").with(Map.of("A", reference, "B", sentences.name(others.get(0))))
                : phrases.say("title.several").with(Map.of("A", reference, "n", Said.same("" + others.size())));
    }

    private Said lead() {
        Map<String, Said> parts = Map.of("month", Names.month(findings.lastMonth()), "seeds", seedWords());
        return phrases.say(findings.others().isEmpty() ? "lead.single" : "lead.compare")
                .with(parts);
    }

    private Said seedWords() {
        int seeds = findings.scenarios().stream()
                .mapToInt(s -> findings.runs().seeds(s).size())
                .min()
                .orElse(0);
        return phrases.seeds(seeds);
    }

    /** What the page answers: the question of the scenario that is compared, or of the only one. */
    private Said question() {
        return question(material.notes().get(findings.others().size() == 1 ? 1 : 0));
    }

    private Said question(ScenarioNote note) {
        return new Said(
                note.question(),
                phrases.find("question." + note.name()).map(Said::zh).orElse(note.question()));
    }

    private Map<String, Object> scenario(ScenarioNote note) {
        int place = findings.scenarios().indexOf(note.name());
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("id", note.name());
        words.put("name", sentences.name(note.name()));
        words.put("title", new Said(note.title(), note.titleChinese().isEmpty() ? note.title() : note.titleChinese()));
        words.put("asks", question(note));
        words.put("number", place + 1);
        words.put("isReference", place == 0);
        return words;
    }

    private Map<String, Object> comparison(String scenario) {
        Map<String, Object> words = new LinkedHashMap<>();
        int place = findings.scenarios().indexOf(scenario);
        words.put("number", place + 1);
        words.put("id", scenario);
        words.put("hidden", place > 1);
        words.put("name", sentences.name(scenario));
        words.put("reference", sentences.name(findings.reference()));
        List<Sentences.Finding> found = sentences.of(scenario, HEADLINES);
        words.put("findings", found.stream().map(this::finding).toList());
        words.put("rows", new HeadlineTable(findings, phrases, units, names).rows(scenario));
        Multiplicity chance = Multiplicity.of(Comparisons.of(findings.runs(), scenario));
        words.put(
                "chance",
                phrases.say("chance")
                        .with(Map.of(
                                "n", grouped(chance.intervals()),
                                "k", grouped(chance.settled()),
                                "c", grouped(Math.round(chance.expectedByChance())))));
        Winners winners = new Winners(findings, phrases, units, names);
        words.put("places", winners.places(scenario));
        words.put("groups", winners.groups(scenario));
        words.put("hasGroups", !((List<?>) winners.groups(scenario).get("rows")).isEmpty());
        words.put(
                "winnersLead",
                phrases.say("lead.winners")
                        .with(Map.of(
                                "A", sentences.name(findings.reference()),
                                "month", Names.month(findings.lastMonth()))));
        return words;
    }

    private Map<String, Object> finding(Sentences.Finding finding) {
        String verdict =
                switch (finding.verdict()) {
                    case SETTLED -> "settled";
                    case OPEN -> "open";
                    case SAME -> "same";
                };
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("label", finding.label());
        words.put("sentence", finding.sentence());
        words.put("turned", finding.turned().stream().toList());
        words.put("verdict", verdict);
        words.put("verdictWords", phrases.say(verdict));
        words.put("verdictLong", phrases.say(verdict + ".long"));
        words.put("x1", axis(finding.low()));
        words.put("x2", axis(finding.high()));
        words.put("x", axis(finding.dot()));
        return words;
    }

    private static String axis(double at) {
        return String.format(Locale.ROOT, "%.1f", AXIS_MIDDLE + AXIS_HALF * at);
    }

    private List<Map<String, Object>> placebos() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Placebo placebo : material.placebos()) {
            Said sentence = phrases.say(placebo.holds() ? "placebo.holds" : "placebo.fails")
                    .with(Map.of(
                            "A", sentences.name(placebo.scenario()),
                            "seed", Said.same("" + placebo.seed()),
                            "n", grouped(placebo.values()),
                            "k", grouped(placebo.different())));
            all.add(Map.of("sentence", sentence, "fails", !placebo.holds()));
        }
        return all.isEmpty() ? List.of(Map.of("sentence", phrases.say("placebo.none"), "fails", false)) : all;
    }

    private static Said grouped(long number) {
        return Said.same(String.format(Locale.ROOT, "%,d", number));
    }

    private Map<String, Object> section(String id) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("id", id);
        words.put("title", phrases.say("section." + id));
        words.put("lead", phrases.say("lead." + id));
        words.put("isRegion", id.equals("region") && findings.atlas().isPresent());
        words.put(
                "charts",
                Charts.all().stream()
                        .filter(chart -> chart.section().equals(id))
                        .filter(chart -> PageData.isThere(findings, chart))
                        .map(this::chart)
                        .toList());
        return words;
    }

    private Map<String, Object> chart(Chart chart) {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("id", chart.id());
        words.put("half", false);
        words.put("title", phrases.say("chart." + chart.id()));
        words.put("note", phrases.say("note." + chart.id()));
        words.put("source", source());
        return words;
    }

    /** Program and version, scenarios, seeds, data: what has to stand below every picture that leaves the page. */
    private Said source() {
        About about = material.about();
        List<Said> scenarios =
                findings.scenarios().stream().map(sentences::name).toList();
        return phrases.say("source")
                .with(Map.of(
                        "v", Said.same(about.version()),
                        "s",
                                new Said(
                                        String.join(
                                                ", ",
                                                scenarios.stream().map(Said::en).toList()),
                                        String.join(
                                                "、",
                                                scenarios.stream().map(Said::zh).toList())),
                        "seeds", Said.same(SeedList.of(findings)),
                        "e", Said.same(about.experiment())));
    }

    private List<Said> limits() {
        List<Said> limits = new ArrayList<>();
        for (int i = 1; i <= LIMITS; i++) {
            limits.add(phrases.say("limits." + i));
        }
        return limits;
    }

    private void method(Map<String, Object> words) {
        About about = material.about();
        words.put("command", about.command());
        words.put("experiment", about.experiment());
        words.put(
                "facts",
                phrases.say("method.facts")
                        .with(Map.of(
                                "v", Said.same(about.version()),
                                "from", Said.same(about.from()),
                                "to", Said.same(about.until()),
                                "n", Said.same("" + about.peoplePerAgent()),
                                "km", Said.same("" + about.cellKm()))));
        words.put(
                "cite",
                phrases.say("method.cite.words")
                        .with(Map.of("v", Said.same(about.version()), "e", Said.same(about.experiment()))));
        words.put("footer", phrases.say("footer").with(Map.of("v", Said.same(Shipped.CHARTS_VERSION))));
        words.put("seedLists", findings.scenarios().stream().map(this::seedList).toList());
        words.put(
                "references",
                material.notes().stream()
                        .filter(note -> !note.references().isEmpty())
                        .map(note -> phrases.say("method.after")
                                .with(Map.of(
                                        "s", sentences.name(note.name()),
                                        "list", Said.same(String.join("; ", note.references())))))
                        .toList());
    }

    private Said seedList(String scenario) {
        return phrases.say("method.seeds")
                .with(Map.of("s", sentences.name(scenario), "list", Said.same(SeedList.of(findings, scenario))));
    }
}
