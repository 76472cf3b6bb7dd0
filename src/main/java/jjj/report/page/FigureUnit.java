package jjj.report.page;

import jjj.report.figures.Digits;
import jjj.validation.Band;

/** Numbers beside a published figure in the units of both languages, all with the digits of the largest. */
public final class FigureUnit {
    private static final int SIGNIFICANT = 4;

    private final Unit english;
    private final Unit chinese;
    private final double most;

    /** The unit of a figure whose values reach {@code most} in size. */
    public FigureUnit(String unit, double most) {
        this.most = most;
        this.english = unit(Tongue.ENGLISH, unit, most);
        this.chinese = unit(Tongue.CHINESE, unit, most);
    }

    /** What stands behind the number; nothing for a ratio. */
    public Said label() {
        return new Said(english.label(), chinese.label());
    }

    /** A value. */
    public Said value(double value) {
        return new Said(words(value, english), words(value, chinese));
    }

    /** A value with its sign. */
    public Said signed(double value) {
        return new Said(signed(value, english), signed(value, chinese));
    }

    /** The values that count as agreement. */
    public Said band(Band band) {
        Phrases phrases = Phrases.shipped();
        if (Double.isInfinite(band.low())) {
            return phrases.say("validation.most").with(java.util.Map.of("x", value(band.high())));
        }
        return Double.isInfinite(band.high())
                ? phrases.say("validation.least").with(java.util.Map.of("x", value(band.low())))
                : between(value(band.low()), value(band.high()));
    }

    /** From one to another. */
    public static Said between(Said low, Said high) {
        return Phrases.shipped().say("validation.between").with(java.util.Map.of("x", low, "y", high));
    }

    private static Unit unit(Tongue tongue, String unit, double most) {
        return unit.equals("1") ? new Unit("", 1, "", 0) : tongue.unit("", unit, most);
    }

    private String words(double value, Unit unit) {
        return Digits.text(value * unit.factor(), decimals(unit), ',');
    }

    private String signed(double value, Unit unit) {
        return Digits.signed(value * unit.factor(), decimals(unit), ',');
    }

    private int decimals(Unit unit) {
        return Math.min(3, Digits.behind(most * unit.factor(), SIGNIFICANT));
    }
}
