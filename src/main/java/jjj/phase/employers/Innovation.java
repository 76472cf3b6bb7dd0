package jjj.phase.employers;

import jjj.base.Draws;
import jjj.base.Months;
import jjj.base.Stream;
import jjj.rules.EmployerKind;
import jjj.world.Innovators;
import jjj.world.Posts;
import jjj.world.World;

/** Private innovative firms enter, close and grow older; their posts open and close with them. */
final class Innovation {
    private static final long ENTITY = 1L << 61;
    private static final int INNOVATOR = EmployerKind.INNOVATOR.ordinal();

    private final InnovatorEntry entry;
    private final InnovatorExit exit;
    private final FirmSupport support;
    private final JointParks parks;
    private final EmployersParameters.FirmSizes sizes;
    private final Diversity diversity;
    private final int zones;
    private final int best;
    private final double bestDensity;
    private final double bestConcentration;
    private final double bestRent;
    private final double[] baseIncome;
    private final double[] entryPerWeight;
    private final double bestSkilled;
    private final double skilledShare;

    /** Finds e₀ of each government so that entry and exit balance in the opening state. */
    Innovation(EmployersParameters parameters, World initial) {
        this.entry = parameters.entry();
        this.exit = parameters.exit();
        this.support = new FirmSupport(parameters.support());
        this.parks = new JointParks(parameters.support().branchesOfOriginMost());
        this.sizes = parameters.firms();
        this.diversity = new Diversity(sizes.diversityMinutes());
        this.zones = initial.geography().zoneCount();
        this.best = zoneWithMostResearch(initial);
        this.bestDensity = initial.posts().skilledDensity(best);
        this.bestSkilled = initial.workers().personsLivingIn(best);
        this.bestRent = initial.homes().rentYuanPerSqmMonth(best);
        double[] concentration = diversity.concentration(initial);
        this.bestConcentration = concentration[best];
        this.baseIncome = new double[zones];
        double[] exits = new double[initial.geography().governmentCount()];
        double[] weights = new double[exits.length];
        long skilled = 0;
        long all = 0;
        for (int zone = 0; zone < zones; zone++) {
            baseIncome[zone] = outputPerPost(initial, zone);
            int government = initial.geography().governmentOf(zone);
            exits[government] += expectedExits(initial, zone);
            weights[government] += weight(initial, zone, concentration[zone], 1);
            int slot = initial.posts().slot(zone, INNOVATOR);
            skilled += initial.posts().skilled(slot);
            all += initial.posts().skilled(slot) + initial.posts().other(slot);
        }
        this.entryPerWeight = new double[exits.length];
        for (int government = 0; government < exits.length; government++) {
            entryPerWeight[government] = weights[government] > 0 ? exits[government] / weights[government] : 0;
        }
        this.skilledShare = skilled / (double) Math.max(1, all);
    }

    private static int zoneWithMostResearch(World world) {
        int best = 0;
        for (int zone = 1; zone < world.geography().zoneCount(); zone++) {
            if (world.posts().researchStaff(zone) > world.posts().researchStaff(best)) {
                best = zone;
            }
        }
        return best;
    }

    void pass(World world, int month) {
        double[] concentration = diversity.concentration(world);
        double[] expected = new double[zones];
        double[] rentShare = support.payRents(world);
        for (int zone = 0; zone < zones; zone++) {
            world.posts().setConcentration(zone, concentration[zone]);
            int government = world.geography().governmentOf(zone);
            expected[zone] = expectedEntry(world, zone, concentration[zone], 1 - rentShare[government]);
        }
        double[] venture = support.payGrants(world, expected);
        double[] branches = parks.branches(world);
        world.innovators().forget(support.memory());
        for (int zone = 0; zone < zones; zone++) {
            int government = world.geography().governmentOf(zone);
            double perFirmPost = postsPerFirmPost(world, zone);
            double closed = close(world, zone, month, 1 - rentShare[government]);
            double opened = open(world, zone, month, expected[zone] * venture[government] + branches[zone]);
            int slot = world.posts().slot(zone, INNOVATOR);
            double share = skilledShare(world.posts(), slot);
            double change = opened - closed * perFirmPost;
            OrdinaryPosts.change(world, slot, change * share, change * (1 - share));
            if (Months.monthOfYear(month) == Months.PER_YEAR) {
                growOlder(world.innovators(), zone);
            }
        }
    }

