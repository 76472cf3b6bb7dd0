package jjj.base;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a number in a scenario or parameter table counts, and the spellings under which it may be written.
 *
 * <p>Each spelling stands for a factor to the unit in which the model computes: shares 0…1, yuan, square metres,
 * kilometres, persons, years or months, minutes.
 */
public enum Unit {
    /** A pure number: an elasticity, an exponent, an index, utils. */
    NUMBER("1", "0.8", Map.of("", 1.0)),
    /** A whole number of things. */
    COUNT("whole", "4", Map.of("", 1.0)),
    SHARE("share", "60 %", Map.of("%", 0.01)),
    PER_YEAR("per year", "4 % per year", Map.of("% per year", 0.01, "% a year", 0.01)),
    PER_MONTH("per month", "2 % per month", Map.of("% per month", 0.01, "% a month", 0.01)),
    YEARS("years", "10 years", Map.of("years", 1.0, "year", 1.0)),
    MONTHS("months", "6 months", Map.of("months", 1.0, "month", 1.0, "years", 12.0, "year", 12.0)),
    MINUTES("minutes", "50 minutes", Map.of("minutes", 1.0, "min", 1.0, "hours", 60.0)),
    CNY("CNY", "33.53 bn CNY", money("CNY")),
    CNY_PER_YEAR("CNY per year", "20 bn CNY per year", yearly(money("CNY"))),
    CNY_PER_MONTH("CNY per month", "500 CNY per month", Map.of("CNY per month", 1.0, "CNY a month", 1.0)),
    CNY_PER_SQM("CNY/m2", "1200 CNY/m2", Map.of("CNY/m2", 1.0, "CNY per m2", 1.0)),
    CNY_PER_KM("CNY/km", "0.363 bn CNY/km", money("CNY/km")),
    SQM("m2", "25 km2", area()),
    SQM_PER_YEAR("m2 per year", "350 ha per year", yearly(area())),
    SQM_PER_MONTH("m2 per month", "0.83 km2 per month", suffixed(area(), " per month", " a month")),
    SQM_PER_PERSON("m2/person", "60 m2/person", Map.of("m2/person", 1.0, "m2 per person", 1.0)),
    KM("km", "40 km", Map.of("km", 1.0, "m", 0.001)),
    PERSONS("people", "90000 people", people("people", "persons")),
    PERSONS_PER_YEAR("people per year", "6000 people per year", yearly(people("people", "persons"))),
    POSTS("posts", "8000 posts", people("posts", "staff"));

    private final String symbol;
    private final String example;
    private final Map<String, Double> factors;

    Unit(String symbol, String example, Map<String, Double> factors) {
        this.symbol = symbol;
        this.example = example;
        this.factors = Map.copyOf(factors);
    }

    /** How tables and documents write the unit in which the model computes. */
    public String symbol() {
        return symbol;
    }

    /** A quantity as it may be written in a scenario file. */
    public String example() {
        return example;
    }

    /** Every way to write the unit after a number, sorted; the empty one is a pure number. */
    public SortedSet<String> spellings() {
        return new TreeSet<>(factors.keySet());
    }

    /** What one of {@code spelling} is in this unit; NaN when it is not a spelling of this unit. */
    public double factor(String spelling) {
        return factors.getOrDefault(spelling, Double.NaN);
    }

    /** {@code value} of this unit as a person would write it: percent for shares, a few digits, then the unit. */
    public String shown(double value) {
        return switch (this) {
            case NUMBER, COUNT -> digits(value, 0);
            case SHARE -> digits(value, 2) + " %";
            case PER_YEAR, PER_MONTH -> digits(value, 2) + " % " + symbol;
            case CNY, CNY_PER_YEAR, CNY_PER_KM -> money(value);
            case SQM, SQM_PER_YEAR, SQM_PER_MONTH -> land(value);
            default -> digits(value, 0) + " " + symbol;
        };
    }

    private String money(double value) {
        if (Math.abs(value) >= 1e9) {
            return digits(value, -9) + " bn " + symbol;
        }
        return Math.abs(value) >= 1e6 ? digits(value, -6) + " million " + symbol : digits(value, 0) + " " + symbol;
    }

    private String land(double value) {
        String rest = symbol.substring("m2".length());
        if (Math.abs(value) >= 1e6) {
            return digits(value, -6) + " km2" + rest;
        }
        return Math.abs(value) >= 1e4 ? digits(value, -4) + " ha" + rest : digits(value, 0) + " m2" + rest;
    }

    /** All digits of {@code value}, with the point moved to the right. */
    private static String digits(double value, int moved) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "any" : "-any";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).movePointRight(moved);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** The unit that tables write as {@code symbol}. */
    public static Unit of(String symbol) {
        for (Unit unit : values()) {
            if (unit.symbol.equals(symbol)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit \"" + symbol + "\"");
    }

    private static Map<String, Double> money(String yuan) {
        return Map.of(yuan, 1.0, "million " + yuan, 1e6, "bn " + yuan, 1e9, "trn " + yuan, 1e12);
    }

    private static Map<String, Double> area() {
        return Map.of("m2", 1.0, "ha", 1e4, "km2", 1e6);
    }

    private static Map<String, Double> people(String word, String other) {
        return Map.of(word, 1.0, other, 1.0, "million " + word, 1e6, "million " + other, 1e6);
    }

    private static Map<String, Double> yearly(Map<String, Double> stock) {
        return suffixed(stock, " per year", " a year");
    }

    private static Map<String, Double> suffixed(Map<String, Double> stock, String suffix, String other) {
        Map<String, Double> flow = new LinkedHashMap<>();
        stock.forEach((spelling, factor) -> {
            flow.put(spelling + suffix, factor);
            flow.put(spelling + other, factor);
        });
        return flow;
    }
}
