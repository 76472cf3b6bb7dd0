package jjj.base;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its unit, converted from what a person wrote: {@code 4 % per year}, {@code 800 bn CNY}, {@code 25 km2}. */
public record Quantity(double value, Unit unit) {
    private static final Pattern WRITTEN =
            Pattern.compile("([+-]?\\d{1,18}(?:\\.\\d{1,40})?(?:[eE][+-]?\\d{1,2})?)\\s*(.*)");

    /** What is wrong with a written quantity. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String what) {
            super(what);
        }
    }

    /** Reads {@code text} as a quantity of {@code unit}; a missing or different unit is refused. */
    public static Quantity parse(String text, Unit unit) throws Malformed {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new Malformed("is not a number");
        }
        String spelling = written.group(2).strip().replaceAll("\\s+", " ");
        double factor = unit.factor(spelling);
        boolean pure = unit == Unit.NUMBER || unit == Unit.COUNT;
        if (Double.isNaN(factor)) {
            throw new Malformed(spelling.isEmpty() ? "has no unit" : pure ? "has a unit" : "has the wrong unit");
        }
        BigDecimal number = new BigDecimal(written.group(1));
        if (unit == Unit.COUNT && number.stripTrailingZeros().scale() > 0) {
            throw new Malformed("is not a whole number");
        }
        // in decimals, so that 2.2 % is 0.022 and not its neighbour
        double value = number.multiply(new BigDecimal(Double.toString(factor))).doubleValue();
        return new Quantity(value, unit);
    }

    @Override
    public String toString() {
        return unit.shown(value);
    }
}
