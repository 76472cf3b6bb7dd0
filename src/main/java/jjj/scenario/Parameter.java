package jjj.scenario;

import jjj.base.Unit;

/**
 * One number of the model: its value unless a scenario says otherwise, the range in which it may lie, and where it is
 * from.
 *
 * @param name dotted name, the phase first: {@code housing.priceElasticity}
 * @param value default, in {@code unit}
 * @param low least value allowed
 * @param high largest value allowed
 * @param source row of the evidence tables, or {@code design}
 * @param confidence how well it is known
 * @param meaning one line in English
 */
public record Parameter(
        String name,
        double value,
        Unit unit,
        double low,
        double high,
        String source,
        String confidence,
        String meaning) {
    public Parameter {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException("%s is %s; expected %s to %s".formatted(name, value, low, high));
        }
    }

    /** Whether {@code candidate} is allowed. */
    public boolean allows(double candidate) {
        return candidate >= low && candidate <= high;
    }

    /** The default as a person would write it. */
    public String shownValue() {
        return unit.shown(value);
    }

    /** The range as a person would write it. */
    public String shownRange() {
        return unit.shown(low) + " to " + unit.shown(high);
    }
}
