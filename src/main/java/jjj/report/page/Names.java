package jjj.report.page;

import java.util.Locale;
import jjj.base.Months;
import jjj.report.figures.Findings;

/** What things are called: measures, kinds, groups, places, months. */
final class Names {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private final Findings findings;
    private final Phrases phrases;

    Names(Findings findings, Phrases phrases) {
        this.findings = findings;
        this.phrases = phrases;
    }

    /** A measure as the dictionary of the results has it. */
    Said measure(String measure) {
        return phrases.find("measure." + measure)
                .orElseGet(() -> new Said(findings.title(measure), findings.titleChinese(measure)));
    }

    /** A kind of a measure: known words, otherwise its name taken apart. */
    Said kind(String kind) {
        return phrases.find("kind." + kind).orElseGet(() -> Said.same(spoken(kind)));
    }

    /** A group of people. */
    Said group(String group) {
        return phrases.find("group." + group).orElseGet(() -> Said.same(spoken(group)));
    }

    /** A place. */
    Said place(String place) {
        return phrases.find("place." + place)
                .orElseGet(() -> new Said(findings.name(place), findings.nameChinese(place)));
    }

    /** An instrument: as the dictionary of the results has it, otherwise its name taken apart. */
    Said instrument(String instrument) {
        String english = instrument.replace('-', ' ');
        return new Said(
                Character.toUpperCase(english.charAt(0)) + english.substring(1),
                findings.instrumentChinese(instrument).orElse(instrument));
    }

    /** As {@code December 2035} and {@code 2035年12月}. */
    static Said month(int month) {
        int year = Months.year(month);
        int number = Months.monthOfYear(month);
        return new Said(MONTHS[number - 1] + " " + year, year + "年" + number + "月");
    }

    private static String spoken(String name) {
        return name.replaceAll("([a-z])([A-Z0-9])", "$1 $2").replace('.', ' ').toLowerCase(Locale.ROOT);
    }
}
