package jjj.phase.workers;

import jjj.base.Stream;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/**
 * What those decide who consider a change, one after another, on the state at the start of the phase. Several deciders may
 * be at work at the same time on different people.
 */
final class Decider {
    private final Displacement displacement;
    private final Applications applications = new Applications();

    final Prospects prospects;
    final Offered offered;
    final SecondStage secondStage;
    private final Rhythm rhythm;

    Decider(Situation situation, Displacement displacement) {
        this.displacement = displacement;
        this.prospects = new Prospects(situation);
        this.offered = new Offered(situation, prospects);
        this.secondStage = new SecondStage(situation, prospects, offered);
        this.rhythm = new Rhythm(situation);
    }

    /** A new month, in which nobody has decided yet. */
    void begin() {
        applications.clear();
    }

    /** What was decided since {@link #begin}, in the order in which people were asked. */
    Applications applications() {
        return applications;
    }

    /** Somebody decides; not who is gone, nor those whose post has moved or closed: that decides their month. */
    void decide(World world, int month, int worker) {
        SkilledWorkers workers = world.workers();
        if (workers.isGone(worker) || displacement.isTaken(worker)) {
            return;
        }
        prospects.look(workers, worker, month);
        if (changes(world, month)) {
            secondStage.choose(world.draws(), month, applications);
        } else if (prospects.person.commutesFar()) {
            rhythm.choose(workers, worker, world.draws(), month);
        }
    }

    /** Draws first, then weighs offers with homes near them only where they can matter, and with the present home only where that can. */
    private boolean changes(World world, int month) {
        double drawn = world.draws().uniform(prospects.person.id, month, Stream.STAY);
        if (prospects.surelyStays(drawn)) {
            return false;
        }
        offered.draw(world.workers(), world.draws(), month);
        offered.weighHomes();
        if (prospects.staysWithWorthOfHomes(drawn)) {
            return false;
        }
        offered.weighPosts();
        return drawn >= prospects.probabilityOfStaying();
    }
}
