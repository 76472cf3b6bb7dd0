package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.RulesInForce;

/** A government pays workers who settle (docs/ODD.md 7.6). */
record SettlementSubsidy(List<Integer> where, double yuan, boolean everybody, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "settlement-subsidy",
            "定居补贴",
            "People",
            "OfferRule.settlement",
            "The government pays a sum once to each worker who moves in from another place.",
            List.of(
                    Field.WHERE,
                    Field.required("amount", Field.amount(Unit.CNY, 0, 1e7), "paid to each, once"),
                    Field.withDefault(
                            "to",
                            new FieldType.Word(List.of("relocated", "everybody")),
                            "relocated",
                            "people whose post moves there, or every skilled person with a post there"),
                    Field.FROM,
                    Field.UNTIL),
            "settlement-subsidy: {where: xiongan, amount: 300000 CNY, from: 2018-01}",
            values -> new SettlementSubsidy(
                    values.governments("where"),
                    values.number("amount"),
                    values.word("to").equals("everybody"),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("OfferRule.settlement", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setOffer(government, rules.offer(government).withSettlement(yuan, everybody));
        }
    }
}
