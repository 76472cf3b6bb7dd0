package jjj.policy;

import java.util.List;
import jjj.base.Months;
import jjj.base.Unit;
import jjj.rules.RailOpening;
import jjj.rules.RailWorks;
import jjj.rules.RulesInForce;

/** A rail link that is built and opens, beside those of the region's tables. */
record RailLine(RailOpening opening, double yuanPerYear, int opensIn, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "rail-line",
            "铁路线",
            "Infrastructure",
            "NetworkRule",
            "A rail link between two places opens, beside those of the region's tables, which open by themselves. With a"
                    + " cost it is built in the years before: each of the two places pays half as far as it has money, the"
                    + " centre the rest.",
            List.of(
                    Field.required("between", new FieldType.OneGovernment(), "one end"),
                    Field.required("and", new FieldType.OneGovernment(), "the other end"),
                    Field.required("from", new FieldType.Month(), "month of the opening"),
                    Field.UNTIL,
                    Field.required("minutes", Field.amount(Unit.MINUTES, 5, 600), "fastest journey from seat to seat"),
                    Field.optional(
                            "fare", Field.amount(Unit.CNY, 0, 1000), "fare of one way; the ordinary one if not given"),
                    Field.withDefault(
                            "cost", Field.amount(Unit.CNY, 0, 1e12), "0 CNY", "cost of building at the prices of 2016"),
                    Field.withDefault(
                            "built-over", Field.amount(Unit.MONTHS, 1, 120), "48 months", "time of building")),
            "rail-line: {between: tianjin, and: xiongan, from: 2027-01, minutes: 30 minutes, fare: 40 CNY}",
            RailLine::of);

    private static RailLine of(FieldValues values) {
        int one = values.government("between");
        int other = values.government("and");
        if (one == other) {
            throw new IllegalArgumentException("\"and\" is the same place as \"between\"");
        }
        int opens = values.month("from");
        double cost = values.number("cost");
        int built = values.whole("built-over");
        InForce open = values.inForce();
        return new RailLine(
                new RailOpening(
                        one,
                        other,
                        values.number("minutes"),
                        values.optionalNumber("fare").orElse(Double.NaN)),
                cost * Months.PER_YEAR / built,
                opens,
                cost > 0 ? new InForce(opens - built, open.until()) : open);
    }

    @Override
    public List<Written> writes() {
        int least = Math.min(opening.from(), opening.to());
        int most = Math.max(opening.from(), opening.to());
        return List.of(new Written("NetworkRule." + most, least));
    }

    @Override
    public void write(RulesInForce rules, int month) {
        if (month >= opensIn) {
            rules.open(opening);
        } else {
            rules.build(new RailWorks(opening.from(), opening.to(), yuanPerYear));
        }
    }
}
