package jjj.rules;

import java.util.Optional;

/**
 * A rail link between two governments' seats that is open from a month on.
 *
 * @param from government
 * @param to government
 * @param minutes fastest journey, minutes
 * @param fareYuan fare of one way, CNY; NaN where the ordinary fare holds
 */
public record RailOpening(int from, int to, double minutes, double fareYuan) implements OneOfSeveral<RailOpening> {
    /** With the ordinary fare. */
    public RailOpening(int from, int to, double minutes) {
        this(from, to, minutes, Double.NaN);
    }

    /** Whether it runs between these two, in either direction. */
    public boolean isBetween(int one, int other) {
        return from == one && to == other || from == other && to == one;
    }

    @Override
    public Optional<RailOpening> beside(RailOpening later) {
        return later.isBetween(from, to) ? Optional.empty() : Optional.of(this);
    }
}
