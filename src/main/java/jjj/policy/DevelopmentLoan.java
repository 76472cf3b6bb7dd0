package jjj.policy;

import java.util.List;
import jjj.base.Fen;
import jjj.base.Unit;
import jjj.rules.DevelopmentLoanRule;
import jjj.rules.RulesInForce;

/** Credit of the development bank to the state developer of a designated area. */
record DevelopmentLoan(List<Integer> where, DevelopmentLoanRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "development-loan",
            "开发性贷款",
            "Finance",
            "CreditRule.development",
            "The development bank lends to the state developer for the programme, on the centre's credit, up to a"
                    + " limit.",
            List.of(
                    Field.WHERE,
                    Field.required("limit", Field.amount(Unit.CNY, 0, 1e13), "outstanding at most"),
                    Field.withDefault("rate", Field.amount(Unit.PER_YEAR, 0, 0.15), "3.5 % per year", "interest"),
                    Field.withDefault("term", Field.amount(Unit.YEARS, 1, 50), "25 years", "time to repay"),
                    Field.withDefault(
                            "capitalised", Field.share(), "70 %", "part of interest added to the debt at first"),
                    Field.withDefault(
                            "capitalised-for",
                            Field.amount(Unit.YEARS, 0, 50),
                            "10 years",
                            "years for which interest is added"),
                    Field.FROM,
                    Field.UNTIL),
            "development-loan: {where: xiongan, limit: 800 bn CNY, from: 2017-09}",
            values -> new DevelopmentLoan(
                    values.governments("where"),
                    new DevelopmentLoanRule(
                            Fen.ofYuan(values.number("limit")),
                            values.number("rate"),
                            values.number("term"),
                            values.number("capitalised"),
                            values.number("capitalised-for")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("CreditRule.development", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setDevelopmentLoan(government, rule);
        }
    }
}
