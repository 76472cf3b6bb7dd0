package jjj.base;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its unit, converted from what a person wrote: {@code 4 % per year}, {@code 800 bn CNY}, {@code 25 km2}. */
public record Quantity(double value, Unit unit) {
    private static final Pattern WRITTEN =
            Pattern.compile("([+-]?\\d{1,18}(?:\\.\\d{1,18})?(?:[eE][+-]?\\d{1,2})?)\\s*(.*)");

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
            throw new Malformed(
                    spelling.isEmpty() ? "has no unit" : pure ? "has a unit" : "has the wrong unit");
        }
        double number = Double.parseDouble(written.group(1));
        if (unit == Unit.COUNT && number != Math.rint(number)) {
            throw new Malformed("is not a whole number");
        }
        return new Quantity(exact(number, factor), unit);
    }

    /** 7 % is 0.07, not 0.07000000000000001: dividing by a whole number rounds once. */
    private static double exact(double number, double factor) {
        return factor < 1 ? number / Math.rint(1 / factor) : number * factor;
    }

    @Override
    public String toString() {
        return unit.shown(value);
    }
}
