package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.EntitlementRule;
import jjj.rules.RulesInForce;

/** Access to local services without the local hukou (P011, P012). */
record ResidencePermit(List<Integer> where, EntitlementRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "residence-permit",
            "People",
            "EntitlementRule",
            "What part of local services is open to people without the local hukou.",
            List.of(
                    Field.WHERE,
                    Field.withDefault("access", Field.share(), "60 %", "access with a permit"),
                    Field.withDefault(
                            "after", Field.amount(Unit.MONTHS, 0, 120), "6 months", "residence before the permit"),
                    Field.withDefault(
                            "relocated", Field.share(), "60 %", "access of people relocated by order with a permit"),
                    Field.withDefault("without", Field.share(), "30 %", "access without a permit"),
                    Field.FROM,
                    Field.UNTIL),
            "residence-permit: {where: xiongan, relocated: 80 %, from: 2021-01}",
            values -> new ResidencePermit(
                    values.governments("where"),
                    new EntitlementRule(
                            values.number("access"),
                            values.whole("after"),
                            values.number("relocated"),
                            values.number("without")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("EntitlementRule", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setEntitlement(government, rule);
        }
    }
}