    /** Firms expected to enter a zone in a month without a fund, where they pay {@code rentPaid} of their rent. */
    double expectedEntry(World world, int zone, double concentration, double rentPaid) {
        int government = world.geography().governmentOf(zone);
        return entryPerWeight[government] * weight(world, zone, concentration, rentPaid);
    }

    /** Firms expected to close in a zone in a month. */
    double expectedExits(World world, int zone) {
        double burden = burden(world, zone, 1);
        double sum = 0;
        for (int size = 0; size < Innovators.SIZES; size++) {
            for (int age = 0; age < Innovators.AGES; age++) {
                sum += world.innovators().firms(zone, size, age) * exit.perMonth(burden, age);
            }
        }
        return sum;
    }

    double[] concentration(World world) {
        return diversity.concentration(world);
    }

    private double weight(World world, int zone, double concentration, double rentPaid) {
        double rent = rentPaid
                * world.homes().rentYuanPerSqmMonth(zone)
                / (bestRent * world.national().outputPerPostIndex());
        Posts posts = world.posts();
        return entry.weight(
                world.workers().personsLivingIn(zone) / bestSkilled,
                posts.skilledDensity(zone) / bestDensity,
                posts.researchStaff(zone),
                concentration,
                bestConcentration,
                rent);
    }

    private double burden(World world, int zone, double rentPaid) {
        double base = baseIncome[zone];
        double now = outputPerPost(world, zone);
        double rent = rentPaid
                * world.homes().rentYuanPerSqmMonth(zone)
                / world.homes().baseRentYuanPerSqmMonth(zone);
        return base > 0 && now > 0 ? exit.burden(rent * base / now) : 1;
    }

    private static double outputPerPost(World world, int zone) {
        Posts posts = world.posts();
        double filled = 0;
        for (int kind = 0; kind < posts.kinds(); kind++) {
            filled += world.workers().personsInPosts(zone, kind) + posts.otherFilled(posts.slot(zone, kind));
        }
        return filled > 0 ? posts.zoneOutputYuanPerYear(zone) / filled : 0;
    }

    private double close(World world, int zone, int month, double rentPaid) {
        Innovators firms = world.innovators();
        Draws draws = world.draws();
        double burden = burden(world, zone, rentPaid);
        double posts = 0;
        for (int size = 0; size < Innovators.SIZES; size++) {
            for (int age = 0; age < Innovators.AGES; age++) {
                long alive = firms.firms(zone, size, age);
                if (alive > 0) {
                    int index = size * Innovators.AGES + age;
                    double expected = alive * exit.perMonth(burden, age);
                    long closing =
                            Math.min(alive, draws.poisson(expected, ENTITY | zone, month, Stream.FIRM_EXIT, index));
                    firms.exit(zone, size, age, closing);
                    firms.observe(zone, age, alive, closing);
                    posts += closing * sizes.posts()[size];
                }
            }
        }
        return posts;
    }

    private double open(World world, int zone, int month, double expected) {
        double posts = 0;
        double links = world.rules().zone(world.geography().governmentOf(zone)).linksFactor();
        for (int size = 0; size < Innovators.SIZES; size++) {
            double ofSize = expected * links * sizes.entrants()[size];
            long entering = world.draws().poisson(ofSize, ENTITY | zone, month, Stream.FIRM_ENTRY, size);
            world.innovators().enter(zone, size, entering);
            posts += entering * sizes.posts()[size];
        }
        return posts;
    }

    /** Posts over the posts that firms of mean sizes would have. */
    private double postsPerFirmPost(World world, int zone) {
        double ofFirms = 0;
        for (int size = 0; size < Innovators.SIZES; size++) {
            for (int age = 0; age < Innovators.AGES; age++) {
                ofFirms += world.innovators().firms(zone, size, age) * sizes.posts()[size];
            }
        }
        int slot = world.posts().slot(zone, INNOVATOR);
        double posts = world.posts().skilled(slot) + world.posts().other(slot);
        return ofFirms > 0 ? posts / ofFirms : 1;
    }

    private double skilledShare(Posts posts, int slot) {
        double all = posts.skilled(slot) + posts.other(slot);
        return all > 0 ? posts.skilled(slot) / all : skilledShare;
    }

    /** In December every firm grows a year older. */
    private static void growOlder(Innovators firms, int zone) {
        for (int size = 0; size < Innovators.SIZES; size++) {
            for (int age = Innovators.AGES - 2; age >= 0; age--) {
                firms.growOlder(zone, size, age, firms.firms(zone, size, age));
            }
        }
    }
}
