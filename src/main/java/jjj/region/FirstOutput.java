package jjj.region;

import java.util.Locale;
import jjj.base.ParameterSource;
import jjj.rules.EmployerKind;
import jjj.world.Posts;
import jjj.world.World;

/**
 * Posts, wages, productivity and output of December 2016 by zone and kind.
 *
 * <pre>
 *   wage_zk = wage_g · relative wage of k;   others earn θ of it
 *   A_gk = A_g · relative wage of k,  A_g such that  Σ_zk A_gk · (skilled + θ · others) = GDP of g
 * </pre>
 *
 * Where wages would pass 0.8 of output, those of others are lowered in that zone until they do not (where that is not
 * enough the tables contradict each other and the load fails); where they would stay below 0.3 of the government's
 * output, all of its wages are raised to that.
 */
final class FirstOutput {
    private static final int KINDS = EmployerKind.count();

    private final World world;
    private final RegionTables tables;
    private final double[] relativeWage = new double[KINDS];

    FirstOutput(World world, RegionTables tables) {
        this.world = world;
        this.tables = tables;
        for (EmployerKind kind : EmployerKind.values()) {
            relativeWage[kind.ordinal()] =
                    tables.starting().value("wage_of_" + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    void fill(Work2016 work, Budgets2016 budgets, ParameterSource parameters) {
        double theta = parameters.get("employers.otherWorkerWeight");
        double least = parameters.get("employers.wageBillShareLeast");
        double most = parameters.get("employers.wageBillShareMost");
        for (GovernmentRow government : tables.governments()) {
            int[] zones = world.geography().zonesOf(government.index());
            double labour = 0;
            for (int zone : zones) {
                for (int kind = 0; kind < KINDS; kind++) {
                    labour += relativeWage[kind] * labour(work, zone, kind, theta);
                }
            }
            double productivity = budgets.gdpYuan[government.index()] / labour;
            double wage = Math.max(budgets.wageYuan[government.index()], least * productivity);
            for (int zone : zones) {
                open(work, zone, wage, productivity, theta);
                world.posts().setOtherWageRatio(zone, otherWageRatio(zone, wage / productivity, theta, most));
            }
        }
    }

    private double labour(Work2016 work, int zone, int kind, double theta) {
        return world.workers().personsInPosts(zone, kind) + theta * otherPosts(work, zone, kind);
    }

    /** Skilled posts as planned, but at least those that agents fill. */
    private long skilledPosts(Work2016 work, int zone, int kind) {
        long planned = Math.round(work.skilledPosts[zone * KINDS + kind]);
        return Math.max(planned, world.workers().personsInPosts(zone, kind));
    }

    private long otherPosts(Work2016 work, int zone, int kind) {
        return Math.max(0, Math.round(work.posts[zone * KINDS + kind]) - skilledPosts(work, zone, kind));
    }

    private void open(Work2016 work, int zone, double wage, double productivity, double theta) {
        Posts posts = world.posts();
        for (int kind = 0; kind < KINDS; kind++) {
            int slot = posts.slot(zone, kind);
            double perPerson = productivity * relativeWage[kind];
            posts.open(
                    slot,
                    skilledPosts(work, zone, kind),
                    otherPosts(work, zone, kind),
                    wage * relativeWage[kind],
                    perPerson);
            posts.setOutput(slot, perPerson * labour(work, zone, kind, theta));
        }
    }

    /** θ, or less where wages would take more than {@code most} of some kind's output. */
    private double otherWageRatio(int zone, double wageOverProductivity, double theta, double most) {
        double ratio = theta;
        for (int kind = 0; kind < KINDS; kind++) {
            double others = world.posts().otherFilled(world.posts().slot(zone, kind));
            double skilled = world.workers().personsInPosts(zone, kind);
            if (others > 0) {
                double room = most * (skilled + theta * others) / wageOverProductivity - skilled;
                ratio = Math.min(ratio, room / others);
            }
        }
        if (!(ratio > 0)) {
            throw new TableException(
                    "evidence/economy.csv: wages of %s pass %.0f %% of output even without others' wages"
                            .formatted(tables.counties().get(zone).id(), 100 * most));
        }
        return ratio;
    }
}
