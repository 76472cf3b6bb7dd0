package jjj.phase.employers;

import jjj.base.Months;
import jjj.rules.EmployerKind;
import jjj.rules.OrderedEmployers;
import jjj.world.Geography;
import jjj.world.MovedPosts.Batch;
import jjj.world.MovedPosts.Progress;
import jjj.world.World;

/**
 * State firms and public bodies obey: headquarters and subsidiaries open posts in the destination as the order says, and
 * close them in the origin. Only state firms invest for it. A headquarters moves when it is due; a subsidiary moves as a whole, in the month in which
 * the ordered posts pass half its staff. What is at work differs from the order by one unit at most. A subsidiary may be
 * registered long before it opens its posts.
 */
final class StateOrders {
    private static final int ORDER_NUMBERS = 8190;

    private final EmployersParameters.StateParameters parameters;
    private final StateInvestment investment;

    StateOrders(EmployersParameters.StateParameters parameters) {
        this.parameters = parameters;
        this.investment = new StateInvestment(parameters);
    }

    /** The order's number as workers keep it, 1…8190. */
    static int shortNumber(int orderId) {
        return 1 + Math.floorMod(orderId, ORDER_NUMBERS);
    }

    void pass(World world, int month) {
        for (OrderedEmployers order : world.rules().orderedEmployers()) {
            obey(world, order, Months.middleInYears(month));
        }
        investment.coverShortfalls(world);
    }

    private void obey(World world, OrderedEmployers order, double year) {
        Units units = new Units(parameters, world.draws(), order);
        Progress done = world.movedPosts().progress(order.id());
        int headquarters = done.headquarters();
        int subsidiaries = done.subsidiaries();
        long posts = done.posts();
        double due = units.postsDue(year);
        int headquartersDue = units.headquartersDue(year);
        while (headquarters < headquartersDue) {
            long staff = units.headquartersStaff(headquarters);
            open(world, order, staff);
            headquarters++;
            posts += staff;
        }
        while (true) {
            long staff = units.subsidiaryStaff(subsidiaries);
            if (due - posts < staff / 2.0) {
                break;
            }
            open(world, order, staff);
            subsidiaries++;
            posts += staff;
        }
        int registered = Math.max(subsidiaries, Math.max(done.registered(), units.registrationsDue(year)));
        world.movedPosts().setProgress(order.id(), new Progress(headquarters, subsidiaries, registered, posts));
    }

    private void open(World world, OrderedEmployers order, long staff) {
        Geography geography = world.geography();
        int zone = order.destinationZone()
                .orElse(geography.governments().get(order.destination()).seatZone());
        int kind = order.kind().ordinal();
        MovingPosts.move(world, order.origin(), zone, kind, staff);
        Batch batch = new Batch(shortNumber(order.id()), order.origin(), zone, kind, staff, order.settlementPackage());
        world.movedPosts().open(batch, order.destination());
        if (order.kind() == EmployerKind.SOE) {
            investment.invest(world, order.origin(), order.destination(), staff);
        }
    }
}
