package jjj.validation;

import java.util.Optional;

/**
 * The values that count as agreement with a published figure, both ends included. Written as {@code 10 %} of the figure,
 * {@code +-0.05} around it, {@code 4000..8000}, {@code >=0.7} or {@code <=0}.
 */
public record Band(double low, double high) {
    private static final double PERCENT = 100;

    public Band {
        if (!(low <= high)) {
            throw new IllegalArgumentException("%s is above %s".formatted(low, high));
        }
    }

    /** Reads a tolerance; empty text is none. */
    static Optional<Band> of(String text, double published) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text, published));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"%s\" is no tolerance; expected 10 %%, +-0.05, 1..2, >=1 or <=1".formatted(text), e);
        }
    }

    private static Band read(String text, double published) {
        if (text.endsWith(" %")) {
            return around(published, Math.abs(published) * number(text, 0, text.length() - 2) / PERCENT);
        }
        if (text.startsWith("+-")) {
            return around(published, number(text, 2, text.length()));
        }
        if (text.startsWith(">=")) {
            return new Band(number(text, 2, text.length()), Double.POSITIVE_INFINITY);
        }
        if (text.startsWith("<=")) {
            return new Band(Double.NEGATIVE_INFINITY, number(text, 2, text.length()));
        }
        int dots = text.indexOf("..");
        return dots > 0
                ? new Band(number(text, 0, dots), number(text, dots + 2, text.length()))
                : around(published, number(text, 0, text.length()));
    }

    private static Band around(double middle, double half) {
        return new Band(middle - half, middle + half);
    }

    private static double number(String text, int from, int until) {
        return Double.parseDouble(text.substring(from, until));
    }

    boolean holds(double value) {
        return value >= low && value <= high;
    }

    /**
     * How far a value is from the published figure, in tolerances: 0 on it, ±1 at an end of the band. Where the band has
     * one end, or does not hold the figure in its middle, the distance to the near end is added to 1, in units of the
     * band's half width or of the figure.
     */
    double distance(double value, double published) {
        double half = (high - low) / 2;
        if (Double.isFinite(half) && half > 0) {
            return published > low && published < high
                    ? value >= published
                            ? (value - published) / (high - published)
                            : (value - published) / (published - low)
                    : (value - (low + high) / 2) / half;
        }
        if (holds(value)) {
            return 0;
        }
        double end = value < low ? low : high;
        double size = Math.max(Math.abs(end), Math.max(Math.abs(published), 1e-9));
        return Math.signum(value - end) * (1 + 10 * Math.abs(value - end) / size);
    }
}
