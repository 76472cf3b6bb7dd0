package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.EmissionRule;
import jjj.rules.RulesInForce;

/** Plants that pollute are closed or moved out, those that stay must filter (docs/ODD.md 7.10, T161). */
record EmissionControl(List<Integer> where, EmissionRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "emission-control",
            "排放管控",
            "Environment",
            "EmissionRule",
            "Plants that pollute are closed or moved out of the place, and those that stay give off less.",
            List.of(
                    Field.WHERE,
                    Field.withDefault(
                            "closed",
                            Field.amount(Unit.PER_YEAR, 0, 0.5),
                            "3 % per year",
                            "industry posts closed or moved out"),
                    Field.withDefault(
                            "filtered", Field.share(), "0 %", "emissions that filters take from plants that stay"),
                    Field.FROM,
                    Field.UNTIL),
            "emission-control: {where: beijing, closed: 3 % per year, filtered: 20 %, from: 2017-10}",
            values -> new EmissionControl(
                    values.governments("where"),
                    new EmissionRule(values.number("closed"), 1 - values.number("filtered")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("EmissionRule", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setEmission(government, rule);
        }
    }
}
