package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.RulesInForce;
import jjj.rules.ServiceRule;

/** Money for schools and hospitals beside the budget (docs/ODD.md 7.4). */
record ServiceInvestment(List<Integer> where, ServiceRule.Investment investment, InForce inForce)
        implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "service-investment",
            "公共服务投资",
            "Infrastructure",
            "ServiceRule.investment",
            "Money for schools and hospitals beside the budget: a part builds, the rest pays for running.",
            List.of(
                    Field.WHERE,
                    Field.required("money", new FieldType.Dated(Unit.CNY_PER_YEAR, 0, 1e12), "for each place, by date"),
                    Field.withDefault("building", Field.share(), "50 %", "part that builds"),
                    Field.withDefault(
                            "paid-by",
                            new FieldType.Word(List.of("own", "centre")),
                            "own",
                            "the government itself, or the centre"),
                    Field.FROM,
                    Field.UNTIL),
            "service-investment: {where: xiongan, money: 3 bn CNY per year, from: 2020-01}",
            values -> new ServiceInvestment(
                    values.governments("where"),
                    new ServiceRule.Investment(
                            values.billions("money"),
                            values.number("building"),
                            values.word("paid-by").equals("centre")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("ServiceRule.investment." + (investment.fromCentre() ? "centre" : "own"), where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setServices(government, rules.services(government).with(investment));
        }
    }
}
