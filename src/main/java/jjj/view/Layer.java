package jjj.view;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jjj.base.Fen;
import jjj.rules.LandRule;
import jjj.rules.LandUse;
import jjj.rules.PlotUse;
import jjj.world.Debts;
import jjj.world.Geography;
import jjj.world.World;

/** What the map can show of a cell: a value in a unit, or a kind. */
enum Layer {
    LAND_USE(
            "Land use, largest built part",
            List.of(
                    "farmland",
                    "villages",
                    "homes",
                    "shops and offices",
                    "industry",
                    "public",
                    "serviced or idle",
                    "water",
                    "protected"),
            null),
    PRICE("Home price, CNY/m²", List.of(), new double[] {6e3, 8e3, 10e3, 13e3, 18e3, 30e3}),
    SKILLED("Skilled people per km²", List.of(), new double[] {5, 15, 40, 100, 400, 2000}),
    DEBT("Public debt per resident, thousand CNY", List.of(), new double[] {20, 40, 80, 160, 320, 640}),
    RULES("Rule for residential land", List.of(), null);

    private static final Color[] USES = {
        new Color(0xEDF1E4),
        new Color(0xD9CBA3),
        new Color(0xC8553D),
        new Color(0x8E3B8A),
        new Color(0x5B6C8F),
        new Color(0x8FA3AD),
        new Color(0xE9B44C),
        new Color(0x9CC9E3),
        new Color(0x9DBF9E)
    };
    private static final Color[] RULE_COLOURS = {
        new Color(0x0072B2),
        new Color(0xE69F00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0x56B4E9),
        new Color(0xD55E00)
    };
    private static final Color[] SEQUENCE = {
        new Color(0xF1F5D8),
        new Color(0xD3EAB8),
        new Color(0xA1DAB4),
        new Color(0x5FC1BF),
        new Color(0x36A0C0),
        new Color(0x27479B),
        new Color(0x0C1F63)
    };
    /** Where two worlds are alike. */
    static final Color ALIKE = new Color(0xE8E8E8);

    private static final Color[] DIVERGING = {
        new Color(0x7F3B08),
        new Color(0xE08B2F),
        new Color(0xF9DDB8),
        ALIKE,
        new Color(0xCFC8E4),
        new Color(0x8D7BB8),
        new Color(0x4A2A83)
    };
    /** A difference counts as one from this part of the third class on. */
    private static final double[] PARTS = {0.2, 0.05, 0.005};

    /** All rules by their names in the order of the alphabet: a rule has one number in every world. */
    private static final List<String> RULES_BY_NAME =
            kinds(LandRule.class).map(Layer::spoken).sorted().toList();

    private static final double SQM_PER_KM2 = 1e6;
    private static final double THOUSAND = 1e3;

    private final String title;
    private final List<String> kinds;
    private final double[] breaks;

    Layer(String title, List<String> kinds, double[] breaks) {
        this.title = title;
        this.kinds = kinds;
        this.breaks = breaks == null ? new double[0] : breaks;
    }

    @Override
    public String toString() {
        return title;
    }

    /** Whether values can be subtracted. */
    boolean isNumber() {
        return breaks.length > 0;
    }

    /** The value of a cell, or the number of its kind. */
    double at(World world, int cell) {
        Geography geography = world.geography();
        int zone = geography.grid().zone()[cell];
        int government = geography.governmentOf(zone);
        return switch (this) {
            case LAND_USE -> use(world, cell);
            case PRICE -> world.homes().priceYuanPerSqm(zone);
            case SKILLED ->
                world.workers().personsLivingIn(zone)
                        / (geography.zones().get(zone).areaSqm() / SQM_PER_KM2);
            case DEBT ->
                new Debts(world).publicFen(government)
                        / (double) Fen.PER_YUAN
                        / Math.max(1, world.governmentResidents(government))
                        / THOUSAND;
            case RULES -> ruleNumber(world, government);
        };
    }

    /** Colour of a value or kind. */
    Color colour(double value) {
        return switch (this) {
            case LAND_USE -> USES[(int) value];
            case RULES -> RULE_COLOURS[(int) value % RULE_COLOURS.length];
            default -> SEQUENCE[classOf(value)];
        };
    }

