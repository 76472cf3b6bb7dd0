package jjj.phase.workers;

import jjj.base.Draws;
import jjj.base.Stream;
import jjj.world.Geography;
import jjj.world.SkilledWorkers;

/**
 * Whether somebody whose post is under another government than the home comes home every day or at weekends only: the
 * nest of commuting, drawn whenever home or post has changed, and by who considers a change and stays.
 *
 * <pre>  P(weekly) = e^{V_weekly/ρ} / ( e^{V_weekly/ρ} + e^{V_daily/ρ} ),   V = β_w ln(1 − κ) </pre>
 *
 * Source: docs/ODD.md 7.6.
 */
final class Rhythm {
    /** Level of the draw, below those of {@link SecondStage}, and its two alternatives. */
    private static final long DAILY = 6L << 16;

    private static final long WEEKLY = DAILY + 1;

    private final Geography geography;
    private final CommuteTable commutes;
    private final double rhoCommute;
    private final Race race = new Race();

    Rhythm(Situation situation) {
        this.geography = situation.geography;
        this.commutes = situation.commutes;
        this.rhoCommute = situation.parameters.nests().commute();
    }

    /** Draws and notes it, for somebody with a post and a home; within a government everybody comes home daily. */
    void choose(SkilledWorkers workers, int worker, Draws draws, int month) {
        int work = workers.work(worker);
        int home = workers.home(worker);
        boolean far = work != SkilledWorkers.NOWHERE && geography.governmentOf(work) != geography.governmentOf(home);
        workers.setWeekly(worker, far && isWeekly(workers, worker, draws, month));
    }

    private boolean isWeekly(SkilledWorkers workers, int worker, Draws draws, int month) {
        int home = workers.home(worker);
        int work = workers.work(worker);
        double weekly = commutes.weekly(home, work, workers.tasteClass(worker), workers.hasSchoolChild(worker));
        double daily = commutes.daily(home, work);
        if (weekly == Double.NEGATIVE_INFINITY || daily == Double.NEGATIVE_INFINITY) {
            return weekly > daily;
        }
        long key = draws.key(workers.id(worker), month, Stream.TASTE);
        race.begin(0);
        race.enter(0, 1, Draws.indexed(key, DAILY));
        race.enter(1, Elementary.exp((weekly - daily) / rhoCommute), Draws.indexed(key, WEEKLY));
        return race.winner() == 1;
    }
}
