package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.RulesInForce;

/** Green land that is opened to people and kept open. */
record OpenSpace(List<Integer> where, double sqkm, InForce inForce) implements Instrument {
    private static final double SQM_PER_SQKM = 1e6;

    static final InstrumentType TYPE = new InstrumentType(
            "open-space",
            "开放绿地",
            "Environment",
            "BoundaryRule.open",
            "Green land near towns is opened to people and may not be built on: it makes living there better, and less land"
                    + " is left to convert.",
            List.of(
                    Field.WHERE,
                    Field.required("area", Field.amount(Unit.SQM, 1e5, 1e10), "open land of each place"),
                    Field.FROM,
                    Field.UNTIL),
            "open-space: {where: xiongan, area: 300 km2, from: 2020-01}",
            values ->
                    new OpenSpace(values.governments("where"), values.number("area") / SQM_PER_SQKM, values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("BoundaryRule.open", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        where.forEach(government -> rules.setOpenSpaceSqkm(government, sqkm));
    }
}
