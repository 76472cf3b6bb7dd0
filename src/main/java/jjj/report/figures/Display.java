package jjj.report.figures;

import java.util.Set;
import jjj.analysis.Paired;

/**
 * How a value is shown to people: value in its own unit × factor, with a short unit.
 *
 * @param unit for example {@code bn CNY}
 * @param factor multiplies a value in the unit of the result files
 * @param decimals digits behind the point in words
 * @param differenceUnit unit of a difference, {@code points} for percentages
 */
public record Display(String unit, double factor, int decimals, String differenceUnit) {
    private static final Set<String> RATIOS = Set.of(
            "theil",
            "diversity",
            "rankSize",
            "interestCover",
            "debtToCapacity",
            "debtPerInvestment",
            "priceIncome",
            "spillover",
            "access",
            "technopole");
    private static final char THIN_SPACE = '\u2009';
    private static final double BILLION = 1e9;
    private static final double THOUSAND = 1e3;

    /** The way to show a measure whose values reach {@code most} in size. */
    public static Display of(String measure, String unit, double most) {
        String stem = measure.contains(".") ? measure.substring(0, measure.indexOf('.')) : measure;
        return switch (unit) {
            case "CNY" ->
                most >= BILLION / 10
                        ? scaled("bn CNY", 1 / BILLION, most)
                        : most >= 1e5 ? scaled("thousand CNY", 1 / THOUSAND, most) : plain("CNY", 0);
            case "persons", "posts", "people" ->
                most >= 2e4 ? scaled("thousand " + unit, 1 / THOUSAND, most) : plain(unit, 0);
            case "bn CNY", "bn CNY/year" -> plain(unit, most >= 100 ? 0 : most >= 1 ? 1 : 2);
            case "ha" -> most >= 1e5 ? scaled("thousand ha", 1 / THOUSAND, most) : plain("ha", most >= 100 ? 0 : 1);
            case "1" ->
                stem.equals("theil")
                        ? plain("", 4)
                        : RATIOS.contains(stem) ? plain("", 3) : new Display("%", 100, 1, "points");
            default -> plain(unit.replace("m2", "m²"), most >= 100 ? 0 : most >= 10 ? 1 : 2);
        };
    }

    /** The same with as many digits as the interval of a difference bears. */
    public Display fitting(Paired paired) {
        return new Display(unit, factor, Digits.of(paired, factor), differenceUnit);
    }

    /** The value as words, without its unit. */
    public String words(double value) {
        return Digits.text(Digits.nine(value) * factor, decimals, THIN_SPACE);
    }

    /** The value as words with a plus or minus in front, without its unit. */
    public String signed(double value) {
        return Digits.signed(Digits.nine(value) * factor, decimals, THIN_SPACE);
    }

    /** The value in the unit shown. */
    public double shown(double value) {
        return value * factor;
    }

    private static Display scaled(String unit, double factor, double most) {
        double shown = most * factor;
        return new Display(unit, factor, shown >= 100 ? 0 : shown >= 1 ? 1 : 2, unit);
    }

    private static Display plain(String unit, int decimals) {
        return new Display(unit, 1, decimals, unit);
    }
}
