package jjj.policy;

import java.util.List;
import jjj.base.Months;
import jjj.base.Unit;
import jjj.rules.Path;
import jjj.rules.RulesInForce;

/** Points on all rates of lending. */
record InterestRate(Path pointsPerYear, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "interest-rate",
            "利率",
            "Finance",
            "RateRule",
            "Points on all rates of lending: new bonds, new loans of city companies and of the development bank; loans of"
                    + " developers, firms and households follow at once.",
            List.of(
                    Field.required(
                            "points",
                            new FieldType.Dated(Unit.PER_YEAR, -0.05, 0.1),
                            "added to every rate; below 0 takes off"),
                    Field.FROM,
                    Field.UNTIL),
            "interest-rate: {points: -0.5 % per year, from: 2026-01}",
            values -> new InterestRate(values.path("points"), values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.national("RateRule");
    }

    @Override
    public void write(RulesInForce rules, int month) {
        rules.setRatePoints(pointsPerYear.at(Months.middleInYears(month)));
    }
}
