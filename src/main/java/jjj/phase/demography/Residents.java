package jjj.phase.demography;

import jjj.base.Carry;
import jjj.base.Months;
import jjj.base.Shares;
import jjj.rules.NationalPaths;
import jjj.rules.PopulationRule;
import jjj.world.OtherHouseholds;
import jjj.world.OtherHouseholds.Band;
import jjj.world.OtherHouseholds.Way;
import jjj.world.Posts;
import jjj.world.Remainders;
import jjj.world.World;

/** Other residents are born, grow older, die and move; by zone and band, in whole persons. */
final class Residents {
    private static final int FLOWS = 6;
    private static final double FIRST_YEAR = 2017;
    private static final double LAST_YEAR = 2030;

    private final DemographyParameters parameters;
    private final NetMoves netMoves;
    private final double[] baseJobsPerAdult;

    Residents(DemographyParameters parameters, World initial) {
        this.parameters = parameters;
        this.netMoves = new NetMoves(
                parameters.moves().jobResponse(), parameters.moves().mostPerMonth());
        this.baseJobsPerAdult = new double[initial.geography().zoneCount()];
        for (int zone = 0; zone < baseJobsPerAdult.length; zone++) {
            baseJobsPerAdult[zone] = jobsPerAdult(initial, zone);
        }
    }

    void pass(World world, int month) {
        int zones = world.geography().zoneCount();
        Carry ageing = world.remainders().of(Remainders.Of.AGEING, zones * FLOWS);
        Carry moving = world.remainders().of(Remainders.Of.OTHER_MOVES, zones);
        NationalPaths paths = world.rules().national();
        double year = Months.middleInYears(month);
        double births = paths.births().at(year);
        double trendPath = paths.othersTrend().at(year);
        double growsOld = growsOldPerMonth(year);
        double[] pressure = pressure(world);
        for (int zone = 0; zone < zones; zone++) {
            double jobs = jobsPerAdult(world, zone);
            growAndDie(world, zone, ageing, births, growsOld);
            move(world, zone, moving, trendPath, pressure[world.geography().governmentOf(zone)], jobs);
        }
    }

    /** Part of those of 15 to 64 who pass 65 in a month. */
    double growsOldPerMonth(double year) {
        double share = Math.max(0, Math.min(1, (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR)));
        double perYear = parameters.growsOld2017() + share * (parameters.growsOld2030() - parameters.growsOld2017());
        return Months.hazardPerMonth(perYear);
    }

    private void growAndDie(World world, int zone, Carry carry, double births, double growsOld) {
        OtherHouseholds others = world.others();
        long children = others.persons(zone, Band.CHILDREN);
        long adults = others.persons(zone, Band.WORKING_AGE);
        long old = others.persons(zone, Band.OLD);
        double newborn = births
                * (parameters.births() * adults
                        + parameters.skilledBirths() * world.workers().personsLivingIn(zone));
        int slot = zone * FLOWS;
        long born = carry.whole(slot, newborn);
        long grownUp = carry.whole(slot + 1, parameters.growsUp() * children);
        long grownOld = carry.whole(slot + 2, growsOld * adults);
        die(others, zone, Band.CHILDREN, carry.whole(slot + 3, parameters.childDeath() * children));
        die(others, zone, Band.WORKING_AGE, carry.whole(slot + 4, parameters.adultDeath() * adults));
        die(others, zone, Band.OLD, carry.whole(slot + 5, parameters.oldDeath() * old));
        others.growOlder(zone, Band.WORKING_AGE, Math.min(grownOld, others.persons(zone, Band.WORKING_AGE)));
        others.growOlder(zone, Band.CHILDREN, Math.min(grownUp, others.persons(zone, Band.CHILDREN)));
        others.change(zone, Band.CHILDREN, born, Way.BIRTH);
    }

    private static void die(OtherHouseholds others, int zone, Band band, long count) {
        others.change(zone, band, -Math.max(0, Math.min(count, others.persons(zone, band))), Way.DEATH);
    }

    /** Pressure of ceilings on residents by government. */
    private static double[] pressure(World world) {
        double[] pressure = new double[world.geography().governmentCount()];
        for (int government = 0; government < pressure.length; government++) {
            PopulationRule rule = world.rules().population(government);
            pressure[government] = rule.pressure(world.governmentResidents(government));
        }
        return pressure;
    }

    private void move(World world, int zone, Carry carry, double trendPath, double pressure, double jobs) {
        OtherHouseholds others = world.others();
        int government = world.geography().governmentOf(zone);
        double trend = world.governments().get(government).facts().othersTrendPerYear() * trendPath;
        double rate = netMoves.ratePerMonth(parameters.cap().trend(trend, pressure), jobs, baseJobsPerAdult[zone]);
        Band[] bands = Band.values();
        double[] weights = new double[bands.length];
        long persons = 0;
        for (Band band : bands) {
            long ofBand = others.persons(zone, band);
            persons += ofBand;
            weights[band.ordinal()] =
                    ofBand * (band == Band.OLD ? parameters.moves().oldWeight() : 1);
        }
        long moved = carry.wholeAtLeast(zone, rate * persons, -persons);
        long[] parts = Shares.split(moved, weights);
        for (Band band : bands) {
            long part = Math.max(parts[band.ordinal()], -others.persons(zone, band));
            others.change(zone, band, part, part > 0 ? Way.ARRIVAL : Way.DEPARTURE);
        }
    }

    private static double jobsPerAdult(World world, int zone) {
        Posts posts = world.posts();
        long jobs = 0;
        for (int kind = 0; kind < posts.kinds(); kind++) {
            jobs += posts.other(posts.slot(zone, kind));
        }
        return jobs / (double) Math.max(1, world.others().persons(zone, Band.WORKING_AGE));
    }
}
