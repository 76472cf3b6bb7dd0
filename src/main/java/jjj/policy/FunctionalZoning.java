package jjj.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import jjj.base.Unit;
import jjj.rules.JointQuota;
import jjj.rules.ProtectionRule;
import jjj.rules.RulesInForce;

/** Places are classed from no-build zones to zones where development is concentrated (docs/ODD.md 7.3). */
record FunctionalZoning(
        List<Integer> noBuild,
        List<Integer> restricted,
        ProtectionRule ofRestricted,
        OptionalDouble hectaresPerYear,
        InForce inForce)
        implements Instrument {
    private static final double SQM_PER_HECTARE = 1e4;
    private static final String NO_BUILD = "no-build";
    private static final String RESTRICTED = "restricted";
    private static final String NEW_LAND = "new-land";

    static final InstrumentType TYPE = new InstrumentType(
            "functional-zoning",
            "主体功能区",
            "Environment",
            "BoundaryRule.kept",
            "Every place has a class. In no-build zones all fields and villages stay; in restricted zones a part of them"
                    + " stays, and all restricted zones together may plan a limited amount of land a year; places that are"
                    + " not named are zones where development is concentrated, and plan as before.",
            List.of(
                    Field.optional(NO_BUILD, new FieldType.Governments(), "no-build zones"),
                    Field.optional(RESTRICTED, new FieldType.Governments(), "restricted zones"),
                    Field.withDefault(
                            "kept",
                            Field.share(),
                            "95 %",
                            "restricted: part of the fields and villages of 2016 that stays"),
                    Field.optional(
                            NEW_LAND,
                            Field.amount(Unit.SQM_PER_YEAR, 0, 1e10),
                            "restricted: land that all of them together may plan, all uses"),
                    Field.FROM,
                    Field.UNTIL),
            "functional-zoning: {no-build: chengde, restricted: [xingtai, hengshui], new-land: 300 ha per year, from: 2018-01}",
            FunctionalZoning::of);

    private static FunctionalZoning of(FieldValues values) {
        List<Integer> noBuild = places(values, NO_BUILD);
        List<Integer> restricted = places(values, RESTRICTED);
        if (restricted.isEmpty()) {
            values.insist(NO_BUILD, "functional zoning needs \"no-build\" or \"restricted\" zones");
            values.refuse(List.of("kept", NEW_LAND), "has no meaning without \"restricted\" zones");
        }
        if (!Collections.disjoint(noBuild, restricted)) {
            throw new IllegalArgumentException("\"restricted\" names a place that is a no-build zone");
        }
        OptionalDouble sqm = values.optionalNumber(NEW_LAND);
        return new FunctionalZoning(
                noBuild,
                restricted,
                new ProtectionRule(values.number("kept")),
                sqm.isPresent() ? OptionalDouble.of(sqm.getAsDouble() / SQM_PER_HECTARE) : sqm,
                values.inForce());
    }

    private static List<Integer> places(FieldValues values, String field) {
        return values.isGiven(field) ? values.governments(field) : List.of();
    }

    @Override
    public List<Written> writes() {
        List<Written> written = new ArrayList<>(Written.each("BoundaryRule.kept", noBuild));
        written.addAll(Written.each("BoundaryRule.kept", restricted));
        if (hectaresPerYear.isPresent()) {
            written.addAll(Written.each("SupplyRule.jointQuota", restricted));
        }
        return written;
    }

    @Override
    public void write(RulesInForce rules, int month) {
        noBuild.forEach(government -> rules.setProtection(government, new ProtectionRule(1)));
        restricted.forEach(government -> rules.setProtection(government, ofRestricted));
        hectaresPerYear.ifPresent(hectares -> rules.share(new JointQuota(restricted, hectares)));
    }
}
