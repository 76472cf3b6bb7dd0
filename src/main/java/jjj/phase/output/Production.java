package jjj.phase.output;

import jjj.rules.InvitedPlatforms;
import jjj.world.Posts;
import jjj.world.World;

/**
 * Output of each zone and kind.
 *
 * <pre>  Y = A · (L_s + θ·L_o) · X · G  </pre>
 *
 * <ul><li>Y: CNY a year; A: productivity, CNY a year and skilled person; L: filled posts, persons
 *     <li>θ: output of another resident over that of a skilled one; X: {@link OutputFactor}; G: output per post of the
 *         nation over the start</ul>
 *
 * Source: docs/ODD.md 7.2.
 */
final class Production {
    private final OutputParameters parameters;
    private final Reach reach;
    private final double[] baseDensity;
    private final double[] baseStaff;
    private final double[] baseMarket;

    /** Notes what was in reach at the start and gives the world its opening output. */
    Production(OutputParameters parameters, World initial) {
        this.parameters = parameters;
        this.reach = new Reach(parameters.reach(), initial.geography());
        int zones = initial.geography().zoneCount();
        this.baseDensity = new double[zones];
        this.baseStaff = new double[zones];
        this.baseMarket = new double[zones];
        produce(initial);
        reach.measure(initial, realOutput(initial));
        initial.posts().openReach();
        for (int zone = 0; zone < zones; zone++) {
            baseDensity[zone] = initial.posts().skilledDensity(zone);
            baseStaff[zone] = initial.posts().researchStaff(zone);
            baseMarket[zone] = initial.posts().marketAccess(zone);
        }
    }

    /** Measures what is in reach now, with last month's output at last month's prices. */
    void lookAround(World world) {
        reach.measure(world, realOutput(world));
    }

    void pass(World world, int month) {
        Posts posts = world.posts();
        for (int zone = 0; zone < baseDensity.length; zone++) {
            int government = world.geography().governmentOf(zone);
            InvitedPlatforms platforms = world.rules().platforms(government);
            double gain = platforms.outputGain() * platforms.grownIn(month);
            posts.setOutputFactor(
                    zone,
                    parameters
                            .factor()
                            .of(
                                    over(posts.skilledDensity(zone), baseDensity[zone]),
                                    posts.researchStaff(zone),
                                    baseStaff[zone],
                                    over(posts.marketAccess(zone), baseMarket[zone]),
                                    gain));
        }
        produce(world);
    }

    private static double over(double now, double base) {
        return base > 0 ? now / base : 1;
    }

    private void produce(World world) {
        Posts posts = world.posts();
        double perPost = world.national().outputPerPostIndex();
        for (int zone = 0; zone < baseDensity.length; zone++) {
            double factor = posts.outputFactor(zone) * perPost;
            for (int kind = 0; kind < posts.kinds(); kind++) {
                int slot = posts.slot(zone, kind);
                double labour = world.workers().personsInPosts(zone, kind)
                        + parameters.otherWorkerWeight() * posts.otherFilled(slot);
                posts.setOutput(slot, posts.productivityYuanPerYear(slot) * labour * factor);
            }
        }
    }

    /** Last month's output by zone at the prices of the start. */
    private double[] realOutput(World world) {
        double[] output = new double[baseDensity.length];
        double prices = world.national().outputPerPostIndex();
        for (int zone = 0; zone < output.length; zone++) {
            output[zone] = world.posts().zoneOutputYuanPerYear(zone) / prices;
        }
        return output;
    }
}
