package jjj.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One mistake in a scenario file: where it stands, what is wrong, what was expected there, and the nearest valid name.
 *
 * <p>Printed as {@code file:line:column: what; expected …; the nearest is "…"}.
 */
public record Problem(Origin origin, String what, String expected, Optional<String> nearest) {
    private static final int FEW = 25;

    /** A mistake whose message already says what to do. */
    public static Problem of(Origin origin, String what) {
        return new Problem(origin, what, "", Optional.empty());
    }

    /** A mistake for which it can be said what should stand there. */
    public static Problem of(Origin origin, String what, String expected) {
        return new Problem(origin, what, expected, Optional.empty());
    }

    /** A name that does not exist among {@code valid} names. */
    public static Problem unknown(Origin origin, String what, String name, Iterable<String> valid) {
        Optional<String> nearest = Names.nearest(name, valid);
        List<String> all = new ArrayList<>();
        valid.forEach(all::add);
        String expected = nearest.isEmpty() && all.size() <= FEW ? "one of " + String.join(", ", all) : "";
        return new Problem(origin, what + " \"" + Names.shown(name) + "\"", expected, nearest);
    }

    public String file() {
        return origin.file();
    }

    public int line() {
        return origin.at().line();
    }

    public int column() {
        return origin.at().column();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(origin.toString()).append(": ").append(what);
        if (!expected.isEmpty()) {
            text.append("; expected ").append(expected);
        }
        nearest.ifPresent(
                name -> text.append("; the nearest is \"").append(name).append('"'));
        return text.toString();
    }
}
