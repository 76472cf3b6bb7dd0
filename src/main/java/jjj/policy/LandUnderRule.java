package jjj.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jjj.base.Unit;
import jjj.rules.LandRule;
import jjj.rules.Path;
import jjj.rules.PlotUse;
import jjj.rules.RulesInForce;

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
    private static final List<String> OF_AUCTION = List.of("down-payment", "idle-fee", "enforced");
    private static final List<String> OF_NEGOTIATED = List.of("price-floor");
    private static final List<String> OF_DIRECT = List.of("price", "auctioned-one-in", "need", "parcel");

    static final FieldType USES = new FieldType.Words(List.of("residential", "commercial", "industrial"));

    static final InstrumentType TYPE = new InstrumentType(
            "land-rule",
            "Land",
            "LandRule",
            "Who may get serviced land, how, and at what price.",
            List.of(
                    Field.WHERE,
                    Field.required("use", USES, "uses of land for which it holds"),
                    Field.required(
                            "rule",
                            new FieldType.Word(List.of("auction", "negotiated", "direct-allocation")),
                            "auction: to the highest bidder; negotiated: to the employer that asks, at a discount on"
                                    + " cost; direct-allocation: to the government's own developer only"),
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
        String rule = values.word("rule");
        return new LandUnderRule(
                values.governments("where"),
                uses(values),
                rule(rule, values),
                millions(values.path("need")),
                values.number("parcel") / SQM_PER_HECTARE,
                values.inForce());
    }

    private static LandRule rule(String name, FieldValues values) {
        String because = "has no meaning under the rule " + name;
        return switch (name) {
            case "auction" -> {
                values.refuse(OF_NEGOTIATED, because);
                values.refuse(OF_DIRECT, because);
                yield new LandRule.Auction(
                        values.number("down-payment"), values.number("idle-fee"), values.number("enforced"));
            }
            case "negotiated" -> {
                values.refuse(OF_AUCTION, because);
                values.refuse(OF_DIRECT, because);
                yield new LandRule.Negotiated(values.number("price-floor"));
            }
            default -> {
                values.refuse(OF_AUCTION, because);
                values.refuse(OF_NEGOTIATED, because);
                yield new LandRule.DirectAllocation(values.number("price"), values.whole("auctioned-one-in"));
            }
        };
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
                Path need = i == 0 ? needSqkmPerMonth : Path.constant(0);
                rules.setSupply(government, use, rules.supply(government, use).withProgramme(need, parcelHectares));
            }
        }
    }
}
