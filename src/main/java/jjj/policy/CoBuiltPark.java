package jjj.policy;

import java.util.List;
import java.util.OptionalInt;
import jjj.base.Unit;
import jjj.rules.JointPark;
import jjj.rules.RulesInForce;

/** Two governments build a park together and split the taxes of what grows there (docs/ODD.md 7.11). */
record CoBuiltPark(JointPark park, InForce inForce) implements Instrument {
    private static final int MOST_PLACES = 1_000;
    private static final String ZONE = "zone";

    static final InstrumentType TYPE = new InstrumentType(
            "co-built-park",
            "共建园区",
            "Relocation",
            "TaxRule.split",
            "Two governments build a park together: innovators of the one open branches in the other, and the taxes on"
                    + " the growth of innovators there are split.",
            List.of(
                    Field.required("where", new FieldType.OneGovernment(), "where the park lies"),
                    Field.optional(ZONE, new FieldType.OneZone(), "its district or county; the seat if not given"),
                    Field.required("with", new FieldType.OneGovernment(), "whose firms open branches"),
                    Field.withDefault(
                            "firms", Field.amount(Unit.COUNT, 0, 5000), "40", "branches that open a year, in the mean"),
                    Field.withDefault("split", Field.share(), "50 %", "part of the taxes for the other place"),
                    Field.FROM,
                    Field.UNTIL),
            "co-built-park: {where: baoding, with: beijing, firms: 40, split: 50 %, from: 2017-01}",
            CoBuiltPark::of);

    private static CoBuiltPark of(FieldValues values) {
        int destination = values.government("where");
        int origin = values.government("with");
        if (destination == origin) {
            throw new IllegalArgumentException("\"with\" is the same place as \"where\"");
        }
        OptionalInt zone =
                values.isGiven(ZONE) ? OptionalInt.of(values.zone(ZONE).zone()) : OptionalInt.empty();
        if (zone.isPresent() && values.zone(ZONE).government() != destination) {
            throw new IllegalArgumentException("\"zone\" does not lie in \"where\"");
        }
        return new CoBuiltPark(
                new JointPark(
                        ((zone.orElse(-1) + 1) * MOST_PLACES + destination) * MOST_PLACES + origin,
                        destination,
                        zone,
                        origin,
                        values.number("firms"),
                        values.number("split")),
                values.inForce());
    }

    @Override
    public List<Written> writes() {
        String place = park.zone().isPresent() ? "." + park.zone().getAsInt() : "";
        return List.of(new Written("TaxRule.split." + park.origin() + place, park.destination()));
    }

    @Override
    public void write(RulesInForce rules, int month) {
        rules.build(park);
    }
}
