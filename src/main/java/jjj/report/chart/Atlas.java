package jjj.report.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jjj.results.MapCell;
import jjj.results.Place;

/**
 * The shapes of the region, made once from its cells: zones, borders of zones and governments, the sea off its coast.
 * Lengths are in cells, counted east and south from the corner of the map. Outside the region the map knows no coast:
 * a square there counts as sea if the nearest square of the region has some.
 */
public final class Atlas {
    private static final int FRAME = 4;
    private static final int NO_ZONE = -1;
    private static final double MOSTLY = 0.5;

    private final int rows;
    private final int columns;
    private final double cellKm;
    private final int[][] zone;
    private final List<String> zoneIds;
    private final Map<String, String> governments = new LinkedHashMap<>();
    private final Map<String, Double> zoneKm2 = new LinkedHashMap<>();
    private final Map<String, Double> governmentKm2 = new LinkedHashMap<>();
    private final Path2D zoneBorders;
    private final Path2D governmentBorders;
    private final Path2D coastAndRim;
    private final Path2D sea;
    private final List<Seat> seats;

    /** The seat of a government on the map. */
    public record Seat(String id, String name, double x, double y) {}

    /** Makes the shapes. */
    public Atlas(List<MapCell> cells, List<Place> places) {
        int top = cells.stream().mapToInt(MapCell::row).min().orElseThrow() - FRAME;
        int left = cells.stream().mapToInt(MapCell::column).min().orElseThrow() - FRAME;
        rows = cells.stream().mapToInt(MapCell::row).max().orElseThrow() + FRAME + 1 - top;
        columns = cells.stream().mapToInt(MapCell::column).max().orElseThrow() + FRAME + 1 - left;
        cellKm = width(cells);
        MapCell[][] grid = new MapCell[rows][columns];
        cells.stream()
                .filter(cell -> cell.shareInRegion() >= MOSTLY)
                .forEach(cell -> grid[cell.row() - top][cell.column() - left] = cell);
        for (MapCell cell : cells) {
            governments.put(cell.zone(), cell.government());
            double km2 = cell.shareInRegion() * cellKm * cellKm;
            zoneKm2.merge(cell.zone(), km2, Double::sum);
            governmentKm2.merge(cell.government(), km2, Double::sum);
        }

        zoneIds = List.copyOf(governments.keySet());
        List<String> governmentIds = governments.values().stream().distinct().toList();
        zone = numbers(grid, zoneIds, true);
        int[][] government = numbers(grid, governmentIds, false);
        Outlines outlines = new Outlines(rows, columns);
        zoneBorders = outlines.borders((r, c) -> zone[r][c]);
        governmentBorders = outlines.borders((r, c) -> government[r][c]);
        coastAndRim = outlines.borders((r, c) -> zone[r][c] == NO_ZONE ? NO_ZONE : 0);
        boolean[][] water = sea(cells, grid, top, left);
        sea = outlines.shape((r, c) -> water[r][c] ? 1 : 0, 1);
        MapCell origin = cells.get(0);
        seats = places.stream()
                .filter(place -> place.level().equals("government"))
                .map(place -> new Seat(
                        place.id(),
                        place.nameEnglish(),
                        (place.seatXKm() - origin.xKm()) / cellKm + origin.column() + 0.5 - left,
                        (origin.yKm() - place.seatYKm()) / cellKm + origin.row() + 0.5 - top))
                .toList();
    }

    Rectangle2D bounds() {
        return new Rectangle2D.Double(0, 0, columns, rows);
    }

    /** Width of a cell. */
    public double cellKm() {
        return cellKm;
    }

    /** One shape for each colour, of all zones that have it. */
    Map<Color, Path2D> shapes(Function<String, Color> colourOfZone) {
        Map<Color, Integer> numbers = new LinkedHashMap<>();
        int[] ofZone = zoneIds.stream()
                .mapToInt(id -> numbers.computeIfAbsent(colourOfZone.apply(id), colour -> numbers.size()))
                .toArray();
        Outlines outlines = new Outlines(rows, columns);
        Map<Color, Path2D> shapes = new LinkedHashMap<>();
        numbers.forEach((colour, number) -> shapes.put(
                colour, outlines.shape((r, c) -> zone[r][c] == NO_ZONE ? NO_ZONE : ofZone[zone[r][c]], number)));
        return shapes;
    }

