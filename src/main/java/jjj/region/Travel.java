package jjj.region;

import java.util.Arrays;
import java.util.List;
import jjj.base.Months;
import jjj.rules.RailOpening;
import jjj.world.RailNetwork;

/**
 * One-way door-to-door minutes between all zones by month: road or rail, whichever is shorter.
 *
 * <pre>
 *   road = 60 · 1.3 · km / v,  v = 30 km/h between built-up zones of one government, else 80;  + 2 · access between governments
 *   rail = access + shortest path over open lines (15 min a change) + egress, each at least the road to the seat
 * </pre>
 *
 * km: great circle between county seats, within a zone 0.4 · √area; built-up: above 2,000 urban residents per km²;
 * access 22 min on trips with an end at a big station, else 15. A line without minutes runs at 0.7 of its design
 * speed; one without an opening date is not built.
 */
final class Travel implements RailNetwork {
    private static final double MINUTES_PER_HOUR = 60;
    private static final double KM_WITHIN_ZONE = 0.4;

    private final RegionTables tables;
    private final int zones;
    private final int[] governmentOf;
    private final float[] roadMinutes;
    private final double[] toSeatMinutes;
    private final double[][] accessMinutes;
    private final double changeMinutes;

    Travel(RegionTables tables, long[] urban) {
        this.tables = tables;
        this.zones = tables.counties().size();
        this.governmentOf =
                tables.counties().stream().mapToInt(County::government).toArray();
        this.changeMinutes = tables.starting().value("rail_change");
        this.accessMinutes = access(tables);
        boolean[] builtUp = builtUp(tables, urban);
        this.roadMinutes = road(builtUp);
        this.toSeatMinutes = toSeat(builtUp);
    }

    private static double[][] access(RegionTables tables) {
        int n = tables.governments().size();
        double[][] minutes = new double[n][n];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                boolean big = hasBigStation(tables, from) || hasBigStation(tables, to);
                minutes[from][to] = tables.starting().value(big ? "rail_access_big" : "rail_access");
            }
        }
        return minutes;
    }

    private static boolean hasBigStation(RegionTables tables, int government) {
        return tables.roles()
                .is("big-station", tables.governments().get(government).id());
    }

    private static boolean[] builtUp(RegionTables tables, long[] urban) {
        double density = tables.starting().value("built_up_density");
        boolean[] builtUp = new boolean[urban.length];
        for (County county : tables.counties()) {
            builtUp[county.index()] = urban[county.index()] / county.areaKm2() >= density;
        }
        return builtUp;
    }

    private float[] road(boolean[] builtUp) {
        float[] minutes = new float[zones * zones];
        for (County from : tables.counties()) {
            for (County to : tables.counties()) {
                double km = from.index() == to.index()
                        ? KM_WITHIN_ZONE * StrictMath.sqrt(from.areaKm2())
                        : Geo.km(from.seatLon(), from.seatLat(), to.seatLon(), to.seatLat());
                boolean slow = from.government() == to.government() && builtUp[from.index()] && builtUp[to.index()];
                double ends = from.government() == to.government()
                        ? 0
                        : 2 * accessMinutes[from.government()][to.government()];
                minutes[from.index() * zones + to.index()] = (float) (drive(km, slow) + ends);
            }
        }
        return minutes;
    }

    private double[] toSeat(boolean[] builtUp) {
        double[] minutes = new double[zones];
        for (County county : tables.counties()) {
            GovernmentRow government = tables.governments().get(county.government());
            double km = Geo.km(county.seatLon(), county.seatLat(), government.seatLon(), government.seatLat());
            minutes[county.index()] = drive(km, builtUp[county.index()]);
        }
        return minutes;
    }

    private double drive(double km, boolean slow) {
        StartingValues starting = tables.starting();
        double speed = starting.value(slow ? "built_up_speed" : "road_speed");
        return MINUTES_PER_HOUR * starting.value("road_factor") * km / speed;
    }

    @Override
    public boolean opensIn(int month) {
        return tables.rail().stream()
                .anyMatch(line ->
                        line.opens().isPresent() && Months.of(line.opens().get()) == month);
    }

    @Override
    public double fareYuan(int from, int to) {
        for (RailLine line : tables.rail()) {
            boolean between = line.from() == from && line.to() == to || line.from() == to && line.to() == from;
            if (between && line.fareYuan().isPresent()) {
                return line.fareYuan().getAsDouble();
            }
        }
        return Double.NaN;
    }

    @Override
    public float[] minutes(int month, List<RailOpening> besides) {
        double[][] seats = betweenSeats(month, besides);
        float[] minutes = roadMinutes.clone();
        for (int from = 0; from < zones; from++) {
            int g = governmentOf[from];
            for (int to = 0; to < zones; to++) {
                int h = governmentOf[to];
                if (g != h) {
                    double access = Math.max(accessMinutes[g][h], toSeatMinutes[from]);
                    double egress = Math.max(accessMinutes[g][h], toSeatMinutes[to]);
                    double rail = access + seats[g][h] + egress;
                    int trip = from * zones + to;
                    minutes[trip] = (float) Math.min(minutes[trip], rail);
                }
            }
        }
        return minutes;
    }

    /** Shortest minutes from station to station with what is open; infinite where no line leads. */
    double[][] betweenSeats(int month, List<RailOpening> besides) {
        int n = tables.governments().size();
        double[][] ride = new double[n][n];
        for (double[] row : ride) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        for (RailLine line : tables.rail()) {
            if (line.opens().isPresent() && Months.of(line.opens().get()) <= month) {
                shorten(ride, line.from(), line.to(), minutesOf(line));
            }
        }
        for (RailOpening opening : besides) {
            shorten(ride, opening.from(), opening.to(), opening.minutes());
        }
        for (int via = 0; via < n; via++) {
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) {
                    ride[from][to] = Math.min(ride[from][to], ride[from][via] + changeMinutes + ride[via][to]);
                }
            }
        }
        return ride;
    }

    private static void shorten(double[][] ride, int from, int to, double minutes) {
        ride[from][to] = Math.min(ride[from][to], minutes);
        ride[to][from] = ride[from][to];
    }

    private double minutesOf(RailLine line) {
        if (line.minutes().isPresent()) {
            return line.minutes().getAsDouble();
        }
        if (line.designKmh().isEmpty()) {
            throw new TableException("region/rail.csv: " + line.name() + ": neither minutes nor a design speed");
        }
        GovernmentRow from = tables.governments().get(line.from());
        GovernmentRow to = tables.governments().get(line.to());
        double km = Geo.km(from.seatLon(), from.seatLat(), to.seatLon(), to.seatLat());
        double speed = line.designKmh().getAsDouble() * tables.starting().value("rail_speed_share");
        return MINUTES_PER_HOUR * km / speed;
    }
}
