package jjj.policy;

import java.util.ArrayList;
import java.util.List;
import jjj.base.Months;
import jjj.base.Unit;
import jjj.rules.CampusMode;
import jjj.rules.OrderedEmployers;
import jjj.rules.OrderedUniversities;
import jjj.rules.Path;
import jjj.rules.RulesInForce;

/** An order of the centre that state firms or universities move. */
record RelocationOrder(List<OrderedEmployers> employers, List<OrderedUniversities> universities, InForce inForce)
        implements Instrument {
    private static final List<String> OF_FIRMS = List.of(
            "posts", "headquarters", "headquarters-by", "subsidiaries", "subsidiaries-by", "compliance", "package");
    private static final List<String> OF_UNIVERSITIES =
            List.of("universities", "mode", "construction", "full-by", "campus", "binding");
    private static final int PLACES = 100;

    static final InstrumentType TYPE = new InstrumentType(
            "relocation-order",
            "疏解令",
            "Relocation",
            "OrderRule",
            "The centre orders state firms to move posts, or universities to move. Firms obey; universities may fall"
                    + " back to a second campus.",
            List.of(
                    Field.required("who", new FieldType.Word(List.of("soe", "university")), "who is to move"),
                    Field.withDefault("origin", new FieldType.OneGovernment(), "capital", "where they are"),
                    Field.required("destination", new FieldType.OneGovernment(), "where they go"),
                    Field.required("from", new FieldType.Month(), "month of the order"),
                    Field.UNTIL,
                    Field.optional(
                            "posts",
                            new FieldType.Dated(Unit.POSTS, 0, 5e6),
                            "soe: posts to be at work at the destination, cumulative"),
                    Field.withDefault(
                            "headquarters",
                            Field.amount(Unit.COUNT, 0, 100),
                            "0",
                            "soe: headquarters of central firms to move"),
                    Field.optional("headquarters-by", new FieldType.Month(), "soe: when all have registered"),
                    Field.withDefault(
                            "subsidiaries", Field.amount(Unit.COUNT, 0, 10000), "0", "soe: subsidiaries to move"),
                    Field.optional("subsidiaries-by", new FieldType.Month(), "soe: when all have registered"),
                    Field.withDefault(
                            "compliance",
                            Field.share(),
                            "90 %",
                            "soe: part of the ordered posts that open on time; the rest a year later"),
                    Field.withDefault(
                            "package", Field.share(), "50 %", "soe: part of moving costs that the employer takes over"),
                    Field.optional("universities", new FieldType.Universities(), "university: which"),
                    Field.withDefault(
                            "mode",
                            new FieldType.Word(List.of("full", "dual-campus", "branch")),
                            "full",
                            "university: what is ordered; full: everything goes and the old campus closes;"
                                    + " dual-campus: a second campus opens and the old one stays; branch: a small"
                                    + " second campus opens"),
                    Field.withDefault(
                            "construction",
                            Field.amount(Unit.MONTHS, 1, 240),
                            "24 months",
                            "university: from the order to the first students"),
                    Field.optional("full-by", new FieldType.Month(), "university: when the campus is to be full"),
                    Field.withDefault(
                            "campus",
                            Field.amount(Unit.PERSONS, 100, 200000),
                            "35000 people",
                            "university: students of a campus at full size"),
                    Field.withDefault(
                            "binding",
                            new FieldType.YesNo(),
                            "no",
                            "university: whether a full move cannot be softened")),
            "relocation-order: {who: soe, destination: xiongan, from: 2018-09, posts: {2018-09: 0 posts, 2021-12: 8000"
                    + " posts}}",
            RelocationOrder::of);

    private static RelocationOrder of(FieldValues values) {
        if (values.government("origin") == values.government("destination")) {
            throw new IllegalArgumentException("\"destination\" is the same place as \"origin\"");
        }
        return values.word("who").equals("soe") ? firms(values) : universities(values);
    }

    private static RelocationOrder firms(FieldValues values) {
        values.refuse(OF_UNIVERSITIES, "has no meaning for state firms");
        values.insist("posts", "an order to state firms says how many posts");
        Path posts = values.path("posts");
        double[] rising = posts.values();
        for (int i = 1; i < rising.length; i++) {
            if (rising[i] < rising[i - 1]) {
                throw new IllegalArgumentException("\"posts\" fall; they are cumulative and can only rise");
            }
        }
        double lastDate = posts.years()[rising.length - 1];
        return new RelocationOrder(
                List.of(OrderedEmployers.ofStateFirms(
                        number(values, 0),
                        values.government("destination"),
                        values.government("origin"),
                        posts,
                        values.whole("headquarters"),
                        values.whole("subsidiaries"),
                        by(values, "headquarters-by", lastDate),
                        by(values, "subsidiaries-by", lastDate),
                        values.number("compliance"),
                        values.number("package"))),
                List.of(),
                values.inForce());
    }

    private static RelocationOrder universities(FieldValues values) {
        values.refuse(OF_FIRMS, "has no meaning for universities");
        values.insist("universities", "an order to universities names them");
        values.insist("full-by", "an order to universities says when the campus is to be full");
        return new RelocationOrder(
                List.of(),
                List.of(new OrderedUniversities(
                        number(values, 1),
                        values.government("destination"),
                        values.words("universities"),
                        values.month("from"),
                        values.whole("construction"),
                        Months.middleInYears(values.month("full-by")),
                        mode(values.word("mode")),
                        (long) values.number("campus"),
                        values.flag("binding"))),
                values.inForce());
    }

    private static double by(FieldValues values, String field, double otherwise) {
        return values.isGiven(field) ? Months.middleInYears(values.month(field)) : otherwise;
    }

    private static CampusMode mode(String word) {
        return switch (word) {
            case "full" -> CampusMode.FULL;
            case "dual-campus" -> CampusMode.DUAL_CAMPUS;
            default -> CampusMode.BRANCH;
        };
    }

    /** A number that does not depend on what else the scenario holds, so that the order's luck does not either. */
    private static int number(FieldValues values, int kind) {
        int places = values.government("destination") * PLACES + values.government("origin");
        return (values.month("from") * PLACES * PLACES + places) * 2 + kind;
    }

    @Override
    public List<Written> writes() {
        List<Written> written = new ArrayList<>();
        employers.forEach(order -> written.add(new Written("OrderRule.soe." + order.id(), order.destination())));
        universities.forEach(
                order -> written.add(new Written("OrderRule.university." + order.id(), order.destination())));
        return written;
    }

    @Override
    public void write(RulesInForce rules, int month) {
        employers.forEach(rules::order);
        universities.forEach(rules::order);
    }
}
