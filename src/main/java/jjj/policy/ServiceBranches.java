package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.Path;
import jjj.rules.RulesInForce;
import jjj.rules.ServiceRule;

/** Schools and hospitals of a mother city run branches (docs/ODD.md 7.4). */
record ServiceBranches(List<Integer> where, ServiceRule.Branch branch, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "service-branches",
            "公共服务分支机构",
            "Infrastructure",
            "ServiceRule.branches",
            "Schools and hospitals of a mother city run branches: services come nearer to nine tenths of hers, by the"
                    + " places there are for those who need one.",
            List.of(
                    Field.WHERE,
                    Field.withDefault("mother", new FieldType.OneGovernment(), "capital", "whose institutions"),
                    Field.required(
                            "places",
                            new FieldType.Dated(Unit.PERSONS, 0, 5e6),
                            "school places, with the hospital beds that go with them"),
                    Field.withDefault(
                            "cost",
                            Field.amount(Unit.CNY_PER_YEAR, 0, 1e6),
                            "30000 CNY per year",
                            "running cost of a place, paid by the host"),
                    Field.FROM,
                    Field.UNTIL),
            "service-branches: {where: xiongan, mother: beijing, places: {2020: 3000 people, 2024: 12000 people}}",
            ServiceBranches::of);

    private static ServiceBranches of(FieldValues values) {
        Path places = values.path("places");
        int mother = values.government("mother");
        if (values.governments("where").contains(mother)) {
            throw new IllegalArgumentException("\"mother\" is among the hosts");
        }
        return new ServiceBranches(
                values.governments("where"),
                new ServiceRule.Branch(mother, places, values.number("cost")),
                values.inForce());
    }

    @Override
    public List<Written> writes() {
        return Written.each("ServiceRule.branches." + branch.mother(), where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setServices(government, rules.services(government).with(branch));
        }
    }
}
