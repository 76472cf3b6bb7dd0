package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.EntitlementRule.CreditAccess;
import jjj.rules.RulesInForce;

/**
 * An access rule by points of an insured record: it orders the queue for state homes and opens services. The model knows
 * nothing else of a person's conduct.
 */
record SocialCredit(List<Integer> where, double weight, CreditAccess access, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "social-credit",
            "参保记录积分",
            "People",
            "HousingRule.order",
            "Points of an insured record decide, in part, who gets a state home, and give those with a long record"
                    + " access to services. The points are months of insured work and nothing else.",
            List.of(
                    Field.WHERE,
                    Field.withDefault(
                            "weight",
                            Field.share(),
                            "100 %",
                            "weight of points in the queue for state homes; the rest by lot"),
                    Field.withDefault(
                            "points",
                            Field.amount(Unit.MONTHS, 0, 480),
                            "36 months",
                            "insured work from which a record opens services"),
                    Field.withDefault("access", Field.share(), "90 %", "access with such a record; 0 % for none"),
                    Field.FROM,
                    Field.UNTIL),
            "social-credit: {where: xiongan, weight: 70 %, points: 3 years, access: 90 %, from: 2020-01}",
            values -> new SocialCredit(
                    values.governments("where"),
                    values.number("weight"),
                    new CreditAccess(values.whole("points"), values.number("access")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("HousingRule.order", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setHousing(government, rules.housing(government).withPointsWeight(weight));
            rules.setEntitlement(government, rules.entitlement(government).withCredit(access));
        }
    }
}
