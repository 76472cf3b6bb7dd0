package jjj.region;

import java.util.List;
import jjj.base.Draws;
import jjj.base.ParameterSource;
import jjj.base.Shares;
import jjj.base.Stream;
import jjj.world.SkilledWorkers;
import jjj.world.SkilledWorkers.Education;
import jjj.world.SkilledWorkers.Entry;
import jjj.world.SkilledWorkers.Family;
import jjj.world.SkilledWorkers.Status;
import jjj.world.SkilledWorkers.Tenure;

/**
 * The skilled people of December 2016, zone by zone. What a person is like is drawn by her number alone, from the
 * census shares of her zone; a zone holds skilled residents / persons per agent, by the largest remainder.
 *
 * <ul><li>age: 65 and more with half the zone's share, else triangular from 22 to 64 with mode 30
 *     <li>status: retired from 60 and half of 55–59; students among 22–27; employed so that the share of all is met
 *     <li>hukou: census share of those registered elsewhere; for skilled people in Beijing 30 % of them on average
 *     <li>tenure: renting 1.2 × the zone's share, at most 0.9</ul>
 */
final class FirstWorkers {
    private static final long IDS_PER_ZONE = 1_000_000_000L;
    private static final int AGE = 1;
    private static final int EDUCATION = 2;
    private static final int HUKOU = 3;
    private static final int HUKOU_PLACE = 4;
    private static final int TENURE = 5;
    private static final int FAMILY = 6;
    private static final int STATUS = 7;
    private static final int MONTHS_AT_HOME = 9;

    private final RegionTables tables;
    private final StartingValues starting;
    private final Draws draws;
    private final int startMonth;
    private final double employedShare;
    private final AgeCurve ages;
    private final double[] otherGovernment;
    private final double capitalNonLocalFactor;

    FirstWorkers(RegionTables tables, ParameterSource parameters, Draws draws, int startMonth) {
        this.tables = tables;
        this.starting = tables.starting();
        this.draws = draws;
        this.startMonth = startMonth;
        this.employedShare = parameters.get("worker.employedShare");
        this.ages = new AgeCurve(
                starting.value("skilled_age_min"),
                starting.value("skilled_age_mode"),
                starting.value("skilled_age_max") + 1);
        this.otherGovernment = sharesOfProvince(tables);
        this.capitalNonLocalFactor = capitalFactor(tables);
    }

    private static double[] sharesOfProvince(RegionTables tables) {
        double[] cumulative = new double[tables.governments().size()];
        double sum = 0;
        for (GovernmentRow row : tables.governments()) {
            sum += tables.isDivided(row.province()) ? row.population2020() : 0;
            cumulative[row.index()] = sum;
        }
        for (int g = 0; g < cumulative.length; g++) {
            cumulative[g] /= sum;
        }
        return cumulative;
    }

    private static double capitalFactor(RegionTables tables) {
        double outside = 0;
        double residents = 0;
        for (County county : People2016.countiesOf(tables, tables.capital())) {
            outside += tables.census().get(county.index()).hukouOtherProvince();
            residents += tables.census().get(county.index()).population();
        }
        return (1
                        - tables.starting()
                                .value("skilled_local_hukou", tables.roles().only("capital")))
                / (outside / residents);
    }

    /** Fills the zones; everybody is without a post yet. */
    void add(SkilledWorkers workers, long[] skilledByZone) {
        long[] agents = agents(skilledByZone, workers.personsPerAgent());
        for (County county : tables.counties()) {
            ZoneShares zone = shares(county);
            long first = (county.index() + 1) * IDS_PER_ZONE;
            for (long n = 0; n < agents[county.index()]; n++) {
                add(workers, zone, first + n);
            }
        }
    }

    /** Agents by zone: the region's total over governments, then each government's over its zones. */
    private long[] agents(long[] skilledByZone, int personsPerAgent) {
        double[] ofGovernment = new double[tables.governments().size()];
        long total = 0;
        for (County county : tables.counties()) {
            ofGovernment[county.government()] += skilledByZone[county.index()];
            total += skilledByZone[county.index()];
        }
        long[] governments = Shares.split(Math.round((double) total / personsPerAgent), ofGovernment);
        long[] agents = new long[skilledByZone.length];
        for (int g = 0; g < governments.length; g++) {
            List<County> own = People2016.countiesOf(tables, g);
            double[] weights = own.stream()
                    .mapToDouble(county -> skilledByZone[county.index()])
                    .toArray();
            long[] parts = Shares.split(governments[g], weights);
            for (int i = 0; i < parts.length; i++) {
                agents[own.get(i).index()] = parts[i];
            }
        }
        return agents;
    }

    /** Shares of one zone from which its people are drawn. */
    private record ZoneShares(
            int zone,
            int government,
            boolean divided,
            double old,
            double employedOfRest,
            double otherCounty,
            double otherProvince,
            double bachelor,
            double postgraduate,
            double renting) {}

