package jjj.policy;

import java.util.Arrays;
import java.util.Optional;
import jjj.base.Unit;

/**
 * One field of an instrument.
 *
 * @param name as written in a scenario file
 * @param type what may be written
 * @param required whether it must be given
 * @param byDefault what holds when it is not given, as it would be written; empty when nothing does
 * @param meaning one line; what belongs to one word only stands as {@code word: …}, clauses apart by a semicolon
 */
public record Field(String name, FieldType type, boolean required, Optional<String> byDefault, String meaning) {
    /** Where an instrument holds. */
    static final Field WHERE = new Field(
            "where", new FieldType.Governments(), true, Optional.empty(), "places whose governments it concerns");

    /** Where an instrument holds, the whole region unless said. */
    static final Field WHERE_EVERYWHERE = new Field(
            "where", new FieldType.Governments(), false, Optional.of("region"), "places whose governments it concerns");

    /** First month. */
    static final Field FROM = optional("from", new FieldType.Month(), "first month; from the start if not given");

    /** Last month. */
    static final Field UNTIL = optional("until", new FieldType.Month(), "last month; for ever if not given");

    static Field required(String name, FieldType type, String meaning) {
        return new Field(name, type, true, Optional.empty(), meaning);
    }

    static Field optional(String name, FieldType type, String meaning) {
        return new Field(name, type, false, Optional.empty(), meaning);
    }

    static Field withDefault(String name, FieldType type, String byDefault, String meaning) {
        return new Field(name, type, false, Optional.of(byDefault), meaning);
    }

    /** What the meaning says of one word alone, if it does. */
    public Optional<String> meaningOf(String word) {
        String of = word + ": ";
        return Arrays.stream(meaning.split("; "))
                .filter(clause -> clause.startsWith(of))
                .map(clause -> clause.substring(of.length()))
                .findFirst();
    }

    static FieldType share() {
        return new FieldType.Amount(Unit.SHARE, 0, 1);
    }

    static FieldType amount(Unit unit, double low, double high) {
        return new FieldType.Amount(unit, low, high);
    }

    static FieldType amount(Unit unit) {
        return new FieldType.Amount(unit, 0, Double.POSITIVE_INFINITY);
    }
}