    /** Colour of a difference of two values: brown less, grey alike, violet more. */
    Color differenceColour(double difference) {
        double scale = breaks[breaks.length / 2];
        double size = Math.abs(difference) / scale;
        int steps = size >= PARTS[0] ? 3 : size >= PARTS[1] ? 2 : size >= PARTS[2] ? 1 : 0;
        return DIVERGING[3 + (difference < 0 ? -steps : steps)];
    }

    /** Words and colours of the legend; of differences where two runs are subtracted. */
    List<Entry> legend(World world, boolean difference) {
        List<Entry> entries = new ArrayList<>();
        if (difference && isNumber()) {
            double scale = breaks[breaks.length / 2];
            for (int i = 0; i < PARTS.length; i++) {
                entries.add(new Entry("≤ −" + number(PARTS[i] * scale), DIVERGING[i]));
            }
            entries.add(new Entry("about the same", DIVERGING[3]));
            for (int i = PARTS.length - 1; i >= 0; i--) {
                entries.add(new Entry("≥ +" + number(PARTS[i] * scale), DIVERGING[6 - i]));
            }
        } else if (this == LAND_USE) {
            for (int i = 0; i < kinds.size(); i++) {
                entries.add(new Entry(kinds.get(i), USES[i]));
            }
        } else if (this == RULES) {
            world.geography().governments().stream()
                    .mapToInt(g -> ruleNumber(world, g.index()))
                    .distinct()
                    .sorted()
                    .forEach(i -> entries.add(new Entry(RULES_BY_NAME.get(i), RULE_COLOURS[i % RULE_COLOURS.length])));
        } else {
            for (int i = 0; i <= breaks.length; i++) {
                String words = i == 0 ? "< " + number(breaks[0]) : "≥ " + number(breaks[i - 1]);
                entries.add(new Entry(words, SEQUENCE[i]));
            }
        }
        if (difference && !isNumber()) {
            entries.add(0, new Entry("alike; otherwise that of the second:", ALIKE));
        }
        return entries;
    }

    /** A line of a legend. */
    record Entry(String words, Color colour) {}

    /** The rule for residential land, in words. */
    static String rule(World world, int government) {
        return spoken(world.rules().land(government, PlotUse.RESIDENTIAL).getClass());
    }

    private static Stream<Class<?>> kinds(Class<?> rule) {
        return rule.isSealed() ? Arrays.stream(rule.getPermittedSubclasses()).flatMap(Layer::kinds) : Stream.of(rule);
    }

    private static String spoken(Class<?> rule) {
        return rule.getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private int classOf(double value) {
        int i = 0;
        while (i < breaks.length && value >= breaks[i]) {
            i++;
        }
        return i;
    }

    private static int use(World world, int cell) {
        LandUse[] built = {
            LandUse.FARMLAND,
            LandUse.RURAL_SETTLEMENT,
            LandUse.RESIDENTIAL,
            LandUse.COMMERCIAL,
            LandUse.INDUSTRIAL,
            LandUse.PUBLIC
        };
        double most = 0;
        int kind = 0;
        double whole = world.geography().grid().areaSqm()[cell];
        for (int i = 1; i < built.length; i++) {
            double part = world.cells().sqm(cell, built[i]);
            if (part > most) {
                most = part;
                kind = i;
            }
        }
        double waiting = (double) world.cells().sqm(cell, LandUse.SERVICED)
                + world.cells().sqm(cell, LandUse.LEASED_IDLE);
        if (waiting > most) {
            most = waiting;
            kind = 6;
        }
        if (world.cells().sqm(cell, LandUse.WATER) > whole / 2) {
            return 7;
        }
        if (most < whole / 20) {
            return world.cells().sqm(cell, LandUse.PROTECTED) > whole / 2 ? 8 : 0;
        }
        return kind;
    }

    private static int ruleNumber(World world, int government) {
        return RULES_BY_NAME.indexOf(rule(world, government));
    }

    private static String number(double value) {
        return value >= 10 || value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
