package jjj.policy;

import java.util.List;
import jjj.rules.HousingRule;
import jjj.rules.RulesInForce;

/** Terms of homes held by the state. */
record TalentHousing(List<Integer> where, HousingRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "talent-housing",
            "人才住房",
            "People",
            "HousingRule",
            "Homes held by the state are let below the market rent, by lot or by points; people may buy into a part of them.",
            List.of(
                    Field.WHERE,
                    Field.withDefault("rent", Field.share(), "50 %", "rent of a state home over the market rent"),
                    Field.withDefault("by-points", new FieldType.YesNo(), "no", "whether points decide the queue"),
                    Field.withDefault(
                            "shared-ownership", Field.share(), "0 %", "part of the homes that people buy into"),
                    Field.withDefault(
                            "owned", Field.share(), "50 %", "part of the price that such buyers pay for at once"),
                    Field.FROM,
                    Field.UNTIL),
            "talent-housing: {where: xiongan, rent: 50 %, by-points: yes, from: 2021-10}",
            values -> new TalentHousing(
                    values.governments("where"),
                    new HousingRule(
                            values.number("rent"),
                            values.flag("by-points") ? 1 : 0,
                            values.number("shared-ownership"),
                            values.number("owned")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("HousingRule", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            double ofRecords = rules.housing(government).pointsWeight();
            rules.setHousing(government, rule.byPoints() ? rule : rule.withPointsWeight(ofRecords));
        }
    }
}
