package jjj.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.base.Months;
import jjj.base.Unit;
import jjj.rules.BondRule;
import jjj.rules.Path;
import jjj.rules.RulesInForce;

/** Statutory bonds: a quota on output for ordinary governments, an amount for a designated area. */
record SpecialBonds(
        SortedMap<Integer, Double> quotaOfGdpPerYear,
        Path factor,
        List<Integer> areas,
        Optional<Path> issueBillionYuanPerYear,
        double shareUnderMarketRules,
        double couponPerYear,
        double years,
        InForce inForce)
        implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "special-bonds",
            "专项债券",
            "Finance",
            "BondRule",
            "Statutory bonds issued each year, whatever the need: a share of output (quota), or an amount for the"
                    + " programme of a designated area (issue).",
            List.of(
                    Field.WHERE_EVERYWHERE,
                    Field.optional(
                            "quota", new FieldType.PerPlace(Unit.PER_YEAR, 0, 0.3), "new bonds as a share of output"),
                    Field.withDefault(
                            "factor", new FieldType.Dated(Unit.NUMBER, 0, 5), "1", "factor on the quota by date"),
                    Field.optional(
                            "issue", new FieldType.Dated(Unit.CNY_PER_YEAR, 0, 1e12), "new bonds for the programme"),
                    Field.withDefault(
                            "under-market-rules",
                            Field.share(),
                            "100 %",
                            "part of the issue that remains where land is sold at auction"),
                    Field.withDefault("coupon", Field.amount(Unit.PER_YEAR, 0, 0.15), "3.37 % per year", "interest"),
                    Field.withDefault("term", Field.amount(Unit.YEARS, 1, 50), "11 years", "time to repay"),
                    Field.FROM,
                    Field.UNTIL),
            "special-bonds: {quota: {beijing: 4 % per year, tianjin: 6.6 % per year}, factor: {2017: 0.75, 2020: 1.1}}",
            SpecialBonds::of);

    private static SpecialBonds of(FieldValues values) {
        boolean area = values.isGiven("issue");
        if (area) {
            values.refuse(List.of("quota", "factor"), "has no meaning beside \"issue\"");
            values.insist("where", "an issue needs the places that have a programme");
        } else {
            values.insist("quota", "special bonds need \"quota\" or \"issue\"");
            values.refuse(List.of("under-market-rules"), "has no meaning beside \"quota\"");
        }
        return new SpecialBonds(
                area ? new TreeMap<>() : Spread.of(values, "quota"),
                values.path("factor"),
                area ? values.governments("where") : List.of(),
                area ? Optional.of(values.billions("issue")) : Optional.empty(),
                values.number("under-market-rules"),
                values.number("coupon"),
                values.number("term"),
                values.inForce());
    }

    @Override
    public List<Written> writes() {
        List<Written> written = new ArrayList<>(Written.each("BondRule", Spread.places(quotaOfGdpPerYear)));
        written.addAll(Written.each("BondRule", areas));
        return written;
    }

    @Override
    public void write(RulesInForce rules, int month) {
        double now = factor.at(Months.middleInYears(month));
        quotaOfGdpPerYear.forEach(
                (government, quota) -> rules.setBonds(government, new BondRule(quota * now, couponPerYear, years)));
        issueBillionYuanPerYear.ifPresent(issue -> {
            for (int government : areas) {
                rules.setBonds(government, new BondRule(0, couponPerYear, years));
                rules.setProgrammeFunds(
                        government, rules.programmeFunds(government).withBonds(issue, shareUnderMarketRules));
            }
        });
    }
}
