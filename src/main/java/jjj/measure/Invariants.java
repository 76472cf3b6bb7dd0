package jjj.measure;

import jjj.base.Months;
import jjj.base.StateStream;
import jjj.world.Geography;
import jjj.world.ImbalanceException;
import jjj.world.OtherHouseholds;
import jjj.world.SkilledWorkers;
import jjj.world.World;
import jjj.world.ZoneInfo;

/** People, land and posts balance every month, to the person and the square metre, or the run stops. */
final class Invariants {
    private static final int DECEMBER = 12;

    private final long[] others;
    private long skilled;

    Invariants(World opening) {
        int zones = opening.geography().zoneCount();
        others = new long[zones];
        for (int zone = 0; zone < zones; zone++) {
            others[zone] = opening.others().persons(zone);
        }
        skilled = opening.workers().persons();
    }

    /**
     * Checks the month.
     *
     * @throws ImbalanceException naming month, place and quantity
     */
    void check(World world, WorkerCensus census, int month) {
        checkLand(world, month);
        checkOthers(world, month);
        checkSkilled(world, month);
        checkPosts(world, census, month);
        checkCounts(world, month);
    }

    private static void checkLand(World world, int month) {
        int[] unbalanced = world.cells().unbalanced();
        if (unbalanced.length > 0) {
            int cell = unbalanced[0];
            Geography.Grid grid = world.geography().grid();
            throw fault(
                    month,
                    place(world, grid.zone()[cell]),
                    "land does not balance; the uses of cell (row %d, column %d) sum to %d m², its area is %d m²"
                            .formatted(
                                    grid.row()[cell],
                                    grid.column()[cell],
                                    world.cells().totalSqm(cell),
                                    grid.areaSqm()[cell]));
        }
    }

    private void checkOthers(World world, int month) {
        OtherHouseholds now = world.others();
        long moves = 0;
        for (int zone = 0; zone < others.length; zone++) {
            long expected = others[zone] + now.netFlow(zone);
            if (now.persons(zone) != expected) {
                throw fault(
                        month,
                        place(world, zone),
                        "people do not balance; %d other residents, expected %d from flows"
                                .formatted(now.persons(zone), expected));
            }
            others[zone] = expected;
            moves += now.flow(zone, OtherHouseholds.Way.MOVE);
        }
        if (moves != 0) {
            throw fault(
                    month,
                    "region",
                    "people do not balance; moves of other residents within the region sum to %d persons, expected 0"
                            .formatted(moves));
        }
    }

    private void checkSkilled(World world, int month) {
        SkilledWorkers workers = world.workers();
        long becameSkilled = 0;
        for (int zone = 0; zone < others.length; zone++) {
            becameSkilled -= world.others().flow(zone, OtherHouseholds.Way.TO_SKILLED);
        }
        long fromOthers = workers.personsEntered(SkilledWorkers.Entry.FROM_OTHERS);
        if (becameSkilled != fromOthers) {
            throw fault(
                    month,
                    "region",
                    "people do not balance; %d other residents became skilled, %d entered"
                            .formatted(becameSkilled, fromOthers));
        }
        long expected = skilled
                + fromOthers
                + workers.personsEntered(SkilledWorkers.Entry.ARRIVAL)
                - workers.personsLeft(SkilledWorkers.Exit.DEATH)
                - workers.personsLeft(SkilledWorkers.Exit.DEPARTURE);
        if (workers.persons() != expected) {
            throw fault(
                    month,
                    "region",
                    "people do not balance; %d skilled people, expected %d".formatted(workers.persons(), expected));
        }
        skilled = expected;
    }

    /** Counts of people are kept up to date by those who change people; once a year everybody is counted. */
    private static void checkCounts(World world, int month) {
        if (Months.monthOfYear(month) == DECEMBER && !world.workers().countsAgree()) {
            throw fault(month, "region", "skilled people by home, post and hukou are not what counting them gives");
        }
    }

    private static void checkPosts(World world, WorkerCensus census, int month) {
        long filled = 0;
        for (int zone = 0; zone < world.geography().zoneCount(); zone++) {
            for (int kind = 0; kind < world.posts().kinds(); kind++) {
                filled += world.workers().personsInPosts(zone, kind);
            }
        }
        if (census.withPost() != filled) {
            throw fault(
                    month,
                    "region",
                    "posts do not balance; %d skilled people hold a post, %d posts are counted as filled"
                            .formatted(census.withPost(), filled));
        }
    }

    private static String place(World world, int zone) {
        ZoneInfo info = world.geography().zones().get(zone);
        return info.nameEnglish() + " (" + info.adcode() + ")";
    }

    private static ImbalanceException fault(int month, String place, String what) {
        return new ImbalanceException(Months.text(month) + " " + place + ": " + what);
    }

    /** What was there at the end of the last month. */
    void state(StateStream state) {
        state.numbers(others);
        skilled = state.number(skilled);
    }
}
