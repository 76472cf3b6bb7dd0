package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.Path;
import jjj.rules.ProgrammeFunds;
import jjj.rules.RulesInForce;

/** Money that the centre or the province gives for a programme. */
record Grant(boolean central, List<Integer> where, Path billionYuanPerYear, InForce inForce) implements Instrument {
    static final InstrumentType CENTRAL = type("central", true);
    static final InstrumentType PROVINCIAL = type("provincial", false);

    private static InstrumentType type(String giver, boolean central) {
        return new InstrumentType(
                giver + "-grant",
                central ? "中央补助" : "省级补助",
                "Finance",
                "GrantRule." + giver,
                "Grants for the programme of a designated area, paid by the " + (central ? "centre" : "province") + ".",
                List.of(
                        Field.WHERE,
                        Field.required(
                                "grant", new FieldType.Dated(Unit.CNY_PER_YEAR, 0, 2e12), "grants to each place"),
                        Field.FROM,
                        Field.UNTIL),
                giver + "-grant: {where: xiongan, grant: {2017: 5 bn CNY per year, 2021: 20 bn CNY per year}}",
                values -> new Grant(central, values.governments("where"), values.billions("grant"), values.inForce()));
    }

    @Override
    public List<Written> writes() {
        return Written.each(central ? "GrantRule.central" : "GrantRule.provincial", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            ProgrammeFunds funds = rules.programmeFunds(government);
            rules.setProgrammeFunds(
                    government,
                    central
                            ? funds.withCentralGrant(billionYuanPerYear)
                            : funds.withProvincialGrant(billionYuanPerYear));
        }
    }
}
