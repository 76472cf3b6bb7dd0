package jjj.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import jjj.report.figures.Digits;
import jjj.report.figures.Findings;
import jjj.validation.Band;
import jjj.validation.Finding;
import jjj.validation.Observed;
import jjj.validation.Use;
import jjj.validation.Validation;

/** Published figures beside these very runs: how many each scenario meets, by subject, and each one that was set aside. */
final class PublishedFigures {
    private static final List<Use> USES = List.of(Use.VALIDATION, Use.CALIBRATION);
    private static final int SIGNIFICANT = 3;

    private final Phrases phrases;
    private final List<Validation> validations;

    PublishedFigures(Findings findings, Phrases phrases) {
        this.phrases = phrases;
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
            List<Map<String, Object>> cells = new ArrayList<>();
            for (Validation validation : validations) {
                Finding finding =
                        judged(validation, Use.VALIDATION).skip(at).findFirst().orElseThrow();
                cells.add(Map.of(
                        "words",
                        finding.spread().map(spread -> number(spread.mean())).orElse("–"),
                        "within",
                        finding.verdict() == Finding.Verdict.WITHIN));
            }
            Finding finding = first.get(i);
            String unit = finding.comparison().unit();
            rows.add(Map.of(
                    "what", finding.target().what(),
                    "unit", unit.equals("1") ? "" : unit,
                    "published", number(finding.comparison().published()),
                    "tolerance", tolerance(finding.comparison().band().orElseThrow()),
                    "cells", cells));
        }
        return rows;
    }

    private Stream<Finding> judged(Validation validation, Use use) {
        return validation.findings(use).stream().filter(f -> f.target().judged());
    }

    private static Said tolerance(Band band) {
        if (Double.isInfinite(band.low())) {
            return new Said("at most " + number(band.high()), "不超过" + number(band.high()));
        }
        return Double.isInfinite(band.high())
                ? new Said("at least " + number(band.low()), "不低于" + number(band.low()))
                : Said.same(number(band.low()) + " – " + number(band.high()));
    }

    private static String number(double value) {
        return Digits.text(value, Digits.behind(value, SIGNIFICANT), ',');
    }
}
