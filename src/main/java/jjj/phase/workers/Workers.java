package jjj.phase.workers;

import jjj.base.Draws;
import jjj.base.Months;
import jjj.base.StateStream;
import jjj.base.Stream;
import jjj.world.Geography;
import jjj.world.Homes;
import jjj.world.MovedPosts.Outcome;
import jjj.world.Phase;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/**
 * The month of skilled people (docs/ODD.md 7.6): who has an occasion considers a change; holders of moved posts settle,
 * commute or decline; vacancies and state homes are rationed by a drawn rank; then everybody is a month older. Everyone
 * decides on the state at the start of the phase.
 */
public final class Workers implements Phase {
    private static final int JANUARY = 1;

    private final Geography geography;
    private final Considering considering;
    private final Displacement displacement;
    private final CommuteTable commutes;
    private final HomeTable homes;
    private final HukouTable hukous;
    private final Offers offers;
    final Prospects prospects;
    private final SecondStage secondStage;
    private final MovedPostDecisions movedPosts;
    private final Rationing rationing;
    private final Effects effects;
    private final HukouGrants grants;
    private final Stayers stayers;
    private final Applications applications = new Applications();
    private final long[] freeStateHomes;
    private final double sqmPerAgent;

    /** Finds the constants of the start from the initial world. */
    public Workers(WorkersParameters parameters, World initialWorld) {
        this.geography = initialWorld.geography();
        this.commutes = new CommuteTable(parameters, geography);
        this.homes = new HomeTable(parameters, geography, commutes);
        this.hukous = new HukouTable(parameters, geography);
        this.offers = new Offers(parameters, initialWorld);
        this.prospects = new Prospects(parameters, initialWorld, commutes, homes, hukous, offers);
        this.secondStage = new SecondStage(parameters, initialWorld, prospects, commutes, homes, hukous);
        this.movedPosts =
                new MovedPostDecisions(parameters, geography, prospects, commutes, homes, hukous, secondStage);
        this.considering = new Considering(parameters, initialWorld);
        this.displacement = new Displacement(initialWorld);
        this.rationing = new Rationing(geography);
        this.effects = new Effects(parameters, initialWorld);
        this.grants = new HukouGrants(parameters);
        this.stayers = new Stayers(initialWorld);
        this.freeStateHomes = new long[geography.zoneCount()];
        this.sqmPerAgent = parameters.homeCost().sqm() * initialWorld.workers().personsPerAgent();
        beginFamilies(parameters, initialWorld);
        new StartConstants(parameters, geography, commutes, homes, hukous, offers, prospects).find(initialWorld);
    }

    private static void beginFamilies(WorkersParameters parameters, World world) {
        SkilledWorkers workers = world.workers();
        for (int worker = 0; worker < workers.size(); worker++) {
            int age = workers.age(worker, world.startMonth() - 1);
            workers.setFamily(worker, parameters.family().stage(world.draws(), workers.id(worker), age));
        }
    }

    @Override
    public void run(World world, int month) {
        considering.pass(world, month);
        displacement.find(world, month);
        takeOver(world, month);
        applications.clear();
        int called = displacement.called().size();
        Outcome[] outcomes = new Outcome[called];
        for (int place = 0; place < called; place++) {
            outcomes[place] =
                    movedPosts.decide(world, month, displacement.called().get(place), applications);
        }
        decide(world, month);
        rationing.posts(world, month, offers, applications);
        rationing.stateHomes(world, month, freeStateHomes, applications);
        for (int place = 0; place < called; place++) {
            effects.moved(world, month, displacement.called().get(place), outcomes[place]);
        }
        displacement.dismissFrom(world.workers());
        effects.apply(world, month, applications);
        grants.grant(world, month);
        world.workers().removeGone();
        stayers.count(world, month);
        world.workers().passMonth();
    }

    private void takeOver(World world, int month) {
        if (Months.monthOfYear(month) == JANUARY || commutes.isOutdated(world.travelTime())) {
            commutes.refresh(world);
        }
        for (int zone = 0; zone < freeStateHomes.length; zone++) {
            double fits = world.homes().sqm(zone, Homes.Floor.STATE_RENTAL) / sqmPerAgent;
            freeStateHomes[zone] = Math.max(0, (long) fits - world.workers().tenantsOfStateOrEmployer(zone));
        }
        hukous.refresh(world, world.rules());
        homes.refresh(world, world.rules(), freeStateHomes);
        offers.refresh(world, displacement.reservedPersons());
        prospects.refresh(world);
    }

    private void decide(World world, int month) {
        SkilledWorkers workers = world.workers();
        Draws draws = world.draws();
        for (int place = 0; place < considering.count(); place++) {
            int worker = considering.worker(place);
            if (!displacement.isTaken(worker)) {
                prospects.look(workers, worker, month);
                if (changes(workers, draws, month)) {
                    secondStage.choose(draws, month, applications);
                } else if (prospects.person.commutesFar()) {
                    workers.setWeekly(worker, secondStage.commutesWeekly(draws, month));
                }
            }
        }
    }

    /** Draws first and weighs offers only where they can matter. */
    private boolean changes(SkilledWorkers workers, Draws draws, int month) {
        double drawn = draws.uniform(prospects.person.id, month, Stream.STAY);
        if (prospects.surelyStays(drawn)) {
            return false;
        }
        prospects.weighOffers(workers, draws, month);
        return drawn >= prospects.probabilityOfStaying();
    }

    @Override
    public void state(StateStream state) {
        considering.state(state);
        commutes.state(state);
        stayers.state(state);
    }
}
