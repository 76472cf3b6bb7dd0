package jjj.validation;

import java.util.Locale;
import java.util.Optional;
import jjj.base.Months;

/**
 * What theory expects of one scenario against another in the last month that both have.
 *
 * @param scenario name of the scenario
 * @param against name of the scenario that it is held against
 * @param effect what differs, in words
 * @param kind level or ratio
 * @param of first operand, <code>{end}</code> standing for the last month
 * @param over second operand, or nothing
 * @param expected as in the design's table: {@code +}, {@code ++}, {@code -}, {@code --}, {@code 0}, {@code ?}, in
 *     brackets when weak
 */
public record ExpectedSign(
        String scenario, String against, String effect, String kind, String of, String over, String expected) {
    /** A direction. */
    public enum Direction {
        MORE,
        LESS,
        LITTLE,
        OPEN
    }

    public ExpectedSign {
        direction(expected);
    }

    /** The direction expected. */
    public Direction direction() {
        return direction(expected);
    }

    /** Whether only a weak effect is expected. */
    public boolean weak() {
        return expected.startsWith("(");
    }

    /** The formula for a last month. */
    public Formula formula(int end) {
        String month = Months.text(end);
        return Formula.of(kind, of.replace("{end}", month), over.replace("{end}", month));
    }

    /** The unit of the value: that of the measure for a level; 1 for a ratio. */
    public Optional<String> measure() {
        return kind.toLowerCase(Locale.ROOT).equals("level")
                ? Optional.of(of.substring(0, of.indexOf('@')))
                : Optional.empty();
    }

    private static Direction direction(String expected) {
        return switch (expected.replace("(", "").replace(")", "")) {
            case "+", "++" -> Direction.MORE;
            case "-", "--" -> Direction.LESS;
            case "0" -> Direction.LITTLE;
            case "?" -> Direction.OPEN;
            default ->
                throw new IllegalArgumentException(
                        "\"%s\" is no expected sign; expected +, ++, -, --, 0 or ?, weak ones in brackets"
                                .formatted(expected));
        };
    }
}
