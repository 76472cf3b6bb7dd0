package jjj.phase.demography;

import jjj.base.Draws;
import jjj.base.Stream;
import jjj.world.OtherHouseholds.Band;
import jjj.world.OtherHouseholds.Way;
import jjj.world.SkilledWorkers;
import jjj.world.SkilledWorkers.Education;
import jjj.world.SkilledWorkers.Entry;
import jjj.world.SkilledWorkers.Status;
import jjj.world.SkilledWorkers.TasteClass;
import jjj.world.SkilledWorkers.Tenure;
import jjj.world.World;

/**
 * New skilled people. Who somebody is depends on (origin, zone, month, index) only: the first, second … newcomer of a
 * zone and month is the same person in every scenario of one seed.
 */
final class Newcomers {
    private static final long FIRST_ID = 1L << 60;
    private static final int SLOT_SHIFT = 36;
    private static final int MONTH_SHIFT = 20;
    private static final int AGE = 1;
    private static final int EDUCATION = 2;
    private static final int HUKOU = 3;
    private static final int TENURE = 5;
    private static final int STATUS = 7;
    private static final int CLASS = 8;

    /** Where newcomers come from. */
    enum Origin {
        /** Graduated at a campus of the zone. */
        GRADUATE,
        /** Lived in the zone and finished junior college or more beside work. */
        UPGRADER,
        /** Came from the rest of China with a degree. */
        MIGRANT
    }

    private final EntryParameters parameters;

    Newcomers(EntryParameters parameters) {
        this.parameters = parameters;
    }

    /** Number of the {@code index}-th newcomer of this origin, zone and month. */
    static long id(Origin origin, int zone, int month, long index) {
        long slot = (long) zone * Origin.values().length + origin.ordinal();
        return FIRST_ID | slot << SLOT_SHIFT | (long) month << MONTH_SHIFT | index;
    }

    /** Adds up to so many agents, as far as there are other residents to become skilled; gives the persons. */
    long add(World world, int month, int zone, Origin origin, long agents) {
        SkilledWorkers workers = world.workers();
        long perAgent = workers.personsPerAgent();
        boolean fromOthers = origin != Origin.MIGRANT;
        long most = fromOthers ? world.others().persons(zone, Band.WORKING_AGE) / perAgent : agents;
        long entering = Math.min(agents, most);
        for (long index = 0; index < entering; index++) {
            settle(world, month, zone, origin, id(origin, zone, month, index));
        }
        if (fromOthers) {
            world.others().change(zone, Band.WORKING_AGE, -entering * perAgent, Way.TO_SKILLED);
        }
        return entering * perAgent;
    }

    private void settle(World world, int month, int zone, Origin origin, long id) {
        SkilledWorkers workers = world.workers();
        Draws draws = world.draws();
        double age = age(origin, draw(draws, id, month, AGE));
        int place = hukou(origin, world.geography().governmentOf(zone), draw(draws, id, month, HUKOU));
        Entry entry = origin == Origin.MIGRANT ? Entry.ARRIVAL : Entry.FROM_OTHERS;
        int worker = workers.add(id, month - (int) (12 * age), place, zone, entry);
        workers.setEducation(worker, education(origin, draw(draws, id, month, EDUCATION)));
        boolean owner = origin == Origin.UPGRADER && draw(draws, id, month, TENURE) < parameters.upgraderOwner();
        workers.setTenure(worker, owner ? Tenure.OWNER : Tenure.RENTER);
        boolean employed = draw(draws, id, month, STATUS) < parameters.employedShare();
        workers.setStatus(worker, employed ? Status.EMPLOYED : Status.OTHER);
        workers.setTasteClass(worker, tasteClass(draw(draws, id, month, CLASS)));
        if (origin == Origin.GRADUATE) {
            workers.setStudy(worker, zone);
        }
    }

    private static double draw(Draws draws, long id, int month, int what) {
        return draws.uniform(id, month, Stream.BIRTH, what);
    }

    private double age(Origin origin, double u) {
        EntryParameters.Ages ages = parameters.ages();
        return ages.from() + u * (origin == Origin.GRADUATE ? ages.graduateSpan() : ages.otherSpan() * u);
    }

    private int hukou(Origin origin, int government, double u) {
        double local =
                switch (origin) {
                    case GRADUATE -> parameters.graduateLocalHukou();
                    case UPGRADER -> parameters.upgraderLocalHukou();
                    case MIGRANT -> 0;
                };
        return u < local ? government : SkilledWorkers.HUKOU_OUTSIDE;
    }

    private Education education(Origin origin, double u) {
        double postgraduate =
                switch (origin) {
                    case GRADUATE -> parameters.graduatePostgraduate();
                    case UPGRADER -> 0;
                    case MIGRANT -> parameters.migrantPostgraduate();
                };
        double bachelor =
                switch (origin) {
                    case GRADUATE -> 1 - parameters.graduatePostgraduate();
                    case UPGRADER -> parameters.upgraderBachelor();
                    case MIGRANT -> parameters.migrantBachelor();
                };
        if (u < postgraduate) {
            return Education.POSTGRADUATE;
        }
        return u < postgraduate + bachelor ? Education.BACHELOR : Education.JUNIOR_COLLEGE;
    }

    private TasteClass tasteClass(double u) {
        if (u < parameters.rooted()) {
            return TasteClass.ROOTED;
        }
        return u < parameters.rooted() + parameters.career() ? TasteClass.CAREER : TasteClass.PRICED_OUT;
    }
}
