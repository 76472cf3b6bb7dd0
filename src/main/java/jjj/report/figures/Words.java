package jjj.report.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jjj.analysis.Comparison;
import jjj.analysis.Interval;
import jjj.analysis.Paired;
import jjj.analysis.Verdict;

/** Numbers turned into sentences. */
public final class Words {
    private Words() {}

    /** As {@code Home price, December 2035: land-leasing 9 800, frozen-market 11 200 CNY/m² (difference +1 400 [900, 1 900])}. */
    static String atTheEnd(Findings findings, String measure, String place, String what) {
        Display display = findings.display(measure, place);
        List<String> parts = new ArrayList<>();
        for (String scenario : findings.scenarios()) {
            findings.in(findings.lastMonth(), scenario, measure, place)
                    .ifPresent(p -> parts.add(scenario + " " + display.words(p.mean())
                            + difference(findings, scenario, measure, place, display)));
        }
        String unit = display.unit().isEmpty() ? "" : ", " + display.unit();
        return parts.isEmpty()
                ? ""
                : "%s, %s%s: %s."
                        .formatted(what, Findings.monthWords(findings.lastMonth()), unit, String.join("; ", parts));
    }

    /** As {@code +1 400 [900, 1 900]}. */
    public static String difference(Paired paired, Display display) {
        return display.fitting(paired).signed(paired.difference()) + interval(paired, display);
    }

    /** As {@code  [900, 1 900]} with a space in front; empty for one seed. */
    public static String interval(Paired paired, Display display) {
        return paired.interval()
                .map(i -> " " + words(i, display.fitting(paired)))
                .orElse("");
    }

    /** As {@code settled}. */
    public static String verdict(Paired paired) {
        return switch (paired.verdict()) {
            case SETTLED -> "settled";
            case OPEN -> "not settled";
            case SAME -> "exactly the same";
        };
    }

    private static String words(Interval interval, Display display) {
        return "[%s, %s]".formatted(display.signed(interval.low()), display.signed(interval.high()));
    }

    private static String difference(
            Findings findings, String scenario, String measure, String place, Display display) {
        Optional<Comparison> end =
                scenario.equals(findings.reference()) ? Optional.empty() : findings.atTheEnd(scenario, measure, place);
        return end.map(Comparison::paired)
                .map(p -> p.verdict() == Verdict.SAME ? " (the same)" : " (" + difference(p, display) + ")")
                .orElse("");
    }
}
