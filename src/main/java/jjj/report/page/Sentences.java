package jjj.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jjj.analysis.Comparison;
import jjj.analysis.Comparisons;
import jjj.analysis.Interval;
import jjj.analysis.Paired;
import jjj.analysis.Verdict;
import jjj.base.Months;
import jjj.report.figures.Findings;

/** What a comparison found, in plain sentences made from its numbers. */
final class Sentences {
    private static final int DECEMBER = 12;

    /** What a reader asks first, in this order. */
    static final List<Subject> SUBJECTS = List.of(
            new Subject("settledShare", Findings.NEW_AREA),
            new Subject("publicDebt", Findings.NEW_AREA),
            new Subject("unfunded", Findings.NEW_AREA),
            new Subject("price", Findings.NEW_AREA),
            new Subject("innovators", Findings.NEW_AREA),
            new Subject("residents", Findings.NEW_AREA),
            new Subject("publicDebt", Findings.REGION),
            new Subject("price", Findings.REGION),
            new Subject("converted", Findings.REGION),
            new Subject("innovators", Findings.REGION),
            new Subject("gdp", Findings.REGION),
            new Subject("theil", Findings.REGION));

    private final Findings findings;
    private final Phrases phrases;
    private final Units units;

    /** A measure that is spoken of, and where. */
    record Subject(String measure, String place) {
        String key() {
            return measure + "." + place;
        }
    }

    /**
     * A headline.
     *
     * @param label what it is about
     * @param sentence what was found
     * @param turned that an earlier December had settled on something else, if one had
     * @param verdict whether its sign is settled
     * @param low lower end of the interval on an axis from −1 to 1, which zero halves
     * @param dot the difference on that axis
     * @param high upper end on that axis
     */
    record Finding(
            Said label, Said sentence, Optional<Said> turned, Verdict verdict, double low, double dot, double high) {}

    Sentences(Findings findings, Phrases phrases, Units units) {
        this.findings = findings;
        this.phrases = phrases;
        this.units = units;
    }

    /** The first {@code count} findings of a scenario against the reference; what is exactly the same comes last. */
    List<Finding> of(String scenario, int count) {
        List<Finding> differ = new ArrayList<>();
        List<Finding> same = new ArrayList<>();
        for (Subject subject : SUBJECTS) {
            findings.atTheEnd(scenario, subject.measure(), subject.place()).ifPresent(c -> {
                boolean isSame = c.paired().verdict() == Verdict.SAME;
                (isSame ? same : differ).add(finding(subject, c));
            });
        }
        differ.addAll(same);
        return List.copyOf(differ.subList(0, Math.min(count, differ.size())));
    }

    /** The short name of a scenario. */
    Said name(String scenario) {
        return phrases.find("scenario." + scenario).orElseGet(() -> Said.same(spoken(scenario)));
    }

    private Finding finding(Subject subject, Comparison c) {
        Paired paired = c.paired();
        Optional<Interval> interval = paired.interval();
        double low = interval.map(Interval::low).orElse(paired.difference());
        double high = interval.map(Interval::high).orElse(paired.difference());
        double most = Math.max(Math.max(Math.abs(low), Math.abs(high)), Math.abs(paired.difference()));
        double scale = most > 0 ? 1 / most : 0;
        return new Finding(
                phrases.say("label." + subject.key()),
                sentence(subject, c),
                turned(subject, c),
                paired.verdict(),
                low * scale,
                paired.difference() * scale,
                high * scale);
    }

    /**
     * What a reader of the last month alone would get wrong: a December that had settled on the other sign, or on any
     * where the last month has none; of several the one with the largest difference.
     */
    private Optional<Said> turned(Subject subject, Comparison last) {
        boolean settled = last.paired().verdict() == Verdict.SETTLED;
        double sign = Math.signum(last.paired().difference());
        return Comparisons.monthly(findings.runs(), last.scenario(), last.key()).stream()
                .filter(c -> Months.monthOfYear(c.month()) == DECEMBER && c.month() < last.month())
                .filter(c -> c.paired().verdict() == Verdict.SETTLED)
                .filter(c -> !settled || Math.signum(c.paired().difference()) != sign)
                .max(Comparator.comparingDouble(c -> Math.abs(c.paired().difference())))
                .map(c -> turned(subject, c, settled));
    }

