package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.RulesInForce;
import jjj.rules.ZoneRule;

/** A high-tech or economic development zone (docs/ODD.md 7.3). */
record NationalZone(List<Integer> where, ZoneRule rule, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "national-zone",
            "国家级开发区",
            "Relocation",
            "ZoneRule",
            "A development zone in each place: cheaper industrial land, a tax holiday, land prepared ahead of need, part of"
                    + " it as commercial property, and few links of its firms to innovators of the place. Industry is"
                    + " drawn from places that offer less than the region's mean.",
            List.of(
                    Field.WHERE,
                    Field.required("from", new FieldType.Month(), "month in which the zones open"),
                    Field.UNTIL,
                    Field.withDefault("tax-cut", Field.share(), "40 %", "part of taxes on industry waived"),
                    Field.withDefault(
                            "holiday", Field.amount(Unit.YEARS, 0, 20), "5 years", "time for which a firm pays less"),
                    Field.withDefault("share", Field.share(), "30 %", "part of the place's industry in the zone"),
                    Field.withDefault(
                            "discount",
                            Field.amount(Unit.SHARE, 0, 0.8),
                            "20 %",
                            "taken off the price of industrial land beside the ordinary discount, of cost"),
                    Field.withDefault(
                            "land-ahead",
                            Field.amount(Unit.SHARE, 0, 5),
                            "50 %",
                            "industrial land planned beyond the need"),
                    Field.withDefault(
                            "technology-property",
                            Field.amount(Unit.SHARE, 0, 2),
                            "20 %",
                            "commercial property planned in the zone, of its industrial land"),
                    Field.withDefault(
                            "local-links", Field.share(), "50 %", "links to innovators of the place that firms keep")),
            "national-zone: {where: langfang, from: 2019-01, tax-cut: 40 %, discount: 20 %}",
            values -> new NationalZone(
                    values.governments("where"),
                    new ZoneRule(
                            values.month("from"),
                            values.number("tax-cut"),
                            values.number("holiday"),
                            values.number("share"),
                            values.number("discount"),
                            values.number("land-ahead"),
                            values.number("technology-property"),
                            values.number("local-links")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("ZoneRule", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        where.forEach(government -> rules.setZone(government, rule));
    }
}
