package jjj.report.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jjj.base.Months;
import jjj.report.figures.Findings;

/** The rules in force on a line of years: those in which scenarios differ, then those that all share. */
final class RulesTable {
    private static final int YEAR_NAME = 24;

    private final Findings findings;
    private final Material material;
    private final Names names;
    private final Sentences sentences;

    RulesTable(Findings findings, Material material, Names names, Sentences sentences) {
        this.findings = findings;
        this.material = material;
        this.names = names;
        this.sentences = sentences;
    }

    /** Words of the section. */
    Map<String, Object> words() throws IOException {
        List<Map<String, Object>> differing = new ArrayList<>();
        List<Map<String, Object>> shared = new ArrayList<>();
        int first = PageData.firstMonth(findings);
        double months = Math.max(1, findings.lastMonth() + 1 - first);
        for (RuleLines.Rule rule : RuleLines.of(material.folders())) {
            boolean all = rule.scenarios().size() == findings.scenarios().size();
            (all && findings.scenarios().size() > 1 ? shared : differing).add(rule(rule, first, months));
        }
        Set<Integer> years = new LinkedHashSet<>();
        for (int month = first; month <= findings.lastMonth(); month++) {
            boolean roomForItsName = findings.lastMonth() - month >= YEAR_NAME;
            if (Months.monthOfYear(month) == 1 && Months.year(month) % 5 == 0 && roomForItsName) {
                years.add(month);
            }
        }
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("differing", differing);
        words.put("shared", shared);
        words.put("hasShared", !shared.isEmpty());
        words.put("none", differing.isEmpty() && shared.isEmpty());
        words.put(
                "years",
                years.stream()
                        .map(month -> Map.of("year", Months.year(month), "x", share((month - first) / months)))
                        .toList());
        return words;
    }

    private Map<String, Object> rule(RuleLines.Rule rule, int first, double months) {
        int from = RuleLines.month(rule.from()).orElse(first);
        int until = RuleLines.month(rule.until()).orElse(findings.lastMonth());
        double start = Math.min(1, Math.max(0, (from - first) / months));
        double end = Math.min(1, Math.max(start, (until + 1 - first) / months));
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("instrument", names.instrument(rule.instrument()));
        words.put("where", rule.where().isEmpty() ? Said.same("") : names.place(rule.where()));
        words.put("from", rule.from().isEmpty() ? Months.text(first) : rule.from());
        words.put("until", rule.until().isEmpty() ? Months.text(findings.lastMonth()) : rule.until());
        words.put("terms", rule.terms());
        List<Map<String, Object>> bars = new ArrayList<>();
        for (String scenario : rule.scenarios()) {
            int number = findings.scenarios().indexOf(scenario);
            bars.add(Map.of(
                    "number", number + 1,
                    "name", sentences.name(scenario),
                    "x", share(start),
                    "width", share(Math.max(0.004, end - start)),
                    "y", bars.size() * 9 + 2));
        }
        words.put("bars", bars);
        words.put("height", bars.size() * 9 + 4);
        return words;
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.1f", 200 * share);
    }
}
