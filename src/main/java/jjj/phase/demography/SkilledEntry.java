package jjj.phase.demography;

import jjj.base.Carry;
import jjj.base.Months;
import jjj.base.Shares;
import jjj.world.Geography;
import jjj.world.OtherHouseholds;
import jjj.world.OtherHouseholds.Band;
import jjj.world.OtherHouseholds.Way;
import jjj.world.Province;
import jjj.world.Remainders;
import jjj.world.SkilledWorkers;
import jjj.world.University;
import jjj.world.World;

/**
 * People become skilled: graduates at their campus, upgraders where they live, in-migrants. Entry is in whole agents;
 * what is not whole waits for the next month. Freshmen take the places of the graduates.
 */
final class SkilledEntry {
    private final EntryParameters parameters;
    private final Newcomers newcomers;
    private final CapResponse cap;

    SkilledEntry(EntryParameters parameters, CapResponse cap) {
        this.cap = cap;
        this.parameters = parameters;
        this.newcomers = new Newcomers(parameters);
    }

    void pass(World world, int month) {
        Geography geography = world.geography();
        double[] graduates = graduatesByZone(world);
        double path =
                parameters.level() * world.rules().national().skilledEntry().at(Months.middleInYears(month));
        long[] graduated = new long[geography.zoneCount()];
        for (int government = 0; government < geography.governmentCount(); government++) {
            double ofGovernment = 0;
            for (int zone : geography.zonesOf(government)) {
                ofGovernment += graduates[zone];
            }
            double rate = world.governments().get(government).facts().skilledEntryPerYear() * path / Months.PER_YEAR;
            EntryPlan plan =
                    EntryPlan.of(rate, world.governmentSkilled(government), ofGovernment, parameters.migrantShare());
            double letIn =
                    cap.letIn(world.rules().population(government).pressure(world.governmentResidents(government)));
            double trainedPerAdult = trainedPerAdult(world, government);
            for (int zone : geography.zonesOf(government)) {
                graduated[zone] = enter(world, month, zone, plan.letIn(letIn), trainedPerAdult, graduates[zone]);
            }
        }
        for (Province province : Province.values()) {
            takeFreshmen(world, province, graduated);
        }
    }

    /** Graduates of a month at old and new campuses, persons. */
    private double[] graduatesByZone(World world) {
        double[] graduates = new double[world.geography().zoneCount()];
        double perStudent = 1 / (parameters.studyYears() * Months.PER_YEAR);
        for (University university : world.universities()) {
            graduates[university.zone()] += university.studentsAtOldCampus() * perStudent;
            if (university.newZone() != SkilledWorkers.NOWHERE) {
                graduates[university.newZone()] += university.studentsMoved() * perStudent;
            }
        }
        return graduates;
    }

    /** Those who have completed a training that was paid last month, over the other residents of working age. */
    private static double trainedPerAdult(World world, int government) {
        double trained = world.governments().get(government).bought().trainedPersons();
        double adults = 0;
        for (int zone : world.geography().zonesOf(government)) {
            adults += world.others().persons(zone, Band.WORKING_AGE);
        }
        return adults > 0 ? Math.min(1, trained / adults) : 0;
    }

    /** Adds the newcomers of a zone; gives how many graduates became skilled residents, persons. */
    private long enter(World world, int month, int zone, EntryPlan plan, double trainedPerAdult, double graduates) {
        SkilledWorkers workers = world.workers();
        double perAgent = workers.personsPerAgent();
        long residents = workers.personsLivingIn(zone);
        int ways = Newcomers.Origin.values().length;
        Carry carry = world.remainders()
                .of(Remainders.Of.SKILLED_ENTRY, world.geography().zoneCount() * ways);
        double[] persons = {
            plan.stayShare() * graduates,
            plan.upgradersPerResident() * residents
                    + trainedPerAdult * world.others().persons(zone, Band.WORKING_AGE),
            plan.migrantsPerResident() * residents
        };
        long graduated = 0;
        for (Newcomers.Origin origin : Newcomers.Origin.values()) {
            int slot = zone * ways + origin.ordinal();
            long agents = carry.wholeAtLeast(slot, persons[origin.ordinal()] / perAgent, 0);
            long entered = newcomers.add(world, month, zone, origin, agents);
            graduated += origin == Newcomers.Origin.GRADUATE ? entered : 0;
        }
        return graduated;
    }

    private void takeFreshmen(World world, Province province, long[] graduated) {
        Geography geography = world.geography();
        OtherHouseholds others = world.others();
        int zones = geography.zoneCount();
        double[] adults = new double[zones];
        long fromProvince = 0;
        for (int zone = 0; zone < zones; zone++) {
            if (geography.governments().get(geography.governmentOf(zone)).province() == province) {
                adults[zone] = others.persons(zone, Band.WORKING_AGE);
                long near = (long) StrictMath.rint(graduated[zone] * parameters.freshmenFromProvince());
                others.change(zone, Band.WORKING_AGE, graduated[zone] - near, Way.ARRIVAL);
                others.change(zone, Band.WORKING_AGE, near, Way.MOVE);
                fromProvince += near;
            }
        }
        if (fromProvince > 0) {
            long[] parts = Shares.split(fromProvince, adults);
            for (int zone = 0; zone < zones; zone++) {
                others.change(zone, Band.WORKING_AGE, -parts[zone], Way.MOVE);
            }
        }
    }
}
