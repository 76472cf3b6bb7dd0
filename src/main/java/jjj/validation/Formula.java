package jjj.validation;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;

/**
 * How a published figure is computed from a run.
 *
 * @param kind what is done with the two operands
 * @param of first operand
 * @param over second operand; empty for a level
 */
public record Formula(Kind kind, Operand of, Optional<Operand> over) {
    /** The closed set of formulas: a is the first operand, b the second. */
    public enum Kind {
        /** a. */
        LEVEL((a, b) -> a),
        /** a ÷ b. */
        RATIO((a, b) -> a / b),
        /** a − b. */
        DIFFERENCE((a, b) -> a - b),
        /** a ÷ b − 1. */
        GROWTH((a, b) -> a / b - 1),
        /** a ÷ b − 1, b the largest value of a time: the fall from a peak. */
        PEAK((a, b) -> a / b - 1);

        private final DoubleBinaryOperator value;

        Kind(DoubleBinaryOperator value) {
            this.value = value;
        }
    }

    public Formula {
        if (over.isEmpty() != (kind == Kind.LEVEL)) {
            throw new IllegalArgumentException(kind + ": expected a second operand for all but a level");
        }
    }

    /** Reads a formula from its three words. */
    public static Formula of(String kind, String of, String over) {
        return new Formula(
                Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                Operand.of(of),
                over.isEmpty() ? Optional.empty() : Optional.of(Operand.of(over)));
    }

    /** The value in a run; empty where a measure was not recorded or the value is not finite. */
    public OptionalDouble of(Observed run) {
        OptionalDouble a = of.of(run);
        OptionalDouble b = over.map(operand -> operand.of(run)).orElse(OptionalDouble.of(1));
        if (a.isEmpty() || b.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = kind.value.applyAsDouble(a.getAsDouble(), b.getAsDouble());
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** The last month that is asked for. */
    public int lastMonth() {
        return Math.max(of.lastMonth(), over.map(Operand::lastMonth).orElse(0));
    }

    /** Names of the measures asked for. */
    public Set<String> measures() {
        return names(Operand.Term::measure);
    }

    /** Places asked for. */
    public Set<String> places() {
        return names(Operand.Term::place);
    }

    private Set<String> names(Function<Operand.Term, String> name) {
        Set<String> names = new TreeSet<>();
        of.terms().forEach(term -> names.add(name.apply(term)));
        over.ifPresent(operand -> operand.terms().forEach(term -> names.add(name.apply(term))));
        return names;
    }
}
