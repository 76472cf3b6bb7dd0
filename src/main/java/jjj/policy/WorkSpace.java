package jjj.policy;

import java.util.List;
import jjj.rules.RulesInForce;

/** The government takes over part of the rent that small innovators pay (docs/ODD.md 7.5). */
record WorkSpace(List<Integer> where, double rentShare, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "work-space",
            "创新空间租金补贴",
            "Relocation",
            "OfferRule.workSpace",
            "The government takes over part of the rent of innovators' work space.",
            List.of(
                    Field.WHERE,
                    Field.withDefault("share", Field.share(), "50 %", "part of the rent that it takes over"),
                    Field.FROM,
                    Field.UNTIL),
            "work-space: {where: xiongan, share: 50 %, from: 2019-01}",
            values -> new WorkSpace(values.governments("where"), values.number("share"), values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("OfferRule.workSpace", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setVenture(government, rules.venture(government).withRentShare(rentShare));
        }
    }
}
