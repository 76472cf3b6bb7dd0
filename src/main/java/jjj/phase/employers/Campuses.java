package jjj.phase.employers;

import jjj.base.Carry;
import jjj.base.Months;
import jjj.base.Stream;
import jjj.rules.CampusMode;
import jjj.rules.EmployerKind;
import jjj.rules.EntitlementRule;
import jjj.rules.OrderedUniversities;
import jjj.world.MovedPosts.Batch;
import jjj.world.OtherHouseholds.Band;
import jjj.world.OtherHouseholds.Way;
import jjj.world.Posts;
import jjj.world.Remainders;
import jjj.world.University;
import jjj.world.World;

/**
 * Universities under order: unless it is binding, each decides once whether it moves in full or falls back to a second
 * campus; from the
 * opening on, students and staff posts move evenly until the campus is full.
 */
final class Campuses {
    private static final int UNIVERSITY = EmployerKind.UNIVERSITY.ordinal();

    private final EmployersParameters.CampusParameters parameters;

    Campuses(EmployersParameters.CampusParameters parameters) {
        this.parameters = parameters;
    }

    void pass(World world, int month) {
        for (OrderedUniversities order : world.rules().orderedUniversities()) {
            int zone = world.geography().governments().get(order.destination()).seatZone();
            for (University university : world.universities()) {
                if (order.names().contains(university.name())) {
                    if (university.mode().isEmpty() && month >= order.orderedIn()) {
                        decide(world, order, university, zone);
                    }
                    if (university.newZone() == zone && month >= university.opensIn()) {
                        move(world, order, university, month);
                    }
                }
            }
        }
    }

    private void decide(World world, OrderedUniversities order, University university, int zone) {
        CampusMode mode = order.mode();
        if (mode == CampusMode.FULL && !order.binding()) {
            double keeps = parameters
                    .fallBack()
                    .probability(
                            world.travelTime().minutes(university.zone(), zone),
                            hukouShare(world, order, university),
                            world.services().quality(university.zone())
                                    - world.services().quality(zone));
            double u = world.draws().uniform(university.index(), order.orderedIn(), Stream.RESISTANCE, order.id());
            mode = u < keeps ? CampusMode.DUAL_CAMPUS : CampusMode.FULL;
        }
        university.take(mode, zone, order.orderedIn() + order.constructionMonths());
    }

    /** Staff who would lose access by moving: none where relocated people keep full access, or their hukou with it. */
    private double hukouShare(World world, OrderedUniversities order, University university) {
        EntitlementRule.Access access =
                world.rules().entitlement(order.destination()).relocated();
        int origin = world.geography().governmentOf(university.zone());
        boolean full = access.services() >= 1 && access.schools() >= 1
                || world.rules().hukou(order.destination()).retains(origin);
        return full ? 0 : parameters.staffHukouShare();
    }

    private void move(World world, OrderedUniversities order, University university, int month) {
        double monthsLeft = order.fullBy() * Months.PER_YEAR - month;
        double share = 1 / Math.max(1, monthsLeft);
        long studentsLeft = studentsToMove(order, university) - university.studentsMoved();
        long staffLeft = staffToMove(order, university) - university.staffMoved();
        int universities = world.universities().size();
        Carry carry = world.remainders().of(Remainders.Of.CAMPUSES, 2 * universities);
        long students = Math.min(studentsLeft, carry.whole(university.index(), share * studentsLeft));
        long staff = Math.min(staffLeft, carry.whole(universities + university.index(), share * staffLeft));
        students = Math.max(0, Math.min(students, world.others().persons(university.zone(), Band.WORKING_AGE)));
        world.others().change(university.zone(), Band.WORKING_AGE, -students, Way.MOVE);
        world.others().change(university.newZone(), Band.WORKING_AGE, students, Way.MOVE);
        university.move(students, moveStaff(world, order, university, Math.max(0, staff)));
    }

    private long moveStaff(World world, OrderedUniversities order, University university, long staff) {
        Posts posts = world.posts();
        int from = posts.slot(university.zone(), UNIVERSITY);
        long moved = Math.min(staff, posts.skilled(from));
        if (moved == 0) {
            return 0;
        }
        posts.bringPay(posts.slot(university.newZone(), UNIVERSITY), moved, from);
        posts.place(from, -moved, 0);
        posts.place(posts.slot(university.newZone(), UNIVERSITY), moved, 0);
        Batch batch = new Batch(
                StateOrders.shortNumber(order.id()),
                world.geography().governmentOf(university.zone()),
                university.newZone(),
                UNIVERSITY,
                moved,
                parameters.settlementPackage());
        world.movedPosts().open(batch, order.destination());
        return moved;
    }

    private long studentsToMove(OrderedUniversities order, University university) {
        double share =
                switch (university.mode().orElse(order.mode())) {
                    case FULL -> 1;
                    case DUAL_CAMPUS -> parameters.dualStudents();
                    case BRANCH -> parameters.branch();
                };
        return Math.min(order.campusStudents(), Math.round(share * university.students()));
    }

    private long staffToMove(OrderedUniversities order, University university) {
        double share =
                switch (university.mode().orElse(order.mode())) {
                    case FULL -> 1;
                    case DUAL_CAMPUS -> parameters.dualStaff();
                    case BRANCH -> parameters.branch();
                };
        return Math.round(share * university.staff());
    }
}
