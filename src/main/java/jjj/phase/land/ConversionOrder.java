package jjj.phase.land;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import jjj.rules.LandUse;
import jjj.world.Cells;
import jjj.world.Geography;
import jjj.world.World;

/**
 * The order in which the cells of each zone are converted, fixed at the start: nearest to built-up land (where the
 * stations are) first, then the more built-up, then by number.
 */
final class ConversionOrder {
    private static final LandUse[] BUILT = {LandUse.RESIDENTIAL, LandUse.COMMERCIAL, LandUse.INDUSTRIAL, LandUse.PUBLIC
    };

    private final int[][] cellsOfZone;

    ConversionOrder(World world, double townShare) {
        Geography geography = world.geography();
        Geography.Grid grid = geography.grid();
        double[] builtShare = new double[grid.size()];
        for (int cell = 0; cell < grid.size(); cell++) {
            builtShare[cell] = builtUp(world.cells(), cell) / Math.max(1, grid.areaSqm()[cell]);
        }
        double[] distance = distanceToTown(grid, builtShare, townShare);
        cellsOfZone = new int[geography.zoneCount()][];
        for (int zone = 0; zone < cellsOfZone.length; zone++) {
            cellsOfZone[zone] = Arrays.stream(geography.cellsOf(zone))
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer cell) -> distance[cell])
                            .thenComparingDouble(cell -> -builtShare[cell])
                            .thenComparingInt(cell -> cell))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    private static double builtUp(Cells cells, int cell) {
        double sum = 0;
        for (LandUse use : BUILT) {
            sum += cells.sqm(cell, use);
        }
        return sum;
    }

    /** Edges of a cell to the nearest town cell; every cell 0 where there is no town at all. */
    private static double[] distanceToTown(Geography.Grid grid, double[] builtShare, double townShare) {
        int[] towns = IntStream.range(0, grid.size())
                .filter(cell -> builtShare[cell] >= townShare)
                .toArray();
        double[] distance = new double[grid.size()];
        for (int cell = 0; cell < grid.size() && towns.length > 0; cell++) {
            int nearest = Integer.MAX_VALUE;
            for (int town : towns) {
                int rows = grid.row()[cell] - grid.row()[town];
                int columns = grid.column()[cell] - grid.column()[town];
                nearest = Math.min(nearest, rows * rows + columns * columns);
            }
            distance[cell] = StrictMath.sqrt(nearest);
        }
        return distance;
    }

    /** Cells of the zone, first to be converted first; do not change. */
    int[] cellsOf(int zone) {
        return cellsOfZone[zone];
    }
}
