package jjj.report.sweep;

import java.util.Map;
import java.util.stream.Collectors;
import jjj.report.page.Phrases;
import jjj.report.page.Said;
import jjj.report.page.Unit;
import jjj.report.page.Units;
import jjj.results.SeriesKey;

/** One of the two languages of the page: its words, its units, what it calls things. */
enum Tongue {
    ENGLISH(Units.ENGLISH) {
        @Override
        String of(Said said) {
            return said.en();
        }
    },
    CHINESE(Units.CHINESE) {
        @Override
        String of(Said said) {
            return said.zh();
        }
    };

    private final String code;

    Tongue(String code) {
        this.code = code;
    }

    /** These words in this language. */
    abstract String of(Said said);

    /** As pages mark it. */
    String code() {
        return code;
    }

    /** The words of a key of the table, with its parts in place. */
    String say(String key, Map<String, Object> parts) {
        return of(said(key, parts));
    }

    /** How values of a measure that reach {@code most} are shown. */
    Unit unit(SeriesKey key, String unit, double most) {
        return Units.shipped().of(code, key.measure(), unit, most);
    }

    /** The words of a key in both languages. */
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
        Said scenario = scenario(subject.scenario());
        return subject.reference().isEmpty()
                ? scenario
                : new Said("{b} − {a}", "{b} − {a}").with(Map.of("b", scenario, "a", scenario(subject.reference())));
    }

    /** The short name of a scenario, as in the report of a comparison. */
    static Said scenario(String id) {
        return Phrases.shipped().find("scenario." + id).orElse(Said.same(id));
    }

    /** How many seeds. */
    static Said seeds(int count) {
        return Phrases.shipped()
                .say(count == 1 ? "seeds.one" : "seeds.many")
                .with(Map.of("n", Said.same(Integer.toString(count))));
    }

    /** A month as {@code 2035-12}. */
    static Said month(String month) {
        return new Said(month, month.replace("-0", "-").replace("-", "年") + "月");
    }
}
