package jjj.phase.employers;

import jjj.base.Months;
import jjj.base.Shares;
import jjj.rules.EmployerKind;
import jjj.rules.OrderedEmployers;
import jjj.world.Geography;
import jjj.world.MovedPosts;
import jjj.world.MovedPosts.Batch;
import jjj.world.MovedPosts.Progress;
import jjj.world.Posts;
import jjj.world.World;

/**
 * State firms obey: headquarters and subsidiaries open posts at the seat of the destination as the order says, and
 * close them in the origin. A headquarters moves when it is due; a subsidiary moves as a whole, in the month in which
 * the ordered posts pass half its staff. What is at work differs from the order by one unit at most.
 */
final class StateOrders {
    private static final int ORDER_NUMBERS = 8190;
    private static final int SOE = EmployerKind.SOE.ordinal();

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
        world.movedPosts().setProgress(order.id(), new Progress(headquarters, subsidiaries, posts));
    }

    private void open(World world, OrderedEmployers order, long staff) {
        Geography geography = world.geography();
        int zone = geography.governments().get(order.destination()).seatZone();
        bringPay(world.posts(), geography.zonesOf(order.origin()), world.posts().slot(zone, SOE), staff);
        close(world, order.origin(), staff);
        world.posts().place(world.posts().slot(zone, SOE), staff, 0);
        MovedPosts moved = world.movedPosts();
        moved.open(
                new Batch(shortNumber(order.id()), order.origin(), zone, SOE, staff, order.settlementPackage()),
                order.destination());
        investment.invest(world, order, staff);
    }

    /** The posts keep the pay they had in the zones from which they come, in proportion to the posts there. */
    private static void bringPay(Posts posts, int[] origins, int destinationSlot, long staff) {
        long all = 0;
        for (int zone : origins) {
            all += posts.skilled(posts.slot(zone, SOE));
        }
        for (int zone : origins) {
            int slot = posts.slot(zone, SOE);
            if (all > 0) {
                posts.bringPay(destinationSlot, Math.round(staff * (double) posts.skilled(slot) / all), slot);
            }
        }
    }

    /** Closes posts in the origin where state firms have most of them, as far as there are any. */
    private static void close(World world, int origin, long staff) {
        Posts posts = world.posts();
        int[] zones = world.geography().zonesOf(origin);
        double[] open = new double[zones.length];
        long all = 0;
        for (int i = 0; i < zones.length; i++) {
            open[i] = posts.skilled(posts.slot(zones[i], SOE));
            all += posts.skilled(posts.slot(zones[i], SOE));
        }
        long[] parts = Shares.split(Math.min(staff, all), open);
        for (int i = 0; i < zones.length; i++) {
            int slot = posts.slot(zones[i], SOE);
            posts.place(slot, -Math.min(parts[i], posts.skilled(slot)), 0);
        }
    }
}