    private ZoneShares shares(County county) {
        CountyCensus census = tables.census().get(county.index());
        GovernmentRow government = tables.governments().get(county.government());
        CensusUnit unit = tables.censusUnit(government.id());
        boolean divided = tables.isDivided(government.province());
        double old = starting.value("skilled_old_share") * census.share65plus();
        double young = 1 - old;
        double retired = old
                + young * (1 - ages.below(60))
                + young * starting.value("retired_share_55") * (ages.below(60) - ages.below(55));
        double students = young * starting.value("student_share") * ages.below(starting.value("student_age_max") + 1);
        double outside = census.hukouOtherProvince() / census.population();
        boolean capital = government.index() == tables.capital();
        return new ZoneShares(
                county.index(),
                county.government(),
                divided,
                old,
                employedShare / (1 - retired - students),
                divided ? census.hukouOtherCounty() / census.population() : 0,
                Math.min(0.9, capital ? outside * capitalNonLocalFactor : outside),
                unit.bachelorShare() / unit.collegeShare(),
                starting.value("postgraduate_share", government.id()),
                Math.min(
                        starting.value("skilled_rent_max"),
                        starting.value("skilled_rent_factor") * census.rented() / census.longFormHouseholds()));
    }

    private void add(SkilledWorkers workers, ZoneShares zone, long id) {
        double age = age(zone, draw(id, AGE));
        int born = startMonth - 1 - (int) (12 * age);
        int worker = workers.add(id, born, hukou(zone, id), zone.zone(), Entry.OPENING);
        int years = workers.age(worker, startMonth - 1);
        workers.setEducation(worker, education(zone, draw(id, EDUCATION)));
        workers.setTenure(worker, tenure(zone, draw(id, TENURE)));
        workers.setFamily(worker, family(years, draw(id, FAMILY)));
        workers.setStatus(worker, status(zone, years, draw(id, STATUS)));
        double months = -starting.value("months_at_home") * StrictMath.log(draw(id, MONTHS_AT_HOME));
        workers.setMonthsAtHome(worker, (int) months);
    }

    private double draw(long id, int what) {
        return draws.uniform(id, startMonth, Stream.BIRTH, what);
    }

    private double age(ZoneShares zone, double u) {
        if (u < zone.old()) {
            double v = u / zone.old();
            return 65 + 25 * v * v;
        }
        return ages.age((u - zone.old()) / (1 - zone.old()));
    }

    private int hukou(ZoneShares zone, long id) {
        double u = draw(id, HUKOU);
        if (u < zone.otherProvince()) {
            return SkilledWorkers.HUKOU_OUTSIDE;
        }
        if (!zone.divided() || u >= zone.otherProvince() + zone.otherCounty()) {
            return zone.government();
        }
        double v = draw(id, HUKOU_PLACE);
        int place = 0;
        while (otherGovernment[place] <= v) {
            place++;
        }
        return place;
    }

    private static Education education(ZoneShares zone, double u) {
        if (u >= zone.bachelor()) {
            return Education.JUNIOR_COLLEGE;
        }
        return u < zone.bachelor() * zone.postgraduate() ? Education.POSTGRADUATE : Education.BACHELOR;
    }

    private Tenure tenure(ZoneShares zone, double u) {
        if (u >= zone.renting()) {
            return Tenure.OWNER;
        }
        double among = u / zone.renting();
        double state = starting.value("state_tenant_share");
        if (among < state) {
            return Tenure.STATE_HOME;
        }
        return among < state + starting.value("employer_home_share") ? Tenure.EMPLOYER_HOME : Tenure.RENTER;
    }

    private Family family(int age, double u) {
        if (age >= 50) {
            return u < starting.value("grown_child_share") ? Family.GROWN_CHILD : Family.NO_CHILD;
        }
        double school = age >= 30 ? starting.value("child_share") : 0;
        if (u < school) {
            return Family.SCHOOL_CHILD;
        }
        boolean small = age >= 25 && age <= 37 && u < school + starting.value("small_child_share");
        return small ? Family.SMALL_CHILD : Family.NO_CHILD;
    }

    private Status status(ZoneShares zone, int age, double u) {
        if (age >= 60) {
            return Status.RETIRED;
        }
        double first = 0;
        Status firstStatus = Status.RETIRED;
        if (age >= 55) {
            first = starting.value("retired_share_55");
        } else if (age <= starting.value("student_age_max")) {
            first = starting.value("student_share");
            firstStatus = Status.STUDENT;
        }
        if (u < first) {
            return firstStatus;
        }
        return (u - first) / (1 - first) < zone.employedOfRest() ? Status.EMPLOYED : Status.OTHER;
    }
}
