package jjj.policy;

import java.util.List;
import java.util.Optional;
import jjj.base.Unit;
import jjj.rules.ResettlementRule;
import jjj.rules.RulesInForce;

/** Homes for displaced people. */
record Resettlement(List<Integer> where, ResettlementRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "resettlement",
            "征迁安置",
            "Land",
            "ResettlementRule",
            "People displaced by expropriation get homes beside compensation: from the homes that the government's"
                    + " developer builds, or bought by it from builders.",
            List.of(
                    Field.WHERE,
                    Field.withDefault("homes", Field.share(), "50 %", "part of the displaced who get a home"),
                    Field.withDefault(
                            "floor", Field.amount(Unit.SQM_PER_PERSON, 10, 200), "60 m2/person", "floor space a head"),
                    Field.withDefault(
                            "bought",
                            new FieldType.YesNo(),
                            "yes",
                            "unsold homes of the county are bought for them at the market price"),
                    Field.FROM,
                    Field.UNTIL),
            "resettlement: {where: hebei, homes: 50 %, floor: 60 m2/person, from: 2018-01}",
            values -> new Resettlement(
                    values.governments("where"),
                    new ResettlementRule(values.number("homes"), values.number("floor"), values.flag("bought")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("ResettlementRule", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        where.forEach(government -> rules.setResettlement(government, Optional.of(rule)));
    }
}
