package jjj.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import jjj.results.Csv;

/**
 * The rows of the tables by place and year, each with the use that the one rule for it gives. In a rule {@code *} stands
 * for every variable, year or place; {@code {place}} and {@code {year}} in its formula for those of the row. A figure is
 * the table's value times {@code scale}, over the value of the year {@code base} or of the variable {@code per} of the
 * same year where one is named.
 */
final class SeriesTargets {
    private static final String RULES = "/validation/series.csv";

    /** A table: where it is, and which of its columns say what, where, when, how much. */
    private enum TableOf {
        ECONOMY("economy", "/evidence/economy.csv", "variable", "government", "value"),
        HOME_PRICE_LEVEL(
                "home_price_level", "/evidence/home_price_level.csv", "series", "government", "level_dec2016_100"),
        HOME_PRICE_INDEX("home_price_index", "/evidence/home_price_index.csv", "series", "government", "value"),
        POPULATION("population_by_year", "/region/population_by_year.csv", "concept", "place", "population");

        private final String id;
        private final String resource;
        private final String variable;
        private final String place;
        private final String value;

        TableOf(String id, String resource, String variable, String place, String value) {
            this.id = id;
            this.resource = resource;
            this.variable = variable;
            this.place = place;
            this.value = value;
        }
    }

    private SeriesTargets() {}

    static List<Target> all() {
        List<Csv.Row> rules = Targets.rows(RULES);
        List<Target> targets = new ArrayList<>();
        for (TableOf table : TableOf.values()) {
            List<Csv.Row> rows = Targets.rows(table.resource);
            Map<String, Double> values = new TreeMap<>();
            rows.forEach(row -> values.put(
                    row.text(table.variable) + ' ' + row.text(table.place) + ' ' + row.text("year"),
                    row.number(table.value)));
            for (Csv.Row row : rows) {
                targets.add(target(table, row, ruleFor(rules, table, row), values));
            }
        }
        return targets;
    }

    private static Csv.Row ruleFor(List<Csv.Row> rules, TableOf table, Csv.Row row) {
        List<Csv.Row> found = rules.stream()
                .filter(rule -> rule.text("table").equals(table.id)
                        && among(rule.text("variable"), row.text(table.variable))
                        && among(rule.text("years"), row.text("year"))
                        && among(rule.text("places"), row.text(table.place)))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException("%s: %d rules for %s %s %s of %s; expected one"
                    .formatted(
                            RULES,
                            found.size(),
                            row.text(table.variable),
                            row.text(table.place),
                            row.text("year"),
                            table.id));
        }
        return found.get(0);
    }

    private static boolean among(String words, String word) {
        return words.equals("*") || List.of(words.split(" ")).contains(word);
    }

    private static Target target(TableOf table, Csv.Row row, Csv.Row rule, Map<String, Double> values) {
        String variable = row.text(table.variable);
        String place = row.text(table.place);
        String year = row.text("year");
        boolean monthly = table == TableOf.HOME_PRICE_INDEX;
        String id = variable
                + '.'
                + place
                + '.'
                + year
                + (monthly ? '.' + row.text("month") + '.' + row.text("measure") : "");
        return new Target(
                id,
                variable.replace('_', ' ') + " of " + place + ' ' + year,
                Use.of(rule.text("use")),
                rule.text("reason"),
                rule.text("subject"),
                rule.text("kind").isEmpty()
                        ? Optional.empty()
                        : Optional.of(comparison(rule, place, year, published(table, row, rule, values))),
                new Target.Cite(
                        OptionalDouble.of(row.number(table.value)),
                        table == TableOf.POPULATION ? "persons" : row.text("unit"),
                        place,
                        year,
                        row.text("source"),
                        row.text("confidence"),
                        Optional.of(new Target.Point(variable, place, Integer.parseInt(year)))));
    }

    private static double published(TableOf table, Csv.Row row, Csv.Row rule, Map<String, Double> values) {
        double value = row.number(table.value) * rule.number("scale");
        String variable = row.text(table.variable);
        String place = row.text(table.place);
        String base = rule.text("base");
        if (!base.isEmpty()) {
            int colon = base.indexOf(':');
            String of = colon < 0 ? variable : base.substring(0, colon);
            value /= value(values, of + ' ' + place + ' ' + base.substring(colon + 1));
        }
        if (!rule.text("per").isEmpty()) {
            value /= value(values, rule.text("per") + ' ' + place + ' ' + row.text("year"));
        }
        return value;
    }

    private static double value(Map<String, Double> values, String key) {
        Double value = values.get(key);
        if (value == null) {
            throw new IllegalStateException(RULES + ": no figure " + key);
        }
        return value;
    }

    private static Target.Comparison comparison(Csv.Row rule, String place, String year, double published) {
        return new Target.Comparison(
                Optional.of(Formula.of(
                        rule.text("kind"),
                        filled(rule.text("of"), place, year),
                        filled(rule.text("over"), place, year))),
                Optional.empty(),
                published,
                rule.text("unit"),
                Band.of(rule.text("tolerance"), published));
    }

    private static String filled(String formula, String place, String year) {
        return formula.replace("{place}", place).replace("{year}", year);
    }
}
