package jjj.phase.workers;

import jjj.base.Draws;
import jjj.base.Stream;
import jjj.rules.HukouRule;
import jjj.world.Geography;
import jjj.world.MovedPosts;
import jjj.world.MovedPosts.Outcome;
import jjj.world.Province;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/**
 * Those whose post has moved settle, commute or decline. The constants of governments do not count here: they stand for
 * what ordinary moves of the base year cannot explain, and an order is no ordinary move (docs/ODD.md 7.6, worked example).
 */
final class MovedPostDecisions {
    private final WorkersParameters parameters;
    private final Geography geography;
    private final Prospects prospects;
    private final CommuteTable commutes;
    private final HomeTable homes;
    private final HukouTable hukous;
    private final SecondStage secondStage;

    MovedPostDecisions(Situation situation, Decider decider) {
        this.parameters = situation.parameters;
        this.geography = situation.geography;
        this.prospects = decider.prospects;
        this.commutes = situation.commutes;
        this.homes = situation.homes;
        this.hukous = situation.hukous;
        this.secondStage = decider.secondStage;
    }

    /** One holder decides on the state at the start of the phase; settlers' homes are noted among {@code settling}. */
    Outcome decide(World world, int month, Displacement.Called called, Applications settling) {
        SkilledWorkers workers = world.workers();
        MovedPosts.Batch batch = called.batch();
        int destination = geography.governmentOf(batch.destinationZone());
        prospects.take(workers, called.worker(), month);
        MovedPostTree tree = tree(world, month, batch, destination);
        Draws draws = world.draws();
        long id = prospects.person.id;
        Outcome outcome = tree.choose(level -> Elementary.gumbel(draws.uniform(id, month, Stream.MOVED_POST, level)));
        note(world.movedPosts(), destination, tree, outcome, workers.personsPerAgent());
        if (outcome == Outcome.SETTLES_TRANSFERS || outcome == Outcome.SETTLES_KEEPS) {
            secondStage.settle(
                    draws, month, destination, batch.destinationZone(), outcome == Outcome.SETTLES_TRANSFERS, settling);
        }
        return outcome;
    }

    private void note(MovedPosts posts, int destination, MovedPostTree tree, Outcome outcome, int persons) {
        double[] chances = tree.probabilities();
        double settles = chances[Outcome.SETTLES_TRANSFERS.ordinal()] + chances[Outcome.SETTLES_KEEPS.ordinal()];
        posts.expectedToSettle(destination, settles * persons);
        boolean ofCapital = hukous.province(prospects.person.hukou) == Province.CAPITAL;
        MovedPosts.HukouHeld held = ofCapital ? MovedPosts.HukouHeld.CAPITAL : MovedPosts.HukouHeld.OTHER;
        posts.decided(destination, held, outcome, persons);
    }

    private MovedPostTree tree(World world, int month, MovedPosts.Batch batch, int destination) {
        SkilledWorkers workers = world.workers();
        int home = prospects.person.homeZone;
        MovedPostTree.Holder holder = new MovedPostTree.Holder(
                prospects.person.tasteClass,
                prospects.person.child,
                prospects.person.owner,
                StrictMath.exp(prospects.person.lnIncome),
                prospects.presentHome(workers),
                commutes.value(home, prospects.person.workZone, prospects.person.tasteClass, prospects.person.child),
                prospects.person.homeGovernment == destination);
        Province province = hukous.province(prospects.person.hukou);
        boolean local = prospects.person.hukou == destination;
        boolean valued = parameters.hukouLoss().worth(province) > 0;
        HukouRule rule = world.rules().hukou(destination);
        MovedPostTree.Place place = new MovedPostTree.Place(
                homes.meanValue(batch.destinationZone(), destination, prospects.person.homeType),
                local
                        ? 0
                        : hukous.accessRelocated(
                                destination,
                                prospects.person.hukou,
                                valued,
                                workers.points(prospects.person.worker),
                                prospects.person.child),
                parameters.offer().toRelocated(world.rules(), destination, StrictMath.exp(prospects.person.lnIncome)),
                hukous.loss(
                        province,
                        prospects.person.tasteClass,
                        prospects.person.child,
                        workers.age(prospects.person.worker, month),
                        destination),
                !local && (rule.free() || rule.relocatedExempt()),
                world.travelTime().minutes(home, batch.destinationZone()),
                commutes.fare(home, batch.destinationZone()),
                geography.distanceKm(home, batch.destinationZone()),
                geography.governments().get(destination).province()
                        != geography
                                .governments()
                                .get(prospects.person.homeGovernment)
                                .province(),
                batch.originGovernment() == destination,
                batch.settlementPackage());
        return MovedPostTree.of(parameters, holder, place);
    }
}
