package jjj.policy;

import java.util.List;
import jjj.rules.RulesInForce;

/** Pension claims move with the hukou (docs/ODD.md 7.6). */
record InsurancePortability(List<Integer> where, double lost, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "social-insurance-portability",
            "社保转移接续",
            "People",
            "EntitlementRule.pension",
            "Claims on the pension of the old place are carried to the new one, so that people near retirement lose less"
                    + " with their hukou.",
            List.of(
                    Field.WHERE_EVERYWHERE,
                    Field.withDefault("lost", Field.share(), "30 %", "part of the pension's loss that remains"),
                    Field.FROM,
                    Field.UNTIL),
            "social-insurance-portability: {where: region, from: 2018-01}",
            values -> new InsurancePortability(values.governments("where"), values.number("lost"), values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("EntitlementRule.pension", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setEntitlement(government, rules.entitlement(government).withPensionLoss(lost));
        }
    }
}
