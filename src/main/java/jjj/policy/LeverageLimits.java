package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.DeveloperRule;
import jjj.rules.RulesInForce;

/** The three lines on the debt of private developers (P076–P078). */
record LeverageLimits(DeveloperRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "leverage-limits",
            "房企三道红线",
            "Finance",
            "DeveloperRule",
            "Three lines on the balance sheet of private developers; each line kept allows their debt to grow by five"
                    + " percent a year more.",
            List.of(
                    Field.withDefault(
                            "liabilities",
                            Field.amount(Unit.SHARE, 0, 2),
                            "70 %",
                            "liabilities without advances over assets, at most"),
                    Field.withDefault(
                            "net-debt", Field.amount(Unit.SHARE, 0, 10), "100 %", "net debt over equity, at most"),
                    Field.withDefault(
                            "cash",
                            Field.amount(Unit.NUMBER, 0, 10),
                            "1",
                            "cash over debt due within a year, at least"),
                    Field.FROM,
                    Field.UNTIL),
            "leverage-limits: {from: 2020-08}",
            values -> new LeverageLimits(
                    new DeveloperRule(
                            true, values.number("liabilities"), values.number("net-debt"), values.number("cash")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.national("DeveloperRule");
    }

    @Override
    public void write(RulesInForce rules, int month) {
        rules.setDevelopers(rule);
    }
}
