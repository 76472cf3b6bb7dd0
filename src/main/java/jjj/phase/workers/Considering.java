package jjj.phase.workers;

import java.util.Arrays;
import jjj.base.Draws;
import jjj.base.Months;
import jjj.base.StateStream;
import jjj.base.Stream;
import jjj.world.SkilledWorkers;
import jjj.world.TravelTime;
import jjj.world.World;

/**
 * One pass over all skilled people a month: birthdays, who lives in a state home, and who has an occasion to consider a
 * change.
 */
final class Considering {
    private static final int OWNER = SkilledWorkers.Tenure.OWNER.ordinal();
    private static final int STATE_HOME = SkilledWorkers.Tenure.STATE_HOME.ordinal();
    private static final int MONTHS_AT_HOME = 256;
    private static final int BLOCK = 1024;

    private final Occasions occasions;
    private final Family family;
    private final byte[] leaseEnds = new byte[MONTHS_AT_HOME];
    private final long[] bits = new long[BLOCK];
    private final boolean[] lineOpened;
    private final double[] access;
    private final long[] stateTenants;
    private boolean anyLineOpened;
    private int version = -1;
    private int[] considering = new int[1024];
    private int count;

    Considering(WorkersParameters parameters, World world) {
        this.occasions = parameters.occasions();
        this.family = parameters.family();
        int zones = world.geography().zoneCount();
        this.lineOpened = new boolean[zones];
        this.access = new double[zones];
        this.stateTenants = new long[zones];
        for (int months = occasions.leaseMonths(); months < MONTHS_AT_HOME - 1; months += occasions.leaseMonths()) {
            leaseEnds[months] = 1;
        }
        noteLines(world);
    }

    /** Finds the zones from which clearly more posts are in reach since minutes changed. */
    private void noteLines(World world) {
        anyLineOpened = false;
        TravelTime travelTime = world.travelTime();
        if (version == travelTime.version()) {
            return;
        }
        boolean first = version < 0;
        version = travelTime.version();
        for (int zone = 0; zone < access.length; zone++) {
            double before = access[zone];
            access[zone] = access(world, zone);
            lineOpened[zone] = !first && access[zone] > before * (1 + occasions.lineOpensAccessGain());
            anyLineOpened |= lineOpened[zone];
        }
    }

    private double access(World world, int from) {
        double sum = 0;
        for (int zone = 0; zone < access.length; zone++) {
            double posts = 0;
            for (int kind = 0; kind < world.posts().kinds(); kind++) {
                posts += world.posts().baseSkilled(world.posts().slot(zone, kind));
            }
            sum += posts * Elementary.exp(-world.travelTime().minutes(from, zone) / occasions.offerDecayMinutes());
        }
        return sum;
    }

    /** The pass. */
    void pass(World world, int month) {
        noteLines(world);
        Arrays.fill(stateTenants, 0);
        count = 0;
        int size = world.workers().size();
        for (int from = 0; from < size; from += BLOCK) {
            block(world, month, from, Math.min(BLOCK, size - from));
        }
    }

    /** Draws for a block of people in one plain loop, then looks for occasions without a branch; few have one. */
    private void block(World world, int month, int from, int length) {
        SkilledWorkers workers = world.workers();
        workers.draw(world.draws(), Draws.moment(month, Stream.CONSIDER), from, length, bits);
        long limit = Draws.limit(occasions.considerPerMonth());
        int birthdays = Math.floorMod(month, Months.PER_YEAR);
        int everybody = anyLineOpened ? 1 : 0;
        for (int place = 0; place < length; place++) {
            int drawn = (int) (bits[place] - limit >>> 63);
            if ((drawn | everybody | workers.occasion(from + place, birthdays, leaseEnds)) != 0
                    && considers(workers, from + place, world.draws(), month, drawn != 0)) {
                add(from + place);
            }
        }
    }

    private void add(int worker) {
        if (count == considering.length) {
            considering = Arrays.copyOf(considering, count * 2);
        }
        considering[count++] = worker;
    }

    private boolean considers(SkilledWorkers workers, int worker, Draws draws, int month, boolean drawn) {
        if (workers.isGone(worker)) {
            return false;
        }
        boolean occasion = drawn;
        if ((month - workers.bornIn(worker)) % Months.PER_YEAR == 0) {
            occasion |= family.birthday(workers, worker, draws, month);
        }
        int tenure = workers.tenure(worker);
        occasion |= tenure != OWNER && leaseEnds[workers.monthsAtHome(worker)] != 0;
        if (tenure >= STATE_HOME) {
            stateTenants[workers.home(worker)]++;
        }
        if (anyLineOpened) {
            int work = workers.work(worker);
            occasion |= lineOpened[workers.home(worker)] || work != SkilledWorkers.NOWHERE && lineOpened[work];
        }
        return occasion || workers.isWithoutPost(worker) && searches(draws, month, workers.id(worker));
    }

    private boolean searches(Draws draws, int month, long id) {
        return draws.uniform(id, month, Stream.CONSIDER) < occasions.searchPerMonth();
    }

    /** How many consider a change. */
    int count() {
        return count;
    }

    /** One of them. */
    int worker(int place) {
        return considering[place];
    }

    /** Agents in state homes of a zone at the time of the pass. */
    long stateTenants(int zone) {
        return stateTenants[zone];
    }

    /** What was in reach when minutes last changed. */
    void state(StateStream state) {
        state.numbers(access);
        version = state.number(version);
    }
}
