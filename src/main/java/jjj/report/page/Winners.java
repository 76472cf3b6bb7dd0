package jjj.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jjj.analysis.Comparison;
import jjj.analysis.Verdict;
import jjj.report.figures.Findings;
import jjj.results.Place;

/** Who gains and who loses against the reference in the last month: by place, and by group of movers. */
final class Winners {
    private static final List<String> MEASURES =
            List.of("residents", "price", "rent", "gdpPerHead", "innovators", "debtPerResident", "landShare");
    private static final List<String> OUTCOMES =
            List.of("settlesTransfers", "settlesKeeps", "commutesWeekly", "commutesDaily", "declines");

    private final Findings findings;
    private final Phrases phrases;
    private final Units units;
    private final Names names;

    Winners(Findings findings, Phrases phrases, Units units, Names names) {
        this.findings = findings;
        this.phrases = phrases;
        this.units = units;
        this.names = names;
    }

    /** Places in rows, measures in columns. */
    Map<String, Object> places(String scenario) {
        List<String> measures = MEASURES.stream()
                .filter(m -> findings.has(m, Findings.REGION) || findings.has(m, Findings.NEW_AREA))
                .toList();
        List<Unit> english =
                measures.stream().map(m -> column(Units.ENGLISH, m)).toList();
        List<Unit> chinese =
                measures.stream().map(m -> column(Units.CHINESE, m)).toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Place place : findings.places()) {
            if (!place.level().equals("zone")) {
                List<Object> cells = new ArrayList<>();
                for (int i = 0; i < measures.size(); i++) {
                    cells.add(cell(
                            findings.atTheEnd(scenario, measures.get(i), place.id()), english.get(i), chinese.get(i)));
                }
                rows.add(row(names.place(place.id()), cells));
            }
        }
        return table(measures.stream().map(this::heading).toList(), rows);
    }

    /** Groups of movers in rows, what became of them in columns. */
    Map<String, Object> groups(String scenario) {
        List<String> kinds = findings.kinds("outcomeShare", Findings.NEW_AREA);
        List<String> groups = kinds.stream()
                .map(kind -> kind.substring(kind.indexOf('.') + 1))
                .distinct()
                .toList();
        Unit english = units.of(Units.ENGLISH, "outcomeShare", "1", 1);
        Unit chinese = units.of(Units.CHINESE, "outcomeShare", "1", 1);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String group : groups) {
            List<Object> cells = new ArrayList<>();
            OUTCOMES.forEach(outcome -> cells.add(cell(
                    findings.atTheEnd(scenario, "outcomeShare." + outcome + "." + group, Findings.NEW_AREA),
                    english,
                    chinese)));
            rows.add(row(names.group(group), cells));
        }
        Said percent = new Said(english.difference(), chinese.difference());
        return table(
                OUTCOMES.stream()
                        .map(outcome -> heading(phrases.say("outcome." + outcome), percent))
                        .toList(),
                rows);
    }

    private Map<String, Object> heading(String measure) {
        return heading(
                names.measure(measure),
                new Said(
                        column(Units.ENGLISH, measure).difference(),
                        column(Units.CHINESE, measure).difference()));
    }

    private static Map<String, Object> heading(Said name, Said unit) {
        Map<String, Object> heading = new LinkedHashMap<>();
        heading.put("name", name);
        heading.put("unit", unit);
        return heading;
    }

    private Map<String, Object> cell(Optional<Comparison> found, Unit english, Unit chinese) {
        Map<String, Object> cell = new LinkedHashMap<>();
        if (found.isEmpty()) {
            cell.put("kind", "none");
            cell.put("words", Said.same("–"));
            cell.put("title", "");
            return cell;
        }
        Comparison c = found.get();
        double difference = c.paired().difference();
        boolean settled = c.paired().verdict() == Verdict.SETTLED;
        cell.put("kind", settled ? difference > 0 ? "more" : "less" : "open");
        cell.put("words", new Said(english.signed(difference), chinese.signed(difference)));
        cell.put(
                "title",
                c.paired()
                        .interval()
                        .map(i -> "[%s, %s]".formatted(english.signed(i.low()), english.signed(i.high())))
                        .orElse(""));
        return cell;
    }

    /** The unit of a column: by the place in the middle, with as many digits as its differences need. */
    private Unit column(String language, String measure) {
        double[] sizes = governments()
                .mapToDouble(
                        place -> Math.abs(findings.mean(findings.lastMonth(), findings.reference(), measure, place)))
                .sorted()
                .toArray();
        double middle = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
        Unit unit = units.of(language, measure, findings.unit(measure, Findings.NEW_AREA), middle);
        double[] differences = governments()
                .flatMapToDouble(place -> findings.others().stream()
                        .flatMap(other -> findings.atTheEnd(other, measure, place).stream())
                        .mapToDouble(c -> Math.abs(c.paired().difference()) * unit.factor()))
                .sorted()
                .toArray();
        double typical = differences.length == 0 ? 1 : differences[differences.length / 2];
        int decimals = typical >= 10 ? 0 : typical >= 1 ? 1 : typical >= 0.1 ? 2 : 3;
        return new Unit(unit.label(), unit.factor(), unit.difference(), decimals);
    }

    private Stream<String> governments() {
        return findings.places().stream()
                .filter(place -> place.level().equals("government"))
                .map(Place::id);
    }

    private static Map<String, Object> row(Said name, List<Object> cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", name);
        row.put("cells", cells);
        return row;
    }

    private static Map<String, Object> table(List<?> headings, List<Map<String, Object>> rows) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("headings", headings);
        table.put("rows", rows);
        return table;
    }
}
