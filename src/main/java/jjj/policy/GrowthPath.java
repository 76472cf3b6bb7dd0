package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.Path;
import jjj.rules.RulesInForce;

/** Growth of the national economy (docs/initialisation.md). */
record GrowthPath(Path growthPerYear, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "growth-path",
            "增长路径",
            "World",
            "NationalPaths.growth",
            "Growth of nominal output in China. After the last year observed it is an assumption: vary it.",
            List.of(
                    Field.required("growth", new FieldType.Dated(Unit.PER_YEAR, -0.3, 0.3), "growth of nominal output"),
                    Field.FROM,
                    Field.UNTIL),
            "growth-path: {growth: {2017: 7 % per year, 2019: 6.5 % per year}}",
            values -> new GrowthPath(values.path("growth"), values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.national("NationalPaths.growth");
    }

    @Override
    public void write(RulesInForce rules, int month) {
        rules.setNational(rules.national().withGrowth(growthPerYear));
    }
}
