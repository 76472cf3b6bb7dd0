package jjj.phase.workers;

import jjj.base.Fen;
import jjj.rules.OfferRule;
import jjj.world.Geography;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/** Notes what a government owes to workers who move in from another one: it pays with the month's budget. */
final class SettlementSubsidies {
    private final Geography geography;

    SettlementSubsidies(Geography geography) {
        this.geography = geography;
    }

    /** Somebody is about to move home; {@code relocated}: with a post that moves there. */
    void note(World world, int worker, int newHome, boolean relocated) {
        int government = geography.governmentOf(newHome);
        OfferRule offer = world.rules().offer(government);
        SkilledWorkers workers = world.workers();
        boolean comes = geography.governmentOf(workers.home(worker)) != government;
        boolean entitled = relocated || offer.everySettler() && worksIn(workers, worker, government);
        if (offer.settlementYuan() > 0 && comes && entitled) {
            long dueFen = Fen.ofYuan(offer.settlementYuan() * workers.personsPerAgent());
            world.governments().get(government).changeSubsidiesDue(dueFen);
        }
    }

    private boolean worksIn(SkilledWorkers workers, int worker, int government) {
        int work = workers.work(worker);
        return work != SkilledWorkers.NOWHERE && geography.governmentOf(work) == government;
    }
}
