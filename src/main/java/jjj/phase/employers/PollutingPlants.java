package jjj.phase.employers;

import jjj.base.Carry;
import jjj.base.Draws;
import jjj.base.Months;
import jjj.base.Stream;
import jjj.rules.EmployerKind;
import jjj.world.Posts;
import jjj.world.Remainders;
import jjj.world.World;

/**
 * Plants that pollute are closed or leave places where emissions are controlled.
 *
 * <pre>
 *   leaving = posts · (1 − (1 − c)^(1/12)) a month;   a part ℓ of them is lost, the rest opens where the score is highest
 *   score_z = ln posts_z + 2·ln A_z + 0.8·ln M_z − 0.5·ln price_z + Gumbel draw,   z not controlled
 * </pre>
 *
 * <ul><li>c: closed a year, share of industry's posts; ℓ 0.4
 *     <li>A: productivity of industry, CNY a year and person; M: output within reach, CNY a year; price: of industrial
 *         land, CNY/m²</ul>
 *
 * The plants of a zone leave together in a month. Source: docs/ODD.md 7.10; values: rows {@code employers.plants*}.
 */
record PollutingPlants(EmployersParameters.PlantParameters parameters) {
    private static final int INDUSTRY = EmployerKind.INDUSTRY.ordinal();
    private static final long ENTITY = 1L << 58;

    void pass(World world, int month) {
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            double closed = world.rules().emission(government).closedPerYear();
            if (closed > 0) {
                for (int zone : world.geography().zonesOf(government)) {
                    leave(world, zone, Months.hazardPerMonth(closed), month);
                }
            }
        }
    }

    private void leave(World world, int zone, double share, int month) {
        Posts posts = world.posts();
        int slot = posts.slot(zone, INDUSTRY);
        Carry carry = world.remainders()
                .of(Remainders.Of.PLANTS, 2 * world.geography().zoneCount());
        long skilled = Math.min(posts.skilled(slot), carry.wholeAtLeast(2 * zone, share * posts.skilled(slot), 0));
        long other = Math.min(posts.other(slot), carry.wholeAtLeast(2 * zone + 1, share * posts.other(slot), 0));
        if (skilled + other == 0) {
            return;
        }
        posts.place(slot, -skilled, -other);
        int destination = bestPlace(world, zone, month);
        if (destination >= 0) {
            double kept = 1 - parameters.lostShare();
            posts.place(posts.slot(destination, INDUSTRY), Math.round(kept * skilled), Math.round(kept * other));
        }
    }

    /** The zone outside all controlled places with the highest score, or −1 where there is none. */
    private int bestPlace(World world, int from, int month) {
        long key = world.draws().key(ENTITY | from, month, Stream.PLANT_MOVE);
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int zone = 0; zone < world.geography().zoneCount(); zone++) {
            int government = world.geography().governmentOf(zone);
            if (world.rules().emission(government).closedPerYear() > 0) {
                continue;
            }
            double score = score(world, zone, government) - StrictMath.log(-StrictMath.log(Draws.indexed(key, zone)));
            if (score > highest) {
                highest = score;
                best = zone;
            }
        }
        return best;
    }

    private double score(World world, int zone, int government) {
        Posts posts = world.posts();
        int slot = posts.slot(zone, INDUSTRY);
        double price = world.governments().get(government).facts().landCostYuanPerSqm()
                * (1 - world.land().supply().industrialDiscount(government));
        return StrictMath.log(Math.max(1, posts.skilled(slot) + posts.other(slot)))
                + parameters.productivityWeight() * StrictMath.log(Math.max(1, posts.productivityYuanPerYear(slot)))
                + parameters.marketWeight() * StrictMath.log(Math.max(1, posts.marketAccess(zone)))
                - parameters.priceWeight() * StrictMath.log(Math.max(1, price));
    }
}
