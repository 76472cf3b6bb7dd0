package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.RulesInForce;

/** A ceiling on built-up land. */
record GrowthBoundary(List<Integer> where, double ceilingSqkm, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "growth-boundary",
            "城镇开发边界",
            "Land",
            "BoundaryRule.ceiling",
            "Built-up land may not pass this area.",
            List.of(
                    Field.WHERE,
                    Field.required("ceiling", Field.amount(Unit.SQM, 1e6, 2e10), "largest built-up area of each place"),
                    Field.FROM,
                    Field.UNTIL),
            "growth-boundary: {where: xiongan, ceiling: 530 km2, from: 2018-04}",
            values ->
                    new GrowthBoundary(values.governments("where"), values.number("ceiling") / 1e6, values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("BoundaryRule.ceiling", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setBuildableSqkmAtMost(government, ceilingSqkm);
        }
    }
}
