package jjj.design;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import jjj.base.Unit;

/** One setting that is varied: which one, and what it may be. */
public sealed interface Axis {
    /** The setting, as {@code --set} names it. */
    String path();

    /** What stands at {@code u}, 0…1, as it is written in a scenario; equally long parts of 0…1 mean equally much. */
    String at(double u);

    /**
     * Where on 0…1 that value lies which stands at {@code u}: beside {@code u} where only some values are possible, as
     * whole numbers.
     */
    double position(double u);

    /** The levels of a grid: its own if it has any, otherwise {@code steps} from the lowest to the highest. */
    List<String> levels(int steps);

    /** What may be asked of it, for a table. */
    String shown();

    /**
     * Every number between two ends, both included.
     *
     * <pre>  value(u) = low + u · (high − low), rounded to six digits that count;  whole numbers: each equally often</pre>
     */
    record Range(String path, Unit unit, double low, double high) implements Axis {
        private static final MathContext SIX_DIGITS = new MathContext(6);

        public Range {
            if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
                throw new IllegalArgumentException("%s: the range %s to %s has no length; expected two different ends"
                        .formatted(path, unit.shown(low), unit.shown(high)));
            }
        }

        @Override
        public String at(double u) {
            return unit.shown(value(u));
        }

        @Override
        public double position(double u) {
            return (value(u) - low) / (high - low);
        }

        @Override
        public List<String> levels(int steps) {
            return IntStream.range(0, steps)
                    .mapToObj(i -> {
                        double value = low + (high - low) * i / Math.max(1, steps - 1);
                        return unit.shown(unit == Unit.COUNT ? StrictMath.rint(value) : rounded(value));
                    })
                    .distinct()
                    .toList();
        }

        @Override
        public String shown() {
            return unit.shown(low) + " to " + unit.shown(high);
        }

        private double value(double u) {
            return unit == Unit.COUNT
                    ? Math.min(high, low + Math.floor(u * (high - low + 1)))
                    : rounded(low + u * (high - low));
        }

        private double rounded(double value) {
            double inside = Math.min(high, Math.max(low, value));
            double sixDigits = new BigDecimal(inside).round(SIX_DIGITS).doubleValue();
            return sixDigits < low || sixDigits > high ? inside : sixDigits;
        }
    }

    /** Some values, one as likely as another, in the order in which they were written. */
    record Choice(String path, List<String> values) implements Axis {
        public Choice {
            values = List.copyOf(values);
            if (values.size() < 2 || values.stream().distinct().count() < values.size()) {
                throw new IllegalArgumentException(
                        "%s: %s; expected at least two different values".formatted(path, String.join(", ", values)));
            }
        }

        @Override
        public String at(double u) {
            return values.get(number(u));
        }

        @Override
        public double position(double u) {
            return number(u) / (values.size() - 1.0);
        }

        private int number(double u) {
            return Math.min(values.size() - 1, (int) (u * values.size()));
        }

        @Override
        public List<String> levels(int steps) {
            return values;
        }

        @Override
        public String shown() {
            return String.join(", ", values);
        }
    }
}
