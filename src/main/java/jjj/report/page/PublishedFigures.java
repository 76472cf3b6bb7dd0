package jjj.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import jjj.report.figures.Findings;
import jjj.validation.Finding;
import jjj.validation.Observed;
import jjj.validation.Target;
import jjj.validation.Use;
import jjj.validation.Validation;

/** Published figures beside these very runs: how many each scenario meets, by subject, and each one that was set aside. */
final class PublishedFigures {
    private static final List<Use> USES = List.of(Use.VALIDATION, Use.CALIBRATION);

    private final Phrases phrases;
    private final FigureNames names;
    private final List<Validation> validations;

    PublishedFigures(Findings findings, Phrases phrases) {
        this.phrases = phrases;
        this.names = new FigureNames(findings.places());
        this.validations = findings.scenarios().stream()
                .map(scenario -> Validation.of(findings.runs().runs(scenario).stream()
                        .map(Observed::of)
                        .toList()))
                .toList();
    }

    /** Words of the section; {@code there} is false where no run recorded what any figure is about. */
    Map<String, Object> words() {
        Map<String, Object> words = new LinkedHashMap<>();
        words.put(
                "there",
                validations.stream()
                        .flatMap(v -> USES.stream().flatMap(use -> judged(v, use)))
                        .anyMatch(finding -> finding.simulated().length > 0));
        words.put("groups", USES.stream().map(this::group).toList());
        words.put("figures", figures());
        return words;
    }

    private Map<String, Object> group(Use use) {
        List<Map<String, Object>> rows = new ArrayList<>();
        TreeSet<String> subjects = new TreeSet<>();
        validations.forEach(
                v -> judged(v, use).forEach(f -> subjects.add(f.target().subject())));
        for (String subject : subjects) {
            rows.add(Map.of(
                    "name",
                    phrases.say("subject." + subject),
                    "cells",
                    validations.stream()
                            .map(v -> share(judged(v, use)
                                    .filter(f -> f.target().subject().equals(subject))
                                    .toList()))
                            .toList()));
        }
        rows.add(Map.of(
                "name",
                phrases.say("all.figures"),
                "cells",
                validations.stream().map(v -> share(judged(v, use).toList())).toList()));
        return Map.of("name", phrases.say("published." + use.id()), "rows", rows);
    }

    private Said share(List<Finding> judged) {
        long recorded = judged.stream().filter(f -> f.simulated().length > 0).count();
        long within = judged.stream()
                .filter(f -> f.verdict() == Finding.Verdict.WITHIN)
                .count();
        return recorded == 0
                ? Said.same("–")
                : phrases.say("table.of").with(Map.of("k", Said.same("" + within), "n", Said.same("" + recorded)));
    }

    private List<Map<String, Object>> figures() {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Finding> first = judged(validations.get(0), Use.VALIDATION).toList();
        for (int i = 0; i < first.size(); i++) {
            if (first.get(i).target().cite().point().isPresent()) {
                continue; // one year of a series
            }
            int at = i;
            Target target = first.get(i).target();
            Target.Comparison comparison = first.get(i).comparison();
            FigureUnit unit = new FigureUnit(comparison.unit(), Math.abs(comparison.published()));
            List<Map<String, Object>> cells = new ArrayList<>();
            for (Validation validation : validations) {
                Finding finding =
                        judged(validation, Use.VALIDATION).skip(at).findFirst().orElseThrow();
                cells.add(Map.of(
                        "words",
                        finding.spread()
                                .map(spread -> unit.value(spread.mean()))
                                .orElse(Said.same("–")),
                        "within",
                        finding.verdict() == Finding.Verdict.WITHIN));
            }
            rows.add(Map.of(
                    "what", names.of(target),
                    "unit", unit.label(),
                    "published", unit.value(comparison.published()),
                    "tolerance", unit.band(comparison.band().orElseThrow()),
                    "cells", cells));
        }
        return rows;
    }

    private Stream<Finding> judged(Validation validation, Use use) {
        return validation.findings(use).stream().filter(f -> f.target().judged());
    }
}
