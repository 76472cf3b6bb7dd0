package jjj.view;

import java.util.ArrayList;
import java.util.List;
import jjj.model.RunUnderWay;
import jjj.world.GovernmentInfo;
import jjj.world.World;
import sim.engine.Schedule;
import sim.engine.SimState;

/** One or two runs that pass month by month in step; MASON's console plays, pauses and stops them. */
final class LiveRuns extends SimState {
    private static final long serialVersionUID = 1L;
    private static final long UNUSED_SEED = 1;

    private final transient List<Watched> watched;
    private final transient List<RunUnderWay> runs = new ArrayList<>();
    private final transient List<LiveValues> values = new ArrayList<>();
    private boolean fresh;

    LiveRuns(List<Watched> watched) {
        super(UNUSED_SEED);
        this.watched = List.copyOf(watched);
        begin();
    }

    @Override
    public void start() {
        super.start();
        if (!fresh) {
            begin();
        }
        schedule.scheduleRepeating(Schedule.EPOCH, 0, state -> passMonth());
    }

    private void begin() {
        runs.clear();
        values.clear();
        for (Watched one : watched) {
            LiveValues told = new LiveValues();
            values.add(told);
            RunUnderWay run = one.model().begin(one.scenario(), one.seed(), told);
            run.world().geography().governments().stream()
                    .filter(GovernmentInfo::newArea)
                    .forEach(area -> told.watch(area.id()));
            runs.add(run);
        }
        fresh = true;
    }

    private void passMonth() {
        fresh = false;
        int month = nextMonth();
        runs.forEach(run -> run.runUntil(month));
        if (month >= lastMonth()) {
            kill();
        }
    }

    int nextMonth() {
        return runs.get(0).nextMonth();
    }

    int firstMonth() {
        return watched.get(0).scenario().from();
    }

    /** The last month that all scenarios have. */
    int lastMonth() {
        return watched.stream().mapToInt(one -> one.scenario().until()).min().orElseThrow();
    }

    int count() {
        return watched.size();
    }

    String name(int run) {
        return watched.get(run).name();
    }

    World world(int run) {
        return runs.get(run).world();
    }

    LiveValues values(int run) {
        return values.get(run);
    }
}
