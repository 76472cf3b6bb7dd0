package jjj.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jjj.analysis.Comparison;
import jjj.analysis.Paired;
import jjj.analysis.Verdict;
import jjj.report.figures.Findings;

/** What several scenarios change, a row each: where sentences for all of them would not leave room for two pages. */
final class BriefTable {
    private final Findings findings;
    private final Phrases phrases;
    private final Units units;
    private final List<Sentences.Subject> subjects;

    /** A table of the first {@code most} subjects that were recorded. */
    BriefTable(Findings findings, Phrases phrases, Units units, int most) {
        this.findings = findings;
        this.phrases = phrases;
        this.units = units;
        this.subjects = Sentences.SUBJECTS.stream()
                .filter(subject ->
                        findings.others().stream().anyMatch(s -> at(s, subject).isPresent()))
                .limit(most)
                .toList();
    }

    /** Heads with the value of the reference, then a row for each other scenario. */
    Map<String, Object> words() {
        return Map.of(
                "heads", subjects.stream().map(this::head).toList(),
                "rows", findings.others().stream().map(this::row).toList());
    }

    private Map<String, Object> head(Sentences.Subject subject) {
        Comparison c = findings.others().stream()
                .flatMap(scenario -> at(scenario, subject).stream())
                .findFirst()
                .orElseThrow();
        double value = c.paired().meanReference();
        Unit english = unit(Units.ENGLISH, subject);
        Unit chinese = unit(Units.CHINESE, subject);
        return Map.of(
                "label", phrases.say("label." + subject.key()),
                "unit", new Said(english.label(), chinese.label()),
                "reference", new Said(english.words(value), chinese.words(value)));
    }

    private Map<String, Object> row(String scenario) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Sentences.Subject subject : subjects) {
            cells.add(at(scenario, subject)
                    .map(c -> cell(c.paired(), subject))
                    .orElse(Map.of("difference", Said.same("–"), "interval", Said.same(""), "settled", false)));
        }
        Map<String, Object> words = new LinkedHashMap<>();
        words.put("name", phrases.scenario(scenario));
        words.put("cells", cells);
        return words;
    }

    private Map<String, Object> cell(Paired paired, Sentences.Subject subject) {
        Unit english = unit(Units.ENGLISH, subject).fitting(paired);
        Unit chinese = unit(Units.CHINESE, subject).fitting(paired);
        return Map.of(
                "difference",
                new Said(english.signed(paired.difference()), chinese.signed(paired.difference())),
                "interval",
                paired.interval()
                        .map(i -> new Said(
                                "[%s, %s]".formatted(english.signed(i.low()), english.signed(i.high())),
                                "[%s, %s]".formatted(chinese.signed(i.low()), chinese.signed(i.high()))))
                        .orElse(Said.same("")),
                "settled",
                paired.verdict() == Verdict.SETTLED);
    }

    private Optional<Comparison> at(String scenario, Sentences.Subject subject) {
        return findings.atTheEnd(scenario, subject.measure(), subject.place());
    }

    /** One unit for a column. */
    private Unit unit(String language, Sentences.Subject subject) {
        double most = 0;
        String unit = "1";
        for (String scenario : findings.others()) {
            Optional<Comparison> found = at(scenario, subject);
            if (found.isPresent()) {
                Paired paired = found.get().paired();
                unit = found.get().unit();
                most = Math.max(most, Math.max(Math.abs(paired.meanReference()), Math.abs(paired.meanScenario())));
            }
        }
        return units.of(language, subject.measure(), unit, most);
    }
}
