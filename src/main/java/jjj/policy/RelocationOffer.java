package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.RelocationIncentive;
import jjj.rules.RulesInForce;

/** A government invites state firms instead of having them ordered (docs/ODD.md 7.5). */
record RelocationOffer(int destination, RelocationIncentive incentive, InForce inForce) implements Instrument {
    private static final int PLACES = 100;

    static final InstrumentType TYPE = new InstrumentType(
            "relocation-incentive",
            "疏解激励",
            "Relocation",
            "OfferRule.incentive",
            "The place offers state firms of another one a subsidy for each post they bring and a refund of taxes; as"
                    + " many move as find it worth while.",
            List.of(
                    Field.withDefault("origin", new FieldType.OneGovernment(), "capital", "where they are"),
                    Field.required("destination", new FieldType.OneGovernment(), "which place offers and pays"),
                    Field.required("from", new FieldType.Month(), "first month of the offer"),
                    Field.UNTIL,
                    Field.withDefault(
                            "subsidy", Field.amount(Unit.CNY, 0, 1e7), "200000 CNY", "paid once for each post"),
                    Field.withDefault("tax-cut", Field.share(), "40 %", "part of local taxes that is refunded"),
                    Field.withDefault(
                            "tax-cut-for", Field.amount(Unit.YEARS, 0, 20), "5 years", "time for which it is refunded"),
                    Field.withDefault(
                            "package", Field.share(), "50 %", "part of moving costs that the employer takes over")),
            "relocation-incentive: {destination: xiongan, from: 2018-09, subsidy: 300000 CNY}",
            RelocationOffer::of);

    private static RelocationOffer of(FieldValues values) {
        int destination = values.government("destination");
        int origin = values.government("origin");
        if (origin == destination) {
            throw new IllegalArgumentException("\"destination\" is the same place as \"origin\"");
        }
        return new RelocationOffer(
                destination,
                new RelocationIncentive(
                        (values.month("from") * PLACES + destination) * PLACES + origin,
                        origin,
                        values.number("subsidy"),
                        values.number("tax-cut"),
                        (int) StrictMath.rint(values.number("tax-cut-for") * jjj.base.Months.PER_YEAR),
                        values.number("package")),
                values.inForce());
    }

    @Override
    public List<Written> writes() {
        return Written.each("OfferRule.incentive", List.of(destination));
    }

    @Override
    public void write(RulesInForce rules, int month) {
        rules.setOffer(destination, rules.offer(destination).withIncentive(incentive));
    }
}
