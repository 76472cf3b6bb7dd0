package jjj.phase.workers;

import jjj.base.Crew;
import jjj.base.Months;
import jjj.base.Parts;
import jjj.base.StateStream;
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

    private final Crew crew;
    private final Birthdays birthdays;
    private final NewLines lines;
    private final Displacement displacement;
    private final Situation situation;
    /** One for each part of the people; none knows of the others. */
    private final Decider[] deciders = new Decider[Parts.COUNT];

    private final Considering[] considering = new Considering[Parts.COUNT];
    private final MovedPostDecisions movedPosts;
    private final Rationing rationing;
    private final Effects effects;
    private final HukouGrants grants;
    private final Stayers stayers;
    private final Applications applications = new Applications();
    private final long[] freeStateHomes;
    private final double sqmPerAgent;

    /** Finds the constants of the start from the initial world; passes over all people are shared out among the crew. */
    public Workers(WorkersParameters parameters, World initialWorld, Crew crew) {
        this.crew = crew;
        this.birthdays = new Birthdays(parameters.family());
        this.lines = new NewLines(parameters.occasions(), initialWorld);
        this.displacement = new Displacement(initialWorld);
        this.situation = new Situation(parameters, initialWorld);
        for (int part = 0; part < Parts.COUNT; part++) {
            deciders[part] = new Decider(situation, displacement);
            considering[part] = new Considering(parameters.occasions(), lines, deciders[part]);
        }
        this.movedPosts = new MovedPostDecisions(situation, deciders[0]);
        this.rationing = new Rationing(initialWorld.geography(), situation.kinds);
        this.effects = new Effects(situation, initialWorld);
        this.grants = new HukouGrants(parameters);
        this.stayers = new Stayers(initialWorld);
        this.freeStateHomes = new long[initialWorld.geography().zoneCount()];
        this.sqmPerAgent = parameters.homeCost().sqm() * initialWorld.workers().personsPerAgent();
        crew.each(Parts.COUNT, part -> beginFamilies(parameters.family(), initialWorld, part));
        new StartConstants(situation, deciders[0]).find(initialWorld);
        crew.each(Parts.COUNT, part -> beginCommuting(initialWorld, part));
    }

    private static void beginFamilies(Family family, World world, int part) {
        SkilledWorkers workers = world.workers();
        int until = Parts.until(part, workers.size());
        for (int worker = Parts.from(part, workers.size()); worker < until; worker++) {
            int age = workers.age(worker, world.startMonth() - 1);
            workers.setFamily(worker, family.stage(world.draws(), workers.id(worker), age));
        }
    }

    private void beginCommuting(World world, int part) {
        SkilledWorkers workers = world.workers();
        Rhythm rhythm = new Rhythm(situation);
        int until = Parts.until(part, workers.size());
        for (int worker = Parts.from(part, workers.size()); worker < until; worker++) {
            rhythm.choose(workers, worker, world.draws(), world.startMonth() - 1);
        }
    }

    @Override
    public void run(World world, int month) {
        SkilledWorkers workers = world.workers();
        lines.note(world);
        crew.each(Parts.COUNT, part -> birthdays.pass(world, month, part));
        birthdays.endStages(workers);
        displacement.find(world, month, crew);
        takeOver(world, month);
        applications.clear();
        Outcome[] outcomes = decideOnMovedPosts(world, month);
        decide(world, month);
        rationing.posts(world, month, situation.offers, applications);
        rationing.stateHomes(world, month, freeStateHomes, applications);
        for (int place = 0; place < outcomes.length; place++) {
            effects.moved(world, month, displacement.called().get(place), outcomes[place]);
        }
        displacement.dismissFrom(workers);
        effects.apply(world, month, applications);
        grants.grant(world, month);
        workers.removeGone();
        stayers.count(world, month, crew);
        int size = workers.size();
        crew.each(Parts.COUNT, part -> workers.passMonth(Parts.from(part, size), Parts.until(part, size)));
    }

    private void takeOver(World world, int month) {
        if (Months.monthOfYear(month) == JANUARY || situation.commutes.isOutdated(world.travelTime())) {
            situation.commutes.refresh(world);
        }
        for (int zone = 0; zone < freeStateHomes.length; zone++) {
            double fits = world.homes().sqm(zone, Homes.Floor.STATE_RENTAL) / sqmPerAgent;
            freeStateHomes[zone] = Math.max(0, (long) fits - world.workers().tenantsOfStateOrEmployer(zone));
        }
        situation.hukous.refresh(world, world.rules());
        situation.homes.refresh(world, world.rules(), freeStateHomes);
        situation.offers.refresh(world, displacement.reservedPersons());
        situation.refresh(world);
    }

    private Outcome[] decideOnMovedPosts(World world, int month) {
        Outcome[] outcomes = new Outcome[displacement.called().size()];
        for (int place = 0; place < outcomes.length; place++) {
            outcomes[place] =
                    movedPosts.decide(world, month, displacement.called().get(place), applications);
        }
        return outcomes;
    }

    private void decide(World world, int month) {
        int size = world.workers().size();
        crew.each(
                Parts.COUNT,
                part -> considering[part].pass(
                        world, month, Parts.from(part, size), Parts.until(part, size), birthdays.schoolChanges(part)));
        for (Decider decider : deciders) {
            applications.add(decider.applications());
        }
    }

    /** The first of the deciders, to look at what somebody would do. */
    Decider decider() {
        return deciders[0];
    }

    @Override
    public void state(StateStream state) {
        lines.state(state);
        situation.commutes.state(state);
        stayers.state(state);
    }
}
