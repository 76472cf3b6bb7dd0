package jjj.report.sweep;

import java.util.Map;
import java.util.stream.Collectors;
import jjj.report.page.Phrases;
import jjj.report.page.Said;

/** The words of the page of a sweep. */
final class SweepWords {
    private SweepWords() {}

    /** The words of a key, with its parts in place. */
    static Said said(String key, Map<String, Object> parts) {
        return Phrases.shipped()
                .say("sweep." + key)
                .with(parts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                part -> part.getValue() instanceof Said said
                                        ? said
                                        : Said.same(part.getValue().toString()))));
    }

    /** What a scenario or a difference is called. */
    static Said said(SweepData.Subject subject) {
        Said scenario = Phrases.shipped().scenario(subject.scenario());
        return subject.reference().isEmpty()
                ? scenario
                : new Said("{b} − {a}", "{b} − {a}")
                        .with(Map.of("b", scenario, "a", Phrases.shipped().scenario(subject.reference())));
    }

    /** A month as {@code 2035-12}. */
    static Said month(String month) {
        return new Said(month, month.replace("-0", "-").replace("-", "年") + "月");
    }
}
