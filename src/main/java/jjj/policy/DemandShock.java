package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.Path;
import jjj.rules.RulesInForce;

/** Credit to home buyers across the country (docs/initialisation.md). */
record DemandShock(Path creditLog, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "demand-shock",
            "需求冲击",
            "World",
            "NationalPaths.credit",
            "Ease of credit to home buyers in China: logarithm, 0 in 2017. After the last year observed it is an"
                    + " assumption: vary it.",
            List.of(
                    Field.required("credit", new FieldType.Dated(Unit.NUMBER, -2, 2), "housing credit index, log"),
                    Field.FROM,
                    Field.UNTIL),
            "demand-shock: {credit: {2017-01: 0, 2021-08: 0.10, 2025-01: -0.30}}",
            values -> new DemandShock(values.path("credit"), values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.national("NationalPaths.credit");
    }

    @Override
    public void write(RulesInForce rules, int month) {
        rules.setNational(rules.national().withCredit(creditLog));
    }
}
