package jjj.report.chart;

import java.awt.Color;
import java.util.List;

/** Colours that people with any kind of colour vision can tell apart. */
public final class Palette {
    private static final List<Color> SCENARIOS =
            colours(0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x4B4B4B, 0x8C6D1F);
    private static final List<Color> DIFFERENCES =
            colours(0x5E3C99, 0x4B4B4B, 0x01665E, 0xA6611A, 0x80125F, 0x35618F, 0x6B6B00);
    private static final List<Color> KINDS = colours(
            0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0x882255, 0x8C8C3C, 0x332288, 0xDDCC77,
            0x44AA99);
    private static final List<Color> SEQUENCE =
            colours(0xF1F5D8, 0xD3EAB8, 0xA1DAB4, 0x5FC1BF, 0x36A0C0, 0x2A73AF, 0x27479B, 0x0C1F63);
    private static final List<Color> DIVERGING =
            colours(0x7F3B08, 0xB9650D, 0xE8A65A, 0xF9DDB8, 0xDEDDEC, 0xB0A6D0, 0x7D6AA9, 0x4A2A83);

    /** Settling in blues, commuting in warm tones, declining in grey: from the best outcome for the area to the worst. */
    public static final List<Color> OUTCOMES = colours(0x0B4F8A, 0x6FB3DC, 0xE69F00, 0xF3D37A, 0xB3B9C1);

    /** What is not there: unfunded, no data, not settled. */
    public static final Color NOTHING = new Color(0xD3D8DE);

    static final Color SEA = new Color(0xDDEBF5);
    static final Color OTHER_LAND = new Color(0xF5F5F2);

    private Palette() {}

    /** The colour of the i-th scenario. */
    public static Color scenario(int i) {
        return SCENARIOS.get(i % SCENARIOS.size());
    }

    /** The colour of the i-th scenario's paired difference: never one of a scenario itself. */
    public static Color difference(int i) {
        return DIFFERENCES.get(i % DIFFERENCES.size());
    }

    /** The colour of the i-th kind of something that adds up. */
    public static Color kind(int i) {
        return KINDS.get(i % KINDS.size());
    }

    /** Colours of {@code count} classes from little to much, at most eight. */
    public static List<Color> sequence(int count) {
        return spread(SEQUENCE, count);
    }

    /** Colours of an even number of classes around zero, at most eight: brown below, violet above. */
    public static List<Color> diverging(int count) {
        return spread(DIVERGING, count);
    }

    /** The colour made lighter for a band: {@code opacity} 0…1. */
    public static Color band(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * opacity));
    }

    private static List<Color> spread(List<Color> all, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i ->
                        all.get(count == 1 ? all.size() / 2 : Math.round((float) i * (all.size() - 1) / (count - 1))))
                .toList();
    }

    private static List<Color> colours(int... rgb) {
        return java.util.Arrays.stream(rgb).mapToObj(Color::new).toList();
    }
}
