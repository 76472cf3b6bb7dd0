package jjj.world;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where everything lies; immutable and shared by all runs. Cells are numbered in the order of the grid table; a cell
 * belongs to the zone with its largest part, and keeps its pieces for shares.
 */
public final class Geography {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private final List<ZoneInfo> zones;
    private final List<GovernmentInfo> governments;
    private final Grid grid;
    private final int[][] zonesOfGovernment;
    private final int[][] cellsOfZone;
    private final float[] distanceKm;
    private final int[] governmentOfZone;
    private final boolean[] touchesMetropolis;
    private final OptionalInt capital;

    /**
     * The grid: one entry a cell in each array.
     *
     * @param cellKm edge, 5 or 10 km
     * @param rows rows of the frame
     * @param columns columns of the frame
     * @param row row of the cell, southwards
     * @param column column of the cell
     * @param zone zone with the largest part
     * @param areaSqm land and inland water inside the region, m²
     */
    public record Grid(int cellKm, int rows, int columns, int[] row, int[] column, int[] zone, int[] areaSqm) {
        /** How many cells. */
        public int size() {
            return row.length;
        }
    }

    /** Puts the region together. */
    public Geography(List<ZoneInfo> zones, List<GovernmentInfo> governments, Grid grid) {
        this.zones = List.copyOf(zones);
        this.governments = List.copyOf(governments);
        this.grid = grid;
        this.governmentOfZone = zones.stream().mapToInt(ZoneInfo::government).toArray();
        this.zonesOfGovernment = new int[governments.size()][];
        for (int g = 0; g < governments.size(); g++) {
            int government = g;
            zonesOfGovernment[g] = zones.stream()
                    .filter(zone -> zone.government() == government)
                    .mapToInt(ZoneInfo::index)
                    .toArray();
        }
        this.cellsOfZone = cellsByZone(zones.size(), grid);
        this.distanceKm = distances(zones);
        this.touchesMetropolis = besideMetropolis();
        this.capital = governments.stream()
                .filter(government -> government.province() == Province.CAPITAL)
                .mapToInt(GovernmentInfo::index)
                .findFirst();
    }

    /** The government that is the capital, if the region has one. */
    public OptionalInt capital() {
        return capital;
    }

    /** A metropolis is a local government that is a province by itself. */
    private boolean isMetropolis(int zone) {
        return governments.get(governmentOfZone[zone]).province() != Province.DIVIDED;
    }

    /** Zones with a cell beside a cell of a metropolis, by an edge or a corner, that belong to none themselves. */
    private boolean[] besideMetropolis() {
        int[][] zoneAt = new int[grid.rows()][grid.columns()];
        for (int[] row : zoneAt) {
            Arrays.fill(row, -1);
        }
        boolean[] metropolis = new boolean[governmentOfZone.length];
        for (int zone = 0; zone < metropolis.length; zone++) {
            metropolis[zone] = isMetropolis(zone);
        }
        for (int cell = 0; cell < grid.size(); cell++) {
            zoneAt[grid.row()[cell]][grid.column()[cell]] = grid.zone()[cell];
        }
        boolean[] beside = new boolean[metropolis.length];
        for (int cell = 0; cell < grid.size(); cell++) {
            int zone = grid.zone()[cell];
            beside[zone] |=
                    !metropolis[zone] && hasNeighbour(zoneAt, metropolis, grid.row()[cell], grid.column()[cell]);
        }
        return beside;
    }

    private static boolean hasNeighbour(int[][] zoneAt, boolean[] wanted, int row, int column) {
        for (int r = Math.max(0, row - 1); r <= Math.min(zoneAt.length - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(zoneAt[r].length - 1, column + 1); c++) {
                if (zoneAt[r][c] >= 0 && wanted[zoneAt[r][c]]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int[][] cellsByZone(int zones, Grid grid) {
        int[] counts = new int[zones];
        for (int zone : grid.zone()) {
            counts[zone]++;
        }
        int[][] cells = new int[zones][];
        for (int zone = 0; zone < zones; zone++) {
            cells[zone] = new int[counts[zone]];
        }
        Arrays.fill(counts, 0);
        for (int cell = 0; cell < grid.size(); cell++) {
            int zone = grid.zone()[cell];
            cells[zone][counts[zone]++] = cell;
        }
        return cells;
    }

    private static float[] distances(List<ZoneInfo> zones) {
        float[] km = new float[zones.size() * zones.size()];
        for (ZoneInfo from : zones) {
            for (ZoneInfo to : zones) {
                km[from.index() * zones.size() + to.index()] = (float) greatCircleKm(from, to);
            }
        }
        return km;
    }

    private static double greatCircleKm(ZoneInfo a, ZoneInfo b) {
        double latA = StrictMath.toRadians(a.latitude());
        double latB = StrictMath.toRadians(b.latitude());
        double sinLat = StrictMath.sin((latB - latA) / 2);
        double sinLon = StrictMath.sin(StrictMath.toRadians(b.longitude() - a.longitude()) / 2);
        double h = sinLat * sinLat + StrictMath.cos(latA) * StrictMath.cos(latB) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(Math.min(1, h)));
    }

    /** All zones, by index. */
    public List<ZoneInfo> zones() {
        return zones;
    }

    /** All local governments, by index. */
    public List<GovernmentInfo> governments() {
        return governments;
    }

    /** How many zones. */
    public int zoneCount() {
        return governmentOfZone.length;
    }

    /** How many local governments. */
    public int governmentCount() {
        return zonesOfGovernment.length;
    }

    /** The grid of cells. */
    public Grid grid() {
        return grid;
    }

    /** Government of a zone. */
    public int governmentOf(int zone) {
        return governmentOfZone[zone];
    }

    /** Zones of a government, rising; do not change. */
    public int[] zonesOf(int government) {
        return zonesOfGovernment[government];
    }

    /** Cells whose largest part lies in the zone, rising; do not change. */
    public int[] cellsOf(int zone) {
        return cellsOfZone[zone];
    }

    /** Great-circle distance between two zones' seats, km. */
    public double distanceKm(int from, int to) {
        return distanceKm[from * governmentOfZone.length + to];
    }

    /** Whether the zone lies beside a metropolis without being part of one. */
    public boolean touchesMetropolis(int zone) {
        return touchesMetropolis[zone];
    }

    /** Index of the government with this id. */
    public int government(String id) {
        for (GovernmentInfo info : governments) {
            if (info.id().equals(id)) {
                return info.index();
            }
        }
        throw new IllegalArgumentException("no government \"" + id + "\"");
    }
}
