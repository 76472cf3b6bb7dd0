package jjj.world;

import java.util.Arrays;
import jjj.base.StateStream;
import jjj.rules.LandUse;
import sim.field.grid.IntGrid2D;

/**
 * Land use of every cell in whole m², one MASON grid a use. The uses of a cell always sum to its area: land changes
 * use only through {@link #convert}.
 */
public final class Cells {
    private static final LandUse[] USES = LandUse.values();

    private final Geography.Grid grid;
    private final IntGrid2D[] sqm = new IntGrid2D[USES.length];
    private final long[][] sqmByZone;

    /** All cells as farmland. */
    public Cells(Geography geography) {
        this.grid = geography.grid();
        for (int use = 0; use < USES.length; use++) {
            sqm[use] = new IntGrid2D(grid.columns(), grid.rows());
        }
        sqmByZone = new long[USES.length][geography.zoneCount()];
        for (int cell = 0; cell < grid.size(); cell++) {
            add(cell, LandUse.FARMLAND, grid.areaSqm()[cell]);
        }
    }

    private void add(int cell, LandUse use, int change) {
        sqm[use.ordinal()].field[grid.column()[cell]][grid.row()[cell]] += change;
        sqmByZone[use.ordinal()][grid.zone()[cell]] += change;
    }

    /** m² of this use in the cell. */
    public int sqm(int cell, LandUse use) {
        return sqm[use.ordinal()].field[grid.column()[cell]][grid.row()[cell]];
    }

    /** m² of this use in all cells of the zone. */
    public long zoneSqm(int zone, LandUse use) {
        return sqmByZone[use.ordinal()][zone];
    }

    /** The whole field of one use, for maps; do not change. */
    public IntGrid2D field(LandUse use) {
        return sqm[use.ordinal()];
    }

    /**
     * Land changes its use.
     *
     * @throws IllegalStateException when the cell has less than {@code area} of the old use
     */
    public void convert(int cell, LandUse from, LandUse to, int area) {
        if (area < 0 || sqm(cell, from) < area) {
            throw new IllegalStateException("cell %d has %d m² of %s, not the %d m² that should become %s"
                    .formatted(cell, sqm(cell, from), from, area, to));
        }
        add(cell, from, -area);
        add(cell, to, area);
    }

    /** Converts up to {@code wanted} m² in the zone, cell by cell in their order; gives what was converted. */
    public long convertInZone(int[] cellsInOrder, LandUse from, LandUse to, long wanted) {
        long left = wanted;
        for (int cell : cellsInOrder) {
            int area = (int) Math.min(left, sqm(cell, from));
            if (area > 0) {
                convert(cell, from, to, area);
                left -= area;
            }
            if (left == 0) {
                break;
            }
        }
        return wanted - left;
    }

    /** Sum of all uses of the cell, m². */
    public long totalSqm(int cell) {
        long total = 0;
        for (LandUse use : USES) {
            total += sqm(cell, use);
        }
        return total;
    }

    /** Cells whose uses do not sum to their area; empty unless something is wrong. */
    public int[] unbalanced() {
        int[][] totals = totals();
        int[] found = new int[grid.size()];
        int count = 0;
        for (int cell = 0; cell < found.length; cell++) {
            if (totals[grid.column()[cell]][grid.row()[cell]] != grid.areaSqm()[cell]) {
                found[count++] = cell;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Sums of all uses, m², field after field: asking cell by cell takes ten times as long. */
    private int[][] totals() {
        int[][] totals = new int[grid.columns()][grid.rows()];
        for (IntGrid2D use : sqm) {
            for (int column = 0; column < totals.length; column++) {
                addTo(totals[column], use.field[column]);
            }
        }
        return totals;
    }

    private static void addTo(int[] totals, int[] amounts) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += amounts[i];
        }
    }

    /** What lasts. */
    void state(StateStream state) {
        for (IntGrid2D use : sqm) {
            state.numbers(use.field);
        }
        state.numbers(sqmByZone);
    }
}
