package jjj.phase.workers;

import jjj.base.Months;
import jjj.base.Stream;
import jjj.rules.HukouRule;
import jjj.world.Remainders;
import jjj.world.SkilledWorkers;
import jjj.world.World;

/**
 * Hukou by points: once a year each government with a quota grants it to residents who work there, have been insured long
 * enough and have most points; equal points by a drawn rank (docs/ODD.md 7.6).
 */
final class HukouGrants {
    private static final int MOST_POINTS = (1 << 15) - 1;
    private static final int POINT_RANK_BITS = 11;
    private static final int DROPPED_RANK_BITS = 15;

    private final int inMonthOfYear;
    private final Queue queue = new Queue();

    HukouGrants(WorkersParameters parameters) {
        this.inMonthOfYear = parameters.occasions().pointsGrantedInMonth();
    }

    /** Grants what this month brings. */
    void grant(World world, int month) {
        if (Months.monthOfYear(month) != inMonthOfYear) {
            return;
        }
        int governments = world.geography().governmentCount();
        for (int government = 0; government < governments; government++) {
            HukouRule rule = world.rules().hukou(government);
            if (rule.pointsQuotaPersonsPerYear() > 0) {
                double agents =
                        rule.pointsQuotaPersonsPerYear() / world.workers().personsPerAgent();
                long grants = world.remainders()
                        .of(Remainders.Of.HUKOU_GRANTS, governments)
                        .whole(government, agents);
                grantTo(world, month, government, rule, grants);
            }
        }
    }

    private void grantTo(World world, int month, int government, HukouRule rule, long grants) {
        SkilledWorkers workers = world.workers();
        int least = (int) Math.round(rule.insuranceYears() * Months.PER_YEAR);
        queue.clear();
        for (int worker = 0; worker < workers.size(); worker++) {
            if (!workers.isGone(worker) && applies(world, worker, government, least)) {
                long drawn = Queue.rank(world.draws().uniform(workers.id(worker), month, Stream.HUKOU, government));
                long missing = (long) MOST_POINTS - workers.points(worker);
                queue.add(0, missing << POINT_RANK_BITS | drawn >>> DROPPED_RANK_BITS, worker);
            }
        }
        queue.sort();
        for (int position = 0; position < Math.min(grants, queue.size()); position++) {
            workers.setHukou(queue.place(position), government);
        }
    }

    private static boolean applies(World world, int worker, int government, int leastPoints) {
        SkilledWorkers workers = world.workers();
        int work = workers.work(worker);
        return workers.hukou(worker) != government
                && workers.points(worker) >= leastPoints
                && work != SkilledWorkers.NOWHERE
                && world.geography().governmentOf(workers.home(worker)) == government
                && world.geography().governmentOf(work) == government;
    }
}
