package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.RulesInForce;

/** Public–private partnership in a programme. */
record Partnership(List<Integer> where, double share, double feePerYear, double years, InForce inForce)
        implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "ppp",
            "政府和社会资本合作",
            "Finance",
            "ProjectRule.pppShare",
            "Private partners build part of the programme and are paid a yearly fee for its availability.",
            List.of(
                    Field.WHERE,
                    Field.withDefault("share", Field.share(), "5 %", "part of the programme, at most"),
                    Field.withDefault(
                            "fee", Field.amount(Unit.PER_YEAR, 0, 0.3), "6 % per year", "fee on what was invested"),
                    Field.withDefault("term", Field.amount(Unit.YEARS, 1, 50), "25 years", "time the fee is due"),
                    Field.FROM,
                    Field.UNTIL),
            "ppp: {where: xiongan, share: 5 %, from: 2018-01}",
            values -> new Partnership(
                    values.governments("where"),
                    values.number("share"),
                    values.number("fee"),
                    values.number("term"),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("ProjectRule.pppShare", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setProgrammeFunds(
                    government, rules.programmeFunds(government).withPartnership(share, feePerYear, years));
        }
    }
}
