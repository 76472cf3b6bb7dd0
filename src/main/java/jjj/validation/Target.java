package jjj.validation;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A published figure and what it is used for.
 *
 * @param id row of its table
 * @param what in words
 * @param use what it is for
 * @param reason why it has that use
 * @param subject debt, price, population and so on
 * @param comparison how it is held against a run, if it can be
 * @param cite where it is from
 */
public record Target(
        String id, String what, Use use, String reason, String subject, Optional<Comparison> comparison, Cite cite) {
    /**
     * How a figure is held against a run.
     *
     * @param formula what the run is asked; empty for a rank correlation, which is asked of a whole fit
     * @param fit name of the fit whose rank correlation is the figure; empty otherwise
     * @param published the figure in {@code unit}
     * @param band what counts as agreement; none where only a path or an order is compared
     */
    public record Comparison(
            Optional<Formula> formula, Optional<String> fit, double published, String unit, Optional<Band> band) {}

    /**
     * Where a figure is from.
     *
     * @param value as printed there
     * @param place and {@code period} in the words of the source
     */
    public record Cite(
            OptionalDouble value,
            String unit,
            String place,
            String period,
            String source,
            String confidence,
            Optional<Point> point) {}

    /** A place of a table in the evidence: variable, place and year. */
    public record Point(String variable, String place, int year) {}

    /** Whether it is judged and counts in the pass shares. */
    public boolean judged() {
        return (use == Use.CALIBRATION || use == Use.VALIDATION || use == Use.PATTERN)
                && comparison.flatMap(Comparison::band).isPresent();
    }
}
