package jjj.policy;

import java.util.List;
import jjj.base.Unit;
import jjj.rules.Announcement;
import jjj.rules.RulesInForce;

/** A new area is announced: buyers take on part of its promised future at once (docs/ODD.md 7.7). */
record AreaAnnouncement(List<Announcement> announcements, InForce inForce) implements Instrument {
    private static final double OF_NATIONAL_AREA = 0.38;
    private static final double OF_SUB_CENTRE = 0.10;
    private static final double OF_ORDINARY_ZONE = 0.04;

    static final InstrumentType TYPE = new InstrumentType(
            "announcement",
            "新区设立公告",
            "World",
            "AnnouncementRule",
            "A new area is announced. Quoted prices jump by the part of the promised future that buyers take on.",
            List.of(
                    Field.WHERE,
                    Field.required("on", new FieldType.Month(), "month of the announcement"),
                    Field.withDefault(
                            "rank",
                            new FieldType.Word(List.of("national", "sub-centre", "zone")),
                            "national",
                            "sets the part that buyers take on; national: 38 %; sub-centre: 10 %; zone: 4 %"),
                    Field.optional("absorbed", Field.share(), "part that buyers take on, in place of the rank's"),
                    Field.withDefault(
                            "promised-price",
                            Field.amount(Unit.CNY_PER_SQM, 1000, 200000),
                            "40178 CNY/m2",
                            "home price that the area is promised to reach: the capital's"),
                    Field.withDefault(
                            "horizon", Field.amount(Unit.YEARS, 1, 50), "10 years", "until it is to be reached"),
                    Field.withDefault(
                            "discount", Field.amount(Unit.PER_YEAR, 0, 0.3), "8 % per year", "discount of buyers"),
                    Field.withDefault(
                            "ring-controls", new FieldType.YesNo(), "no", "purchase controls hold in the ring around")),
            "announcement: {where: xiongan, on: 2017-04, rank: national, ring-controls: yes}",
            AreaAnnouncement::of);

    private static AreaAnnouncement of(FieldValues values) {
        double absorbed = values.optionalNumber("absorbed").orElse(ofRank(values.word("rank")));
        List<Announcement> announcements = values.governments("where").stream()
                .map(government -> Announcement.ofGovernment(
                        government,
                        absorbed,
                        values.number("promised-price"),
                        values.number("horizon"),
                        values.number("discount"),
                        values.flag("ring-controls")))
                .toList();
        int on = values.month("on");
        return new AreaAnnouncement(announcements, new InForce(on, on));
    }

    private static double ofRank(String rank) {
        return switch (rank) {
            case "national" -> OF_NATIONAL_AREA;
            case "sub-centre" -> OF_SUB_CENTRE;
            default -> OF_ORDINARY_ZONE;
        };
    }

    @Override
    public List<Written> writes() {
        return Written.each(
                "AnnouncementRule",
                announcements.stream().map(Announcement::government).toList());
    }

    @Override
    public void write(RulesInForce rules, int month) {
        announcements.forEach(rules::announce);
    }
}