    private Said turned(Subject subject, Comparison most, boolean settled) {
        Unit english = unit(Units.ENGLISH, subject, most).fitting(most.paired());
        Unit chinese = unit(Units.CHINESE, subject, most).fitting(most.paired());
        double difference = most.paired().difference();
        return phrases.say(settled ? "turned.settled" : "turned.open")
                .with(Map.of(
                        "sd", new Said(english.signed(difference), chinese.signed(difference)),
                        "points", spaced(new Said(english.difference(), chinese.difference())),
                        "si", interval(most.paired(), english, chinese, true),
                        "year", Said.same("" + Months.year(most.month()))));
    }

    private Said sentence(Subject subject, Comparison c) {
        Paired paired = c.paired();
        boolean more = paired.difference() > 0;
        String form =
                switch (paired.verdict()) {
                    case SAME -> "same";
                    case OPEN -> paired.interval().isPresent() ? "open" : "once";
                    case SETTLED -> more ? "more" : "less";
                };
        Said template = phrases.find("say." + subject.key() + "." + form).orElseGet(() -> phrases.say("say." + form));
        Unit english = unit(Units.ENGLISH, subject, c);
        Unit chinese = unit(Units.CHINESE, subject, c);
        Map<String, Said> parts = new LinkedHashMap<>();
        parts.put("what", phrases.say("noun." + subject.key()));
        parts.put("A", name(c.reference()));
        parts.put("B", name(c.scenario()));
        parts.put("a", new Said(english.words(paired.meanReference()), chinese.words(paired.meanReference())));
        parts.put("b", new Said(english.words(paired.meanScenario()), chinese.words(paired.meanScenario())));
        Unit finerEnglish = english.fitting(paired);
        Unit finerChinese = chinese.fitting(paired);
        parts.put("d", size(finerEnglish, finerChinese, paired.difference()));
        parts.put("sd", new Said(finerEnglish.signed(paired.difference()), finerChinese.signed(paired.difference())));
        parts.put("unit", spaced(new Said(english.label(), chinese.label())));
        parts.put("points", spaced(new Said(english.difference(), chinese.difference())));
        parts.put("i", interval(paired, finerEnglish, finerChinese, false));
        parts.put("si", interval(paired, finerEnglish, finerChinese, true));
        parts.put("year", Said.same("" + Months.year(c.month())));
        return template.with(parts).each(text -> text.replace("  ", " ").replace(" ,", ","));
    }

    /** English words stand apart from the number in front of them, Chinese ones do not. */
    private static Said spaced(Said label) {
        boolean attached = label.en().isEmpty() || label.en().equals("%");
        return new Said(attached ? label.en() : " " + label.en(), label.zh());
    }

    private static Said size(Unit english, Unit chinese, double difference) {
        double size = Math.abs(difference);
        return new Said(english.words(size), chinese.words(size));
    }

    /** The interval; of the size of a difference when it is not signed. */
    private static Said interval(Paired paired, Unit english, Unit chinese, boolean signed) {
        if (paired.interval().isEmpty()) {
            return Said.same("");
        }
        Interval interval = paired.interval().get();
        if (signed) {
            return new Said(
                    "[%s, %s]".formatted(english.signed(interval.low()), english.signed(interval.high())),
                    "[%s, %s]".formatted(chinese.signed(interval.low()), chinese.signed(interval.high())));
        }
        boolean more = paired.difference() > 0;
        double low = more ? interval.low() : -interval.high();
        double high = more ? interval.high() : -interval.low();
        return new Said(
                "[%s, %s]".formatted(english.words(low), english.words(high)),
                "[%s, %s]".formatted(chinese.words(low), chinese.words(high)));
    }

    private Unit unit(String language, Subject subject, Comparison c) {
        double most = Math.max(
                Math.abs(c.paired().meanReference()), Math.abs(c.paired().meanScenario()));
        return units.of(language, subject.measure(), c.unit(), most);
    }

    /** As {@code Land leasing} for {@code land-leasing}. */
    private static String spoken(String scenario) {
        String words = scenario.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
