package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.RailOpening;
import jjj.rules.RulesInForce;

/** A rail link that opens, beside those of the region's tables. */
record RailLine(RailOpening opening, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "rail-line",
            "Infrastructure",
            "NetworkRule",
            "A rail link between two places opens, beside those of the region's tables, which open by themselves.",
            List.of(
                    Field.required("between", new FieldType.OneGovernment(), "one end"),
                    Field.required("and", new FieldType.OneGovernment(), "the other end"),
                    Field.required("from", new FieldType.Month(), "month of the opening"),
                    Field.UNTIL,
                    Field.required("minutes", Field.amount(Unit.MINUTES, 5, 600), "fastest journey from seat to seat")),
            "rail-line: {between: tianjin, and: xiongan, from: 2027-01, minutes: 30 minutes}",
            RailLine::of);

    private static RailLine of(FieldValues values) {
        int one = values.government("between");
        int other = values.government("and");
        if (one == other) {
            throw new IllegalArgumentException("\"and\" is the same place as \"between\"");
        }
        return new RailLine(new RailOpening(one, other, values.number("minutes")), values.inForce());
    }

    @Override
    public List<Written> writes() {
        int least = Math.min(opening.from(), opening.to());
        int most = Math.max(opening.from(), opening.to());
        return List.of(new Written("NetworkRule." + most, least));
    }

    @Override
    public void write(RulesInForce rules, int month) {
        rules.open(opening);
    }
}
