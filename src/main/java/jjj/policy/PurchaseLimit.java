package jjj.policy;

import java.util.List;
import java.util.SortedMap;
import jjj.base.Unit;
import jjj.rules.RulesInForce;

/** Who may buy a home: how far limits keep investors out, and how long others must have paid insurance. */
record PurchaseLimit(SortedMap<Integer, Double> tightness, double insuranceYears, InForce inForce)
        implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "purchase-limit",
            "住房限购",
            "Land",
            "SaleRule.tightness",
            "Limits on buying homes: investors are kept out by so much, and buyers without local hukou must have paid"
                    + " social insurance.",
            List.of(
                    Field.WHERE_EVERYWHERE,
                    Field.required(
                            "tightness",
                            new FieldType.PerPlace(Unit.NUMBER, 0, 1),
                            "0 keeps nobody out, 1 all whom limits can reach"),
                    Field.withDefault(
                            "insurance",
                            Field.amount(Unit.YEARS, 0, 10),
                            "5 years",
                            "insurance that buyers without local hukou must show"),
                    Field.FROM,
                    Field.UNTIL),
            "purchase-limit: {tightness: {beijing: 1, langfang: 1, tangshan: 0.15}, from: 2017-03, until: 2022-06}",
            values -> new PurchaseLimit(Spread.of(values, "tightness"), values.number("insurance"), values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("SaleRule.tightness", Spread.places(tightness));
    }

    @Override
    public void write(RulesInForce rules, int month) {
        tightness.forEach((government, tight) ->
                rules.setSale(government, rules.sale(government).withLimits(tight, insuranceYears)));
    }
}
