package jjj.report.chart;

import java.awt.Color;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Colours that people with any kind of colour vision can tell apart. */
public final class Palette {
    private static final List<Color> SCENARIOS =
            colours(0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x4B4B4B, 0x8C6D1F);
    private static final List<Color> DIFFERENCES =
            colours(0x5E3C99, 0x4B4B4B, 0x01665E, 0xA6611A, 0x80125F, 0x35618F, 0x6B6B00);
    private static final List<Color> KINDS = colours(
            0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xD55E00, 0x882255, 0x8C8C3C, 0x332288, 0xDDCC77,
            0x44AA99);
    private static final Map<String, Integer> KIND_PLACES = Map.ofEntries(
            Map.entry("statutory", 0),
            Map.entry("statutoryBonds", 0),
            Map.entry("taxes", 0),
            Map.entry("auction", 0),
            Map.entry("lgfv", 1),
            Map.entry("residents", 1),
            Map.entry("negotiated", 1),
            Map.entry("netLand", 2),
            Map.entry("land", 2),
            Map.entry("direct", 2),
            Map.entry("centralGrants", 3),
            Map.entry("centre", 3),
            Map.entry("transfers", 3),
            Map.entry("lease", 3),
            Map.entry("stateEnterprises", 4),
            Map.entry("soeProgramme", 4),
            Map.entry("ppp", 5),
            Map.entry("developmentBank", 6),
            Map.entry("developmentLoans", 6),
            Map.entry("bankLoans", 7),
            Map.entry("banks", 7),
            Map.entry("developers", 8),
            Map.entry("households", 9),
            Map.entry("buyers", 9),
            Map.entry("provincialGrants", 10),
            Map.entry("province", 10));
    private static final List<Color> SEQUENCE =
            colours(0xF1F5D8, 0xD3EAB8, 0xA1DAB4, 0x5FC1BF, 0x36A0C0, 0x2A73AF, 0x27479B, 0x0C1F63);
    private static final List<Color> DIVERGING =
            colours(0x7F3B08, 0xB9650D, 0xE8A65A, 0xF6D3A5, 0xCFC3EA, 0xB0A6D0, 0x7D6AA9, 0x4A2A83);

    /** Settling in blues, commuting in warm tones, declining in grey: from the best outcome for the area to the worst. */
    public static final List<Color> OUTCOMES = colours(0x0B4F8A, 0x6FB3DC, 0xE69F00, 0xF3D37A, 0xB3B9C1);

    /** What is not there: unfunded, no data, not settled. */
    public static final Color NOTHING = new Color(0xE1E5EA);

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

    /** The i-th colour for something that has none of its own. */
    public static Color kind(int i) {
        return KINDS.get(i % KINDS.size());
    }

    /** The colour that a kind of money, debt or land has in every figure, as its place in the list; empty for others. */
    public static OptionalInt kindPlace(String kind) {
        Integer place = KIND_PLACES.get(kind);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** A colour for each kind of something that adds up; kinds without one of their own get those that are left. */
    public static Map<String, Color> kinds(List<String> kinds) {
        List<Integer> taken = kinds.stream()
                .flatMapToInt(kind -> kindPlace(kind).stream())
                .boxed()
                .toList();
        Iterator<Integer> left = Stream.concat(
                        IntStream.range(0, KINDS.size()).boxed().filter(i -> !taken.contains(i)),
                        IntStream.range(0, kinds.size()).boxed())
                .iterator();
        Map<String, Color> colours = new LinkedHashMap<>();
        for (String kind : kinds) {
            OptionalInt own = kindPlace(kind);
            colours.put(kind, KINDS.get((own.isPresent() ? own.getAsInt() : left.next()) % KINDS.size()));
        }
        return colours;
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
