package jjj.policy;

import java.util.List;
import jjj.rules.ProtectionRule;
import jjj.rules.RulesInForce;

/** A red line around land that stays as it is. */
record EcologicalRedLine(List<Integer> where, ProtectionRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "ecological-red-line",
            "生态保护红线",
            "Environment",
            "BoundaryRule.kept",
            "A part of the fields and villages of every county may not be converted, beside the land that is protected in"
                    + " the region's tables.",
            List.of(
                    Field.WHERE,
                    Field.required("kept", Field.share(), "part of the fields and villages of 2016 that stays"),
                    Field.FROM,
                    Field.UNTIL),
            "ecological-red-line: {where: [zhangjiakou, chengde], kept: 95 %, from: 2018-01}",
            values -> new EcologicalRedLine(
                    values.governments("where"), new ProtectionRule(values.number("kept")), values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("BoundaryRule.kept", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        where.forEach(government -> rules.setProtection(government, rule));
    }
}
