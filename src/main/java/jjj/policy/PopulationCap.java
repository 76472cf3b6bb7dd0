package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.PopulationRule;
import jjj.rules.RulesInForce;

/** A city holds its residents below a ceiling (T137). */
record PopulationCap(List<Integer> where, PopulationRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "population-cap",
            "人口上限",
            "People",
            "PopulationRule",
            "The place holds its residents below a ceiling: the nearer it is, the more other residents leave and the"
                    + " fewer skilled people from the rest of China are let in.",
            List.of(
                    Field.WHERE,
                    Field.required("cap", Field.amount(Unit.PERSONS, 1e4, 1e9), "residents at most"),
                    Field.withDefault("strength", Field.share(), "50 %", "how hard the ceiling is held"),
                    Field.FROM,
                    Field.UNTIL),
            "population-cap: {where: beijing, cap: 23 million people, from: 2017-01}",
            values -> new PopulationCap(
                    values.governments("where"),
                    new PopulationRule(values.number("cap"), values.number("strength")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("PopulationRule", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setPopulation(government, rule);
        }
    }
}
