package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.InvitedPlatforms;
import jjj.rules.RulesInForce;

/** Technology platforms are invited with access to the systems of the city (docs/ODD.md 7.5, T028). */
record PlatformProgramme(List<Integer> where, InvitedPlatforms invited, InForce inForce) implements Instrument {
    static final InstrumentType TYPE = new InstrumentType(
            "platform-programme",
            "创新平台计划",
            "Relocation",
            "OfferRule.platform",
            "Technology platforms are invited; they bring posts, and make other employers and public services better.",
            List.of(
                    Field.WHERE,
                    Field.required("from", new FieldType.Month(), "month from which they come"),
                    Field.UNTIL,
                    Field.withDefault("number", Field.amount(Unit.COUNT, 0, 50), "4", "platforms"),
                    Field.withDefault("posts", Field.amount(Unit.POSTS, 0, 20000), "300 posts", "posts of each"),
                    Field.withDefault(
                            "output-gain", Field.share(), "1.5 %", "gain of the place's output once they have grown"),
                    Field.withDefault(
                            "service-gain",
                            Field.amount(Unit.NUMBER, 0, 0.5),
                            "0.02",
                            "gain of service quality once they have grown; the capital in 2016 is 1"),
                    Field.withDefault(
                            "grows-over",
                            Field.amount(Unit.MONTHS, 1, 240),
                            "24 months",
                            "time over which gains grow")),
            "platform-programme: {where: xiongan, from: 2017-12, number: 4}",
            values -> new PlatformProgramme(
                    values.governments("where"),
                    new InvitedPlatforms(
                            values.whole("number"),
                            values.month("from"),
                            values.whole("posts"),
                            values.number("output-gain"),
                            values.number("service-gain"),
                            values.whole("grows-over")),
                    values.inForce()));

    @Override
    public List<Written> writes() {
        return Written.each("OfferRule.platform", where);
    }

    @Override
    public void write(RulesInForce rules, int month) {
        for (int government : where) {
            rules.setPlatforms(government, invited);
        }
    }
}
