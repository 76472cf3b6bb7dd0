package jjj.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jjj.base.Unit;
import jjj.rules.Announcement;
import jjj.rules.EmployerKind;
import jjj.rules.OrderedEmployers;
import jjj.rules.Path;
import jjj.rules.RulesInForce;

/** A government moves to a district of its own, which is announced as a sub-centre. */
record SubCentre(int zone, int announcedIn, Announcement announcement, List<OrderedEmployers> orders, InForce inForce)
        implements Instrument {
    private static final int ZONES = 1000;

    static final InstrumentType TYPE = new InstrumentType(
            "sub-centre",
            "城市副中心",
            "Relocation",
            "OrderRule",
            "A district becomes the seat of its government: public posts move there from the other districts by order,"
                    + " and buyers take on part of its promised future. State firms may be ordered there too.",
            List.of(
                    Field.required("zone", new FieldType.OneZone(), "the district"),
                    Field.withDefault(
                            "origin",
                            new FieldType.OneGovernment(),
                            "capital",
                            "where state firms come from; public posts come from the district's own government"),
                    Field.required("from", new FieldType.Month(), "month of the announcement"),
                    Field.UNTIL,
                    Field.required(
                            "posts",
                            new FieldType.Dated(Unit.POSTS, 0, 1e6),
                            "public posts to be at work there, cumulative"),
                    Field.optional(
                            "state-firm-posts",
                            new FieldType.Dated(Unit.POSTS, 0, 1e6),
                            "posts of state firms to be at work there, cumulative"),
                    Field.withDefault("compliance", Field.share(), "100 %", "part of the posts that open on time"),
                    Field.withDefault(
                            "package", Field.share(), "30 %", "part of moving costs that the employer takes over"),
                    Field.withDefault(
                            "absorbed", Field.share(), "10 %", "part of the promised price that buyers take on"),
                    Field.withDefault(
                            "promised-price",
                            Field.amount(Unit.CNY_PER_SQM, 1000, 200000),
                            "60000 CNY/m2",
                            "home price that the district is promised to reach: that of the city's core"),
                    Field.withDefault(
                            "horizon", Field.amount(Unit.YEARS, 1, 50), "3 years", "until it is to be reached"),
                    Field.withDefault(
                            "discount", Field.amount(Unit.PER_YEAR, 0, 0.3), "8 % per year", "discount of buyers")),
            "sub-centre: {zone: tongzhou, from: 2017-09, posts: {2018-10: 0 posts, 2019-01: 15000 posts}}",
            SubCentre::of);

    private static SubCentre of(FieldValues values) {
        Value.Zone zone = values.zone("zone");
        List<OrderedEmployers> orders = new ArrayList<>();
        orders.add(order(values, EmployerKind.PUBLIC, zone.government(), values.path("posts")));
        if (values.isGiven("state-firm-posts")) {
            orders.add(order(values, EmployerKind.SOE, values.government("origin"), values.path("state-firm-posts")));
        }
        Announcement announcement = new Announcement(
                zone.government(),
                OptionalInt.of(zone.zone()),
                values.number("absorbed"),
                values.number("promised-price"),
                values.number("horizon"),
                values.number("discount"),
                false);
        return new SubCentre(zone.zone(), values.month("from"), announcement, orders, values.inForce());
    }

    private static OrderedEmployers order(FieldValues values, EmployerKind kind, int origin, Path posts) {
        double[] rising = posts.values();
        for (int i = 1; i < rising.length; i++) {
            if (rising[i] < rising[i - 1]) {
                throw new IllegalArgumentException("posts fall; they are cumulative and can only rise");
            }
        }
        Value.Zone zone = values.zone("zone");
        int number = (values.month("from") * ZONES + zone.zone()) * EmployerKind.count() + kind.ordinal();
        return OrderedEmployers.ofPosts(
                number,
                kind,
                zone.government(),
                OptionalInt.of(zone.zone()),
                origin,
                posts,
                values.number("compliance"),
                values.number("package"));
    }

    @Override
    public List<Written> writes() {
        Optional<OrderedEmployers> first = orders.stream().findFirst();
        int destination = first.orElseThrow().destination();
        return List.of(
                new Written("OrderRule.zone." + zone, destination),
                new Written("AnnouncementRule." + zone, destination));
    }

    @Override
    public void write(RulesInForce rules, int month) {
        orders.forEach(rules::order);
        if (month == announcedIn) {
            rules.announce(announcement);
        }
    }
}
