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
 * Who has an occasion to consider a change: birthdays first, then one pass over all skilled people a month.
 */
final class Considering {
    private static final int MONTHS_AT_HOME = 256;
    private static final int BLOCK = 1024;

    private final Occasions occasions;
    private final Family family;
    private final byte[] leaseEnds = new byte[MONTHS_AT_HOME];
    private final long[] bits = new long[BLOCK];
    private final long considerLimit;
    private final long searchLimit;
    private int[] schoolChange = new int[256];
    private int schoolChanges;
    private int nextSchoolChange;
    private final boolean[] lineOpened;
    private final double[] access;
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
        this.considerLimit = Draws.limit(occasions.considerPerMonth());
        this.searchLimit = Draws.limit(occasions.searchPerMonth());
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
        birthdays(world, month);
        count = 0;
        int size = world.workers().size();
        for (int from = 0; from < size; from += BLOCK) {
            block(world, month, from, Math.min(BLOCK, size - from));
        }
    }

    /** Lets birthdays pass; those whose child begins or leaves school have an occasion. */
    private void birthdays(World world, int month) {
        SkilledWorkers workers = world.workers();
        int monthOfYear = Math.floorMod(month, Months.PER_YEAR);
        schoolChanges = 0;
        for (int worker = workers.nextBirthday(0, monthOfYear); worker < workers.size(); ) {
            if (!workers.isGone(worker) && family.birthday(workers, worker, world.draws(), month)) {
                if (schoolChanges == schoolChange.length) {
                    schoolChange = Arrays.copyOf(schoolChange, schoolChanges * 2);
                }
                schoolChange[schoolChanges++] = worker;
            }
            worker = workers.nextBirthday(worker + 1, monthOfYear);
        }
        nextSchoolChange = 0;
    }

    /** Draws for a block of people in one plain loop, then looks for occasions without a branch; few have one. */
    private void block(World world, int month, int from, int length) {
        SkilledWorkers workers = world.workers();
        workers.draw(world.draws(), Draws.moment(month, Stream.CONSIDER), from, length, bits);
        for (int place = 0; place < length; place++) {
            int worker = from + place;
            int occasion = below(bits[place], considerLimit)
                    | below(bits[place], searchLimit) & workers.withoutPost(worker)
                    | workers.leaseEnds(worker, leaseEnds);
            boolean school = nextSchoolChange < schoolChanges && schoolChange[nextSchoolChange] == worker;
            if (school) {
                nextSchoolChange++;
            }
            if ((school || occasion != 0 || anyLineOpened && reachesMore(workers, worker)) && !workers.isGone(worker)) {
                add(worker);
            }
        }
    }

    /** 1 if the draw with these bits is below the chance of this limit, otherwise 0. */
    private static int below(long drawn, long limit) {
        return (int) (drawn - limit >>> 63);
    }

    private boolean reachesMore(SkilledWorkers workers, int worker) {
        int home = workers.home(worker);
        int work = workers.work(worker);
        return home != SkilledWorkers.NOWHERE && lineOpened[home] || work != SkilledWorkers.NOWHERE && lineOpened[work];
    }

    private void add(int worker) {
        if (count == considering.length) {
            considering = Arrays.copyOf(considering, count * 2);
        }
        considering[count++] = worker;
    }

    /** How many consider a change. */
    int count() {
        return count;
    }

    /** One of them. */
    int worker(int place) {
        return considering[place];
    }

    /** What was in reach when minutes last changed. */
    void state(StateStream state) {
        state.numbers(access);
        version = state.number(version);
    }
}
