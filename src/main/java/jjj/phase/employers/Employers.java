package jjj.phase.employers;

import jjj.world.Phase;
import jjj.world.World;

/**
 * Employers obey orders, open and close posts, pay more or less; firms enter and close. Made after the output phase,
 * which gives the opening state its output and reach.
 */
public final class Employers implements Phase {
    private final StateOrders stateOrders;
    private final VoluntaryMoves voluntaryMoves;
    private final Campuses campuses;
    private final PlatformArrival platforms;
    private final OrdinaryPosts ordinaryPosts;
    private final Innovation innovation;
    private final Upgrading upgrading;
    private final PollutingPlants plants;
    private final LabourPool labourPool;

    /** For one run, from its opening state. */
    public Employers(EmployersParameters parameters, World initialWorld) {
        this.stateOrders = new StateOrders(parameters.state());
        this.voluntaryMoves = new VoluntaryMoves(parameters);
        this.campuses = new Campuses(parameters.campus());
        this.platforms = new PlatformArrival(parameters.platformSkilledShare());
        this.ordinaryPosts = new OrdinaryPosts(parameters);
        this.innovation = new Innovation(parameters, initialWorld);
        this.upgrading = new Upgrading(parameters);
        this.plants = new PollutingPlants(parameters.plants());
        this.labourPool = new LabourPool(parameters.labour(), initialWorld);
        initialWorld.posts().setSkilledLabourForce(initialWorld.workers().personsEmployed());
    }

    @Override
    public void run(World world, int month) {
        ordinaryPosts.pass(world, month);
        innovation.pass(world, month);
        upgrading.pass(world);
        voluntaryMoves.pass(world, month);
        stateOrders.pass(world, month);
        campuses.pass(world, month);
        platforms.pass(world, month);
        plants.pass(world, month);
        labourPool.fill(world);
    }
}
