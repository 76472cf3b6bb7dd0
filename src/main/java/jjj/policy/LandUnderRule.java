package jjj.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jjj.base.Months;
import jjj.base.Unit;
import jjj.rules.LandRule;
import jjj.rules.LandValueTax;
import jjj.rules.LeaseThenTransfer;
import jjj.rules.Path;
import jjj.rules.PlotUse;
import jjj.rules.RailOpening;
import jjj.rules.RulesInForce;
import jjj.rules.SupplyRule;
import jjj.rules.TransitGrant;

/** Which land rule holds for which use (docs/ODD.md 7.3). */
record LandUnderRule(
        List<Integer> where,
        List<PlotUse> uses,
        LandRule rule,
        Path needSqkmPerMonth,
        double parcelHectares,
        InForce inForce)
        implements Instrument {
    private static final double SQM_PER_SQKM = 1e6;
    private static final double SQM_PER_HECTARE = 1e4;
    private static final double METRES_PER_KM = 1e3;
    private static final List<String> OF_AUCTION = List.of("down-payment", "idle-fee", "enforced");
    private static final List<String> OF_NEGOTIATED = List.of("price-floor");
    private static final List<String> OF_DIRECT = List.of("price", "auctioned-one-in", "need", "parcel");

    private static final List<String> OF_LEASE = List.of("rent", "lease", "index", "promise");
    private static final List<String> OF_GRANT = List.of(
            "builder-share", "radius", "stations", "line-from", "line-to", "line-length", "line-minutes", "line-cost");
    private static final List<String> OF_TAX = List.of("tax", "discount", "with");
    private static final Map<String, List<String>> FIELDS_OF = fieldsOf();
    private static final String WITH = "with";

    static final FieldType USES = new FieldType.Words(List.of("residential", "commercial", "industrial"));

    static final InstrumentType TYPE = new InstrumentType(
            "land-rule",
            "供地规则",
            "Land",
            "LandRule",
            "Who may get serviced land, how, and at what price.",
            List.of(
                    Field.WHERE,
                    Field.required("use", USES, "uses of land for which it holds"),
                    Field.required(
                            "rule",
                            new FieldType.Word(List.copyOf(FIELDS_OF.keySet())),
                            "auction: to the highest bidder; negotiated: to the employer that asks, at a discount on"
                                    + " cost; direct-allocation: to the government's own developer only;"
                                    + " lease-then-transfer: a short lease with a right to convert; transit-grant: near"
                                    + " stations to the builder of a line; land-value-tax: as another rule, a part of"
                                    + " the price paid as a yearly tax"),
                    Field.optional(
                            WITH,
                            new FieldType.Word(
                                    List.of("auction", "negotiated", "direct-allocation", "lease-then-transfer")),
                            "land-value-tax: the rule that allocates, not lease-then-transfer; transit-grant: the"
                                    + " rule for land away from stations, not direct-allocation; auction if not given"),
                    Field.withDefault("down-payment", Field.share(), "50 %", "auction: part of the price due at once"),
                    Field.withDefault(
                            "idle-fee", Field.share(), "20 %", "auction: fee on land idle for a year, of its price"),
                    Field.withDefault(
                            "enforced",
                            Field.amount(Unit.PER_YEAR, 0, 1),
                            "30 % per year",
                            "auction: chance that idle land is fined or taken back"),
                    Field.withDefault(
                            "price-floor", Field.share(), "20 %", "negotiated: lowest price as a share of cost"),
                    Field.withDefault(
                            "price",
                            Field.amount(Unit.SHARE, 0, 5),
                            "100 %",
                            "direct-allocation: price as a share of cost"),
                    Field.withDefault(
                            "rent",
                            Field.amount(Unit.PER_YEAR, 0.02, 0.06),
                            "4 % per year",
                            "lease-then-transfer: rent over the assessed value of the land"),
                    Field.withDefault(
                            "lease", Field.amount(Unit.YEARS, 5, 20), "10 years", "lease-then-transfer: term"),
                    Field.withDefault(
                            "index",
                            Field.amount(Unit.PER_YEAR, 0, 0.1),
                            "3 % per year",
                            "lease-then-transfer: growth of the price at which the holder may convert"),
                    Field.withDefault(
                            "promise",
                            Field.share(),
                            "60 %",
                            "lease-then-transfer: part of posts filled or homes sold without which land returns"),
                    Field.withDefault(
                            "builder-share",
                            Field.share(),
                            "50 %",
                            "transit-grant: part of the price above cost that the builder keeps"),
                    Field.withDefault(
                            "radius",
                            Field.amount(Unit.KM, 0.2, 5),
                            "2 km",
                            "transit-grant: land so near to a station is granted"),
                    Field.withDefault(
                            "stations", Field.amount(Unit.COUNT, 1, 100), "5", "transit-grant: stations in each place"),
                    Field.optional(
                            "line-from",
                            new FieldType.OneGovernment(),
                            "transit-grant: one end of the line; \"where\" may name its ends only"),
                    Field.optional("line-to", new FieldType.OneGovernment(), "transit-grant: the other end"),
                    Field.withDefault(
                            "line-length", Field.amount(Unit.KM, 1, 500), "80 km", "transit-grant: length of the line"),
                    Field.withDefault(
                            "line-minutes",
                            Field.amount(Unit.MINUTES, 5, 600),
                            "50 minutes",
                            "transit-grant: fastest journey from seat to seat on the line"),
                    Field.withDefault(
                            "line-cost",
                            Field.amount(Unit.CNY_PER_KM, 1e7, 5e9),
                            "0.363 bn CNY/km",
                            "transit-grant: cost of the line at the prices of 2016"),
                    Field.withDefault(
                            "tax",
                            Field.amount(Unit.PER_YEAR, 0.001, 0.03),
                            "1 % per year",
                            "land-value-tax: tax over the assessed value of the land"),
                    Field.withDefault(
                            "discount",
                            Field.amount(Unit.PER_YEAR, 0.01, 0.15),
                            "4 % per year",
                            "land-value-tax: rate at which the tax to come is taken off the first payment"),
                    Field.withDefault(
                            "auctioned-one-in",
                            Field.amount(Unit.COUNT, 0, 1000),
                            "0",
                            "direct-allocation: one parcel in so many formally goes through an auction; 0 for none"),
                    Field.withDefault(
                            "need",
                            new FieldType.Dated(Unit.SQM_PER_MONTH, 0, 5e6),
                            "0 km2 per month",
                            "direct-allocation: land that the programme asks for, all uses named together"),
                    Field.withDefault(
                            "parcel", Field.amount(Unit.SQM, 1e4, 1e7), "86 ha", "direct-allocation: size of a parcel"),
                    Field.FROM,
                    Field.UNTIL),
            "land-rule: {where: xiongan, use: [residential, commercial], from: 2018-05, rule: direct-allocation,"
                    + " need: {2018: 0.83 km2 per month, 2030: 0.25 km2 per month}}",
            LandUnderRule::of);

    private static LandUnderRule of(FieldValues values) {
        return new LandUnderRule(
                values.governments("where"),
                uses(values),
                rule(values),
                millions(values.path("need")),
                values.number("parcel") / SQM_PER_HECTARE,
                values.inForce());
    }

    private static Map<String, List<String>> fieldsOf() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("auction", OF_AUCTION);
        fields.put("negotiated", OF_NEGOTIATED);
        fields.put("direct-allocation", OF_DIRECT);
        fields.put("lease-then-transfer", OF_LEASE);
        fields.put("transit-grant", OF_GRANT);
        fields.put("land-value-tax", OF_TAX);
        return Collections.unmodifiableMap(fields);
    }

    private static LandRule rule(FieldValues values) {
        String name = values.word("rule");
        boolean besides = name.equals("transit-grant") || name.equals("land-value-tax");
        if (!besides) {
            values.refuse(List.of(WITH), "has no meaning under the rule " + name);
        }
        String with = besides && values.isGiven(WITH) ? values.word(WITH) : "auction";
        String under = besides ? name + " with " + with : name;
        FIELDS_OF.forEach((rule, fields) -> {
            if (!rule.equals(name) && !(besides && rule.equals(with))) {
                List<String> others =
                        fields.stream().filter(field -> !field.equals(WITH)).toList();
                values.refuse(others, "has no meaning under the rule " + under);
            }
        });
        return switch (name) {
            case "transit-grant" -> transitGrant(with, values);
            case "land-value-tax" -> landValueTax(with, values);
            default -> simple(name, values);
        };
    }

    private static LandRule simple(String name, FieldValues values) {
        return switch (name) {
            case "auction" ->
                new LandRule.Auction(
                        values.number("down-payment"), values.number("idle-fee"), values.number("enforced"));
            case "negotiated" -> new LandRule.Negotiated(values.number("price-floor"));
            case "lease-then-transfer" ->
                new LeaseThenTransfer(
                        values.number("rent"),
                        (int) StrictMath.rint(values.number("lease") * Months.PER_YEAR),
                        values.number("index"),
                        values.number("promise"));
            default -> new LandRule.DirectAllocation(values.number("price"), values.whole("auctioned-one-in"));
        };
    }

    private static LandRule landValueTax(String with, FieldValues values) {
        if (with.equals("lease-then-transfer")) {
            throw new IllegalArgumentException("\"with\" lease-then-transfer asks no first payment that a tax could"
                    + " replace; expected auction, negotiated or direct-allocation");
        }
        return new LandValueTax(values.number("tax"), values.number("discount"), simple(with, values));
    }

    private static LandRule transitGrant(String with, FieldValues values) {
        values.insist("line-from", "a transit grant needs the line that it pays");
        values.insist("line-to", "a transit grant needs the line that it pays");
        if (with.equals("direct-allocation")) {
            throw new IllegalArgumentException("\"with\" direct-allocation leaves a transit builder nobody to sell to");
        }
        int from = values.government("line-from");
        int to = values.government("line-to");
        if (from == to) {
            throw new IllegalArgumentException("\"line-to\" is the same place as \"line-from\"");
        }
        for (int where : values.governments("where")) {
            if (where != from && where != to) {
                throw new IllegalArgumentException("\"where\" names a place that is no end of the line; expected"
                        + " \"line-from\", \"line-to\" or both");
            }
        }
        double radiusM = values.number("radius") * METRES_PER_KM;
        return new TransitGrant(
                values.number("builder-share"),
                values.number("stations") * StrictMath.PI * radiusM * radiusM,
                new RailOpening(from, to, values.number("line-minutes")),
                values.number("line-length") * values.number("line-cost"),
                simple(with, values));
    }

    static List<PlotUse> uses(FieldValues values) {
        return values.words("use").stream()
                .map(use -> PlotUse.valueOf(use.toUpperCase(Locale.ROOT)))
                .distinct()
                .sorted()
                .toList();
    }

    private static Path millions(Path sqm) {
        double[] values = sqm.values();
        for (int i = 0; i < values.length; i++) {
            values[i] /= SQM_PER_SQKM;
        }
        return new Path(sqm.years(), values);
    }

    @Override
    public List<Written> writes() {
        List<Written> written = new ArrayList<>();
        for (PlotUse use : uses) {
            written.addAll(Written.each("LandRule." + use.name().toLowerCase(Locale.ROOT), where));
        }
        return written;
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            for (int i = 0; i < uses.size(); i++) {
                PlotUse use = uses.get(i);
                rules.setLand(government, use, rule);
                SupplyRule supply = rules.supply(government, use);
                Path need = i == 0 ? needSqkmPerMonth : Path.constant(0);
                rules.setSupply(
                        government,
                        use,
                        rule.servesProgramme()
                                ? supply.withProgramme(need, parcelHectares)
                                : supply.withoutProgramme());
            }
        }
    }
}
