package jjj.policy;

import java.util.List;
import java.util.Optional;
import jjj.base.Unit;
import jjj.rules.Path;
import jjj.rules.ProgrammeRule;
import jjj.rules.RulesInForce;

/** The wished investment of a designated area (docs/ODD.md 7.8). */
record InvestmentProgramme(
        List<Integer> where,
        Path wishedBillionYuanPerYear,
        double infrastructureShare,
        double privateShare,
        Path soeShare,
        InForce inForce)
        implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "investment-programme",
            "投资计划",
            "Finance",
            "ProgrammeRule",
            "Designates an area and wishes a yearly investment there. What the sources of money in force do not pay is"
                    + " reported as unfunded.",
            List.of(
                    Field.WHERE,
                    Field.required("wished", new FieldType.Dated(Unit.CNY_PER_YEAR, 0, 2e12), "wished investment"),
                    Field.withDefault("infrastructure", Field.share(), "63 %", "part that is infrastructure"),
                    Field.withDefault(
                            "left-to-developers",
                            Field.share(),
                            "35 %",
                            "part that private developers build where land is sold at auction"),
                    Field.withDefault(
                            "state-firms",
                            new FieldType.Dated(Unit.SHARE, 0, 1),
                            "0 %",
                            "part that state firms build for themselves"),
                    Field.FROM,
                    Field.UNTIL),
            "investment-programme: {where: xiongan, from: 2017-04, wished: {2017: 2 bn CNY per year, 2020: 88 bn CNY"
                    + " per year}}",
            values -> new InvestmentProgramme(
                    values.governments("where"),
                    values.billions("wished"),
                    values.number("infrastructure"),
                    values.number("left-to-developers"),
                    values.path("state-firms"),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("ProgrammeRule", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setProgramme(
                    government,
                    Optional.of(new ProgrammeRule(
                            wishedBillionYuanPerYear,
                            infrastructureShare,
                            privateShare,
                            soeShare,
                            rules.programmeFunds(government))));
        }
    }
}
