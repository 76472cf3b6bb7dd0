package jjj.policy;

import java.util.List;
import jjj.base.Unit;

/** What may be written for a field of an instrument. Bounds are in the unit in which the model computes. */
public sealed interface FieldType {
    /** What to write, as a message or a guide says it. */
    String expected();

    /** The words from which one chooses; none where there is no closed set. */
    default List<String> words() {
        return List.of();
    }

    /** A quantity with its unit. */
    record Amount(Unit unit, double low, double high) implements FieldType {
        @Override
        public String expected() {
            return between(unit, low, high) + ", for example \"" + unit.example() + "\"";
        }
    }

    /** A quantity, or a mapping of dates to quantities, linear in between; a plain year is the middle of that year. */
    record Dated(Unit unit, double low, double high) implements FieldType {
        @Override
        public String expected() {
            return between(unit, low, high) + ", or values by date, for example {2018: " + unit.example()
                    + ", 2020-06: " + unit.example() + "}";
        }
    }

    /** A quantity, or a mapping of places to quantities. */
    record PerPlace(Unit unit, double low, double high) implements FieldType {
        @Override
        public String expected() {
            return between(unit, low, high) + ", or values by place, for example {capital: " + unit.example() + "}";
        }
    }

    /** A month. */
    record Month() implements FieldType {
        @Override
        public String expected() {
            return "a month, for example 2018-05";
        }
    }

    /** One or more places that have a government. */
    record Governments() implements FieldType {
        @Override
        public String expected() {
            return "a place or a list of places, for example new-area or [capital, new-area]";
        }
    }

    /** Exactly one government. */
    record OneGovernment() implements FieldType {
        @Override
        public String expected() {
            return "one place, for example new-area";
        }
    }

    /** Exactly one zone: a district or county. */
    record OneZone() implements FieldType {
        @Override
        public String expected() {
            return "one district or county by its id";
        }
    }

    /** One of a closed set of words. */
    record Word(List<String> allowed) implements FieldType {
        public Word {
            allowed = List.copyOf(allowed);
        }

        @Override
        public List<String> words() {
            return allowed;
        }

        @Override
        public String expected() {
            return "one of " + String.join(", ", allowed);
        }
    }

    /** Some of a closed set of words. */
    record Words(List<String> allowed) implements FieldType {
        public Words {
            allowed = List.copyOf(allowed);
        }

        @Override
        public List<String> words() {
            return allowed;
        }

        @Override
        public String expected() {
            return "one or more of " + String.join(", ", allowed);
        }
    }

    /** Names of universities of the region. */
    record Universities() implements FieldType {
        @Override
        public String expected() {
            return "a list of universities by their English names";
        }
    }

    /** Yes or no. */
    record YesNo() implements FieldType {
        @Override
        public String expected() {
            return "yes or no";
        }
    }

    private static String between(Unit unit, double low, double high) {
        boolean open = Double.isInfinite(high);
        return open ? "at least " + unit.shown(low) : unit.shown(low) + " to " + unit.shown(high);
    }
}
