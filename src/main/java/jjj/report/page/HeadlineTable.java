package jjj.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jjj.analysis.Comparison;
import jjj.analysis.Paired;
import jjj.analysis.Verdict;
import jjj.report.figures.Findings;
import jjj.report.figures.Headline;

/** All headline measures of a scenario beside the reference. */
final class HeadlineTable {
    private static final double PERCENT = 100;

    private final Findings findings;
    private final Phrases phrases;
    private final Units units;
    private final Names names;

    HeadlineTable(Findings findings, Phrases phrases, Units units, Names names) {
        this.findings = findings;
        this.phrases = phrases;
        this.units = units;
        this.names = names;
    }

    /** One row for each headline measure that was recorded. */
    List<Map<String, Object>> rows(String scenario) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Headline headline : Headline.ALL) {
            headline.in(findings)
                    .flatMap(measure -> findings.atTheEnd(scenario, measure, headline.place()))
                    .ifPresent(c -> rows.add(row(c, headline.place())));
        }
        return rows;
    }

    private Map<String, Object> row(Comparison c, String place) {
        Paired paired = c.paired();
        String measure = c.key().measure();
        double most = Math.max(Math.abs(paired.meanReference()), Math.abs(paired.meanScenario()));
        Unit english = units.of(Units.ENGLISH, measure, c.unit(), most);
        Unit chinese = units.of(Units.CHINESE, measure, c.unit(), most);
        Said where = names.place(place);
        Said what = names.measure(measure);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("label", new Said(what.en() + ", " + where.en(), where.zh() + "：" + what.zh()));
        row.put("unit", new Said(english.label(), chinese.label()));
        row.put("a", new Said(english.words(paired.meanReference()), chinese.words(paired.meanReference())));
        row.put("b", new Said(english.words(paired.meanScenario()), chinese.words(paired.meanScenario())));
        Unit finerEnglish = english.fitting(paired);
        Unit finerChinese = chinese.fitting(paired);
        row.put(
                "difference",
                new Said(finerEnglish.signed(paired.difference()), finerChinese.signed(paired.difference())));
        row.put(
                "interval",
                paired.interval()
                        .map(i -> new Said(
                                "[%s, %s]".formatted(finerEnglish.signed(i.low()), finerEnglish.signed(i.high())),
                                "[%s, %s]".formatted(finerChinese.signed(i.low()), finerChinese.signed(i.high()))))
                        .orElse(Said.same("–")));
        row.put(
                "agree",
                phrases.say("table.of")
                        .with(Map.of("k", Said.same("" + paired.agreeing()), "n", Said.same("" + paired.seeds()))));
        row.put(
                "saved",
                paired.varianceSaved().isPresent()
                        ? (Math.round(PERCENT * paired.varianceSaved().getAsDouble()) + " %").replace('-', '\u2212')
                        : "–");
        row.put("verdict", phrases.say(paired.verdict().name().toLowerCase(Locale.ROOT)));
        row.put("settled", paired.verdict() == Verdict.SETTLED);
        row.put("formula", findings.formula(measure));
        return row;
    }
}
