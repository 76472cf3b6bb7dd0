package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.ClusterRule;
import jjj.rules.RulesInForce;

/** An authority of the cluster with its own budget and tasks (docs/ODD.md 7.11). */
record ClusterAuthority(ClusterRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "cluster-authority",
            "区域协同机构",
            "Finance",
            "ClusterRule",
            "An authority of several governments has a budget of its own, from a levy on their taxes and from the"
                    + " centre: it builds infrastructure where there is least a head and pays for services where they are"
                    + " worst.",
            List.of(
                    Field.WHERE_EVERYWHERE,
                    Field.withDefault("levy", Field.share(), "2 %", "part of the members' local taxes"),
                    Field.withDefault(
                            "centre",
                            Field.amount(Unit.CNY_PER_YEAR, 0, 1e12),
                            "0 bn CNY per year",
                            "what the centre adds"),
                    Field.withDefault(
                            "services", Field.share(), "50 %", "part of the budget for services; the rest builds"),
                    Field.FROM,
                    Field.UNTIL),
            "cluster-authority: {where: region, levy: 2 %, services: 50 %, from: 2018-01}",
            values -> new ClusterAuthority(
                    new ClusterRule(
                            values.governments("where"),
                            values.number("levy"),
                            values.number("centre"),
                            values.number("services")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("ClusterRule", rule.members());
    }

    @Override
    public void write(RulesInForce rules, int month) {
        rules.found(rule);
    }
}
