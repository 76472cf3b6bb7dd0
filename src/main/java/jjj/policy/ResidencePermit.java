package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.EntitlementRule;
import jjj.rules.EntitlementRule.Access;
import jjj.rules.RulesInForce;

/** Access to local services without the local hukou (P011, P012). */
record ResidencePermit(
        List<Integer> where, Access permit, Access relocated, Access none, int afterMonths, InForce inForce)
        implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "residence-permit",
            "居住证",
            "People",
            "EntitlementRule.permit",
            "What part of local services, and apart from them of schools, is open to people without the local hukou.",
            List.of(
                    Field.WHERE,
                    Field.withDefault("access", Field.share(), "60 %", "access with a permit"),
                    Field.withDefault(
                            "after", Field.amount(Unit.MONTHS, 0, 120), "6 months", "residence before the permit"),
                    Field.withDefault(
                            "relocated", Field.share(), "60 %", "access of people relocated by order with a permit"),
                    Field.withDefault("without", Field.share(), "30 %", "access without a permit"),
                    Field.optional("schools", Field.share(), "access to schools with a permit, if another"),
                    Field.optional(
                            "relocated-schools", Field.share(), "access to schools of people relocated, if another"),
                    Field.FROM,
                    Field.UNTIL),
            "residence-permit: {where: xiongan, relocated: 80 %, from: 2021-01}",
            values -> new ResidencePermit(
                    values.governments("where"),
                    access(values, "access", "schools"),
                    access(values, "relocated", "relocated-schools"),
                    Access.both(values.number("without")),
                    values.whole("after"),
                    values.inForce()));

    private static Access access(FieldValues values, String services, String schools) {
        double share = values.number(services);
        return new Access(share, values.optionalNumber(schools).orElse(share));
    }

    @Override
    public List<Written> writes() {
        return Written.each("EntitlementRule.permit", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            EntitlementRule rule = rules.entitlement(government);
            rules.setEntitlement(government, rule.withPermit(permit, relocated, none, afterMonths));
        }
    }
}
