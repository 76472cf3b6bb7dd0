package jjj.policy;

import java.util.List;
import jjj.base.Months;
import jjj.base.Unit;
import jjj.rules.Path;
import jjj.rules.RulesInForce;

/** Public money helps new firms to start (docs/ODD.md 7.5). */
record VentureFund(List<Integer> where, Path billionYuanPerYear, boolean fromCentre, InForce inForce)
        implements Instrument {
    private static final String CENTRE = "centre";
    private static final String PLACE = "place";

    static final InstrumentType TYPE = new InstrumentType(
            "venture-fund",
            "创投基金",
            "Relocation",
            "OfferRule.venture",
            "A fund helps new firms to start: each grant brings one more, up to twice as many as without it. What is not"
                    + " asked for is not spent.",
            List.of(
                    Field.WHERE,
                    Field.required(
                            "fund", new FieldType.Dated(Unit.CNY_PER_YEAR, 0, 1e11), "fund of each place, at most"),
                    Field.withDefault("payer", new FieldType.Word(List.of(PLACE, CENTRE)), PLACE, "who pays"),
                    Field.FROM,
                    Field.UNTIL),
            "venture-fund: {where: xiongan, fund: 1 bn CNY per year, from: 2019-01}",
            values -> new VentureFund(
                    values.governments("where"),
                    values.billions("fund"),
                    values.words("payer").contains(CENTRE),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("OfferRule.venture", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        double yuan = billionYuanPerYear.at(Months.middleInYears(month)) * 1e9;
        for (int government : where) {
            rules.setVenture(government, rules.venture(government).withFund(yuan, fromCentre));
        }
    }
}