    /** The government of a zone. */
    public String government(String zone) {
        return governments.get(zone);
    }

    /** Area of the squares of a zone. */
    public double zoneKm2(String zone) {
        return zoneKm2.get(zone);
    }

    /** Area of the squares of a government. */
    public double governmentKm2(String government) {
        return governmentKm2.get(government);
    }

    /** The ids of all zones on the map. */
    public List<String> zoneIds() {
        return zoneIds;
    }

    Path2D zoneBorders() {
        return zoneBorders;
    }

    Path2D governmentBorders() {
        return governmentBorders;
    }

    Path2D coastAndRim() {
        return coastAndRim;
    }

    Path2D sea() {
        return sea;
    }

    /** The seats of the governments. */
    public List<Seat> seats() {
        return seats;
    }

    /** Cells from west to east, frame included. */
    public int columns() {
        return columns;
    }

    /** Cells from north to south, frame included. */
    public int rows() {
        return rows;
    }

    /** The outline of a zone as the words of an SVG path. */
    public String zonePath(String id) {
        int number = zoneIds.indexOf(id);
        return PathText.of(new Outlines(rows, columns).shape((r, c) -> zone[r][c], number));
    }

    /** The borders of zones and of governments, the rim of the region, and the sea, as the words of SVG paths. */
    public List<String> linePaths() {
        return List.of(
                PathText.of(zoneBorders), PathText.of(governmentBorders), PathText.of(coastAndRim), PathText.of(sea));
    }

    private static double width(List<MapCell> cells) {
        double[] xs =
                cells.stream().mapToDouble(MapCell::xKm).distinct().sorted().toArray();
        double least = Double.MAX_VALUE;
        for (int i = 1; i < xs.length; i++) {
            least = Math.min(least, xs[i] - xs[i - 1]);
        }
        return least;
    }

    private static int[][] numbers(MapCell[][] grid, List<String> ids, boolean byZone) {
        Map<String, Integer> number = new LinkedHashMap<>();
        ids.forEach(id -> number.put(id, number.size()));
        int[][] numbers = new int[grid.length][grid[0].length];
        for (int r = 0; r < grid.length; r++) {
            for (int c = 0; c < grid[r].length; c++) {
                MapCell cell = grid[r][c];
                numbers[r][c] = cell == null ? NO_ZONE : number.get(byZone ? cell.zone() : cell.government());
            }
        }
        return numbers;
    }

    private boolean[][] sea(List<MapCell> cells, MapCell[][] grid, int top, int left) {
        boolean[][] coastal = new boolean[rows][columns];
        cells.stream()
                .filter(cell -> cell.seaShare() > 0)
                .forEach(cell -> coastal[cell.row() - top][cell.column() - left] = true);
        List<int[]> rim = rim(grid);
        boolean[][] water = new boolean[rows][columns];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                water[r][c] = grid[r][c] == null && nearCoast(rim, coastal, r, c);
            }
        }
        return water;
    }

    private static List<int[]> rim(MapCell[][] grid) {
        List<int[]> rim = new ArrayList<>();
        for (int r = 1; r < grid.length - 1; r++) {
            for (int c = 1; c < grid[r].length - 1; c++) {
                boolean atRim = grid[r - 1][c] == null
                        || grid[r + 1][c] == null
                        || grid[r][c - 1] == null
                        || grid[r][c + 1] == null;
                if (grid[r][c] != null && atRim) {
                    rim.add(new int[] {r, c});
                }
            }
        }
        return rim;
    }

    private static boolean nearCoast(List<int[]> rim, boolean[][] coastal, int row, int column) {
        int[] nearest = rim.stream()
                .min((a, b) -> Integer.compare(distance(a, row, column), distance(b, row, column)))
                .orElseThrow();
        return Arrays.stream(new int[][] {{0, 0}, {-1, 0}, {1, 0}, {0, -1}, {0, 1}})
                .anyMatch(step -> coastal[nearest[0] + step[0]][nearest[1] + step[1]]);
    }

    private static int distance(int[] cell, int row, int column) {
        return (cell[0] - row) * (cell[0] - row) + (cell[1] - column) * (cell[1] - column);
    }
}
