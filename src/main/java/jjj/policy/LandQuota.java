package jjj.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import jjj.base.Unit;
import jjj.rules.PlotUse;
import jjj.rules.RulesInForce;
import jjj.rules.SupplyRule;

/** How much land a government may supply, or must. */
record LandQuota(
        List<Integer> where,
        List<PlotUse> uses,
        OptionalDouble atMostHectaresPerYear,
        OptionalDouble planHectaresPerYear,
        InForce inForce)
        implements Instrument {
    private static final double SQM_PER_HECTARE = 1e4;

    static final InstrumentType TYPE = new InstrumentType(
            "land-quota",
            "供地指标",
            "Land",
            "SupplyRule",
            "A ceiling on the land supplied in a year, or an amount in place of the government's own plan.",
            List.of(
                    Field.WHERE,
                    Field.withDefault("use", LandUnderRule.USES, "residential", "uses of land, each with the amount"),
                    Field.optional("at-most", Field.amount(Unit.SQM_PER_YEAR, 0, 1e9), "ceiling on what is supplied"),
                    Field.optional(
                            "plan", Field.amount(Unit.SQM_PER_YEAR, 0, 1e9), "amount in place of the yearly plan"),
                    Field.FROM,
                    Field.UNTIL),
            "land-quota: {where: xiongan, use: residential, plan: 350 ha per year, from: 2018-01}",
            LandQuota::of);

    private static LandQuota of(FieldValues values) {
        if (!values.isGiven("plan")) {
            values.insist("at-most", "a land quota needs \"at-most\" or \"plan\"");
        }
        return new LandQuota(
                values.governments("where"),
                LandUnderRule.uses(values),
                hectares(values.optionalNumber("at-most")),
                hectares(values.optionalNumber("plan")),
                values.inForce());
    }

    private static OptionalDouble hectares(OptionalDouble sqm) {
        return sqm.isPresent() ? OptionalDouble.of(sqm.getAsDouble() / SQM_PER_HECTARE) : sqm;
    }

    @Override
    public List<Written> writes() {
        List<Written> written = new ArrayList<>();
        for (PlotUse use : uses) {
            String name = use.name().toLowerCase(Locale.ROOT);
            if (atMostHectaresPerYear.isPresent()) {
                written.addAll(Written.each("SupplyRule.quota." + name, where));
            }
            if (planHectaresPerYear.isPresent()) {
                written.addAll(Written.each("SupplyRule.plan." + name, where));
            }
        }
        return written;
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            for (PlotUse use : uses) {
                rules.setSupply(government, use, changed(rules.supply(government, use)));
            }
        }
    }

    private SupplyRule changed(SupplyRule rule) {
        SupplyRule capped =
                atMostHectaresPerYear.isPresent() ? rule.withQuota(atMostHectaresPerYear.getAsDouble()) : rule;
        return planHectaresPerYear.isPresent() ? capped.withPlan(planHectaresPerYear.getAsDouble()) : capped;
    }
}
