package jjj.region;

import java.util.Arrays;
import jjj.rules.EmployerKind;

/**
 * Posts of December 2016 by zone and employer kind, at the place of work.
 *
 * <pre>
 *   employed residents_zk = 10 % sample of 2020 · 10 · residents 2016/2020, sectors gathered into kinds
 *   posts_z  = employed residents moved by a daytime factor; totals of a government hold, but for those who work in the capital
 *   skilled posts_z = 1.03 · employed skilled people, moved by the same factor;
 *   over kinds ∝ posts_zk · weight_k, at most 0.95 of a kind;   posts for others = posts − skilled posts
 * </pre>
 *
 * University posts are the staff of the campuses in the zone and come out of the public posts there.
 */
final class Work2016 {
    private static final double SAMPLE = 0.10;
    private static final double PUBLIC_LEFT = 0.2;

    private final RegionTables tables;
    private final int kinds = EmployerKind.count();
    private final int zones;
    private final double[] daytime;

    /** Posts by zone · kinds + kind, all and skilled, persons. */
    final double[] posts;

    final double[] skilledPosts;

    Work2016(RegionTables tables, People2016 people, double employedShare, double[] universityStaff) {
        this.tables = tables;
        this.zones = tables.counties().size();
        double[] employed = new double[zones * kinds];
        for (int zone = 0; zone < zones; zone++) {
            gather(zone, people, employed);
        }
        this.daytime = daytimeFactors(tables);
        double[] nonFarm = new double[zones];
        double[] skilled = new double[zones];
        for (int zone = 0; zone < zones; zone++) {
            for (int kind = 0; kind < kinds; kind++) {
                nonFarm[zone] += kind == EmployerKind.FARM.ordinal() ? 0 : employed[zone * kinds + kind];
            }
            skilled[zone] = people.skilled[zone] * employedShare;
        }
        double[] nonFarmPosts = atWork(nonFarm);
        double[] skilledAtWork = atWork(skilled);
        this.posts = employed;
        for (int zone = 0; zone < zones; zone++) {
            for (int kind = 0; kind < kinds; kind++) {
                if (kind != EmployerKind.FARM.ordinal()) {
                    posts[zone * kinds + kind] *= nonFarmPosts[zone] / nonFarm[zone];
                }
            }
            takeOutUniversities(zone, universityStaff[zone]);
        }
        double surplus = tables.starting().value("skilled_post_surplus");
        this.skilledPosts = new double[zones * kinds];
        for (int zone = 0; zone < zones; zone++) {
            spreadSkilled(zone, skilledAtWork[zone] * surplus);
        }
    }

    private void gather(int zone, People2016 people, double[] employed) {
        StartingValues starting = tables.starting();
        CountyCensus census = tables.census().get(zone);
        double scale =
                people.residents[zone] / (double) tables.counties().get(zone).population2020() / SAMPLE;
        double knowledge = scale * (census.employed(Sector.IT) + census.employed(Sector.RESEARCH));
        double making = scale * (census.employed(Sector.MANUFACTURING) + census.employed(Sector.MINING));
        double soeOfMaking = starting.value("industry_soe_share");
        double[] own = new double[kinds];
        own[EmployerKind.FARM.ordinal()] = scale * census.employed(Sector.AGRICULTURE);
        own[EmployerKind.CONSTRUCTION.ordinal()] = scale * census.employed(Sector.CONSTRUCTION);
        own[EmployerKind.PUBLIC.ordinal()] = scale
                * (census.employed(Sector.PUBLIC_ADMIN)
                        + census.employed(Sector.EDUCATION)
                        + census.employed(Sector.HEALTH));
        own[EmployerKind.INNOVATOR.ordinal()] = knowledge * starting.value("innovator_share");
        own[EmployerKind.PLATFORM.ordinal()] = knowledge * starting.value("platform_share");
        own[EmployerKind.SOE.ordinal()] = knowledge * starting.value("knowledge_soe_share") + making * soeOfMaking;
        own[EmployerKind.INDUSTRY.ordinal()] = making * (1 - soeOfMaking);
        for (Sector sector : new Sector[] {
            Sector.WHOLESALE_RETAIL,
            Sector.TRANSPORT,
            Sector.FINANCE,
            Sector.REAL_ESTATE,
            Sector.BUSINESS_SERVICES,
            Sector.OTHER
        }) {
            own[EmployerKind.SERVICES.ordinal()] += scale * census.employed(sector);
        }
        System.arraycopy(own, 0, employed, zone * kinds, kinds);
    }

    private static double[] daytimeFactors(RegionTables tables) {
        double[] factors = new double[tables.counties().size()];
        for (County county : tables.counties()) {
            factors[county.index()] = tables.starting().value("daytime", county.id());
        }
        for (GovernmentRow government : tables.governments()) {
            int seat = seatZone(tables, government);
            if (factors[seat] == 1) {
                factors[seat] = tables.starting().value("daytime_seat");
            }
        }
        return factors;
    }

    /** The county whose seat is nearest to the seat of the government. */
    static int seatZone(RegionTables tables, GovernmentRow government) {
        int seat = 0;
        double least = Double.POSITIVE_INFINITY;
        for (County county : tables.counties()) {
            double km = Geo.km(county.seatLon(), county.seatLat(), government.seatLon(), government.seatLat());
            if (county.government() == government.index() && km < least) {
                least = km;
                seat = county.index();
            }
        }
        return seat;
    }

    /** Moves employed residents to where they work; the region's sum holds. */
    private double[] atWork(double[] residents) {
        int governments = tables.governments().size();
        int capital = tables.capital();
        double[] wanted = new double[governments];
        double[] weighted = new double[governments];
        double[] weights = new double[zones];
        for (County county : tables.counties()) {
            int zone = county.index();
            double away = residents[zone] * tables.starting().value("works_in_capital", county.id());
            wanted[county.government()] += residents[zone] - away;
            wanted[capital] += away;
            weights[zone] = (residents[zone] - away) * daytime[zone];
            weighted[county.government()] += weights[zone];
        }
        double[] moved = new double[zones];
        for (County county : tables.counties()) {
            int g = county.government();
            moved[county.index()] = weights[county.index()] * wanted[g] / weighted[g];
        }
        return moved;
    }

    private void takeOutUniversities(int zone, double staff) {
        int publicSlot = zone * kinds + EmployerKind.PUBLIC.ordinal();
        posts[zone * kinds + EmployerKind.UNIVERSITY.ordinal()] = staff;
        posts[publicSlot] = Math.max(PUBLIC_LEFT * posts[publicSlot], posts[publicSlot] - staff);
    }

    /** Fills the kinds in proportion to posts · weight; what a full kind cannot take goes to the others. */
    private void spreadSkilled(int zone, double wanted) {
        double most = tables.starting().value("skilled_post_max");
        double[] weight = new double[kinds];
        double[] room = new double[kinds];
        for (EmployerKind kind : EmployerKind.values()) {
            int k = kind.ordinal();
            String name = kind.name().toLowerCase(java.util.Locale.ROOT);
            room[k] = most * posts[zone * kinds + k];
            weight[k] = posts[zone * kinds + k] * tables.starting().value("skill_weight_of_" + name);
        }
        double[] parts = Fill.upTo(wanted, weight, room);
        double given = Arrays.stream(parts).sum();
        if (given < wanted * (1 - 1e-9)) {
            throw new TableException(
                    "region/county_census2020.csv: %s: %.0f skilled people but only %.0f posts for them"
                            .formatted(tables.counties().get(zone).id(), wanted, given));
        }
        System.arraycopy(parts, 0, skilledPosts, zone * kinds, kinds);
    }
}
