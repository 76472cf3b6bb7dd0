package jjj.phase.workers;

import jjj.base.Stream;
import jjj.rules.EmployerKind;
import jjj.rules.HukouRule;
import jjj.world.Geography;
import jjj.world.MovedPosts.Outcome;
import jjj.world.SkilledWorkers;
import jjj.world.SkilledWorkers.Exit;
import jjj.world.SkilledWorkers.Tenure;
import jjj.world.World;

/** Carries out what people have decided. */
final class Effects {
    private final Geography geography;
    private final int kinds;
    private final long homeSqm;
    private final SettlementSubsidies subsidies;
    private final Rhythm rhythm;

    Effects(Situation situation, World world) {
        this.geography = world.geography();
        this.kinds = world.posts().kinds();
        this.subsidies = new SettlementSubsidies(world.geography());
        this.homeSqm = Math.round(
                situation.parameters.homeCost().sqm() * world.workers().personsPerAgent());
        this.rhythm = new Rhythm(situation);
    }

    /** All applications that were not refused. */
    void apply(World world, int month, Applications applications) {
        SkilledWorkers workers = world.workers();
        for (int place = 0; place < applications.size(); place++) {
            int worker = applications.worker(place);
            if (applications.leaves(place)) {
                workers.markGone(worker, Exit.DEPARTURE);
            } else if (!applications.isRefused(place) || applications.isSettler(place)) {
                change(world, month, applications, place);
            }
        }
    }

    private void change(World world, int month, Applications applications, int place) {
        SkilledWorkers workers = world.workers();
        int worker = applications.worker(place);
        int slot = applications.slot(place);
        if (slot != Applications.NONE) {
            grantToGraduate(world, month, worker, slot);
            workers.takePost(worker, slot / kinds, slot % kinds);
        }
        if (applications.home(place) != Applications.NONE) {
            int tenure = applications.isRefused(place) ? HomeTable.RENT : applications.tenure(place);
            subsidies.note(world, worker, applications.home(place), applications.isSettler(place));
            move(world, worker, applications.home(place), tenure);
            if (applications.transfers(place)) {
                workers.setHukou(worker, geography.governmentOf(applications.home(place)));
            }
        }
        rhythm.choose(workers, worker, world.draws(), month);
    }

    /** Moves a home; a kept home to which somebody returns is owned as before. */
    private void move(World world, int worker, int zone, int tenure) {
        SkilledWorkers workers = world.workers();
        int old = workers.home(worker);
        boolean returns = workers.keptHome(worker) == zone;
        workers.moveHome(worker, zone);
        if (returns) {
            workers.setKeptHome(worker, SkilledWorkers.NOWHERE);
            workers.setTenure(worker, Tenure.OWNER);
            return;
        }
        switch (tenure) {
            case HomeTable.BUY -> {
                workers.setTenure(worker, Tenure.OWNER);
                world.homes().buyBySkilled(zone, homeSqm);
            }
            case HomeTable.STATE -> workers.setTenure(worker, Tenure.STATE_HOME);
            case HomeTable.KEEP_OLD -> {
                workers.setTenure(worker, Tenure.RENTER);
                workers.setKeptHome(worker, old);
            }
            default -> workers.setTenure(worker, Tenure.RENTER);
        }
    }

    /** A first post with the state may bring a graduate the hukou of the study city. */
    private void grantToGraduate(World world, int month, int worker, int slot) {
        SkilledWorkers workers = world.workers();
        int study = workers.study(worker);
        if (study == SkilledWorkers.NOWHERE || workers.points(worker) > 0) {
            return;
        }
        int government = geography.governmentOf(study);
        HukouRule rule = world.rules().hukou(government);
        EmployerKind kind = EmployerKind.of(slot % kinds);
        boolean state = kind == EmployerKind.PUBLIC || kind == EmployerKind.SOE || kind == EmployerKind.UNIVERSITY;
        boolean here = geography.governmentOf(slot / kinds) == government;
        boolean drawn = world.draws().uniform(workers.id(worker), month, Stream.HUKOU, 100) < rule.graduateShare();
        if (state && here && drawn) {
            workers.setHukou(worker, government);
        }
    }

    /** Somebody whose post moved takes it or loses it. */
    void moved(World world, int month, Displacement.Called called, Outcome outcome) {
        SkilledWorkers workers = world.workers();
        int worker = called.worker();
        if (outcome == Outcome.DECLINES) {
            workers.leavePost(worker);
            return;
        }
        int destination = called.batch().destinationZone();
        workers.takePost(worker, destination, called.batch().kind());
        workers.setCohort(worker, geography.governmentOf(destination), month, outcome.ordinal() + 1);
        workers.setWeekly(worker, outcome == Outcome.COMMUTES_WEEKLY);
    }
}
