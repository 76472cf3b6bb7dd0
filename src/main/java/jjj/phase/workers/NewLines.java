package jjj.phase.workers;

import jjj.base.StateStream;
import jjj.world.SkilledWorkers;
import jjj.world.TravelTime;
import jjj.world.World;

/** From which zones clearly more posts are in reach since minutes changed: an occasion for all who live or work there. */
final class NewLines {
    private final Occasions occasions;
    private final boolean[] opened;
    private final double[] access;
    private boolean any;
    private int version = -1;

    NewLines(Occasions occasions, World world) {
        this.occasions = occasions;
        this.opened = new boolean[world.geography().zoneCount()];
        this.access = new double[world.geography().zoneCount()];
        note(world);
    }

    /** Finds them. */
    void note(World world) {
        any = false;
        TravelTime travelTime = world.travelTime();
        if (version == travelTime.version()) {
            return;
        }
        boolean first = version < 0;
        version = travelTime.version();
        for (int zone = 0; zone < access.length; zone++) {
            double before = access[zone];
            access[zone] = access(world, zone);
            opened[zone] = !first && access[zone] > before * (1 + occasions.lineOpensAccessGain());
            any |= opened[zone];
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

    /** Whether there are any this month. */
    boolean any() {
        return any;
    }

    /** Whether somebody lives or works in one of these zones. */
    boolean reach(SkilledWorkers workers, int worker) {
        int home = workers.home(worker);
        int work = workers.work(worker);
        return home != SkilledWorkers.NOWHERE && opened[home] || work != SkilledWorkers.NOWHERE && opened[work];
    }

    /** What was in reach when minutes last changed. */
    void state(StateStream state) {
        state.numbers(access);
        version = state.number(version);
    }
}
