package jjj.region;

/** The two equal-area grids of the region. Both are cut from the same 250 m sub-cells. */
public enum GridSize {
    KM5(5, "grid_5km.csv", "grid_5km_county_shares.csv"),
    KM10(10, "grid_10km.csv", "grid_10km_county_shares.csv");

    private static final long SUB_CELL_SQM = 250L * 250L;

    private final int sideKm;
    private final String cellTable;
    private final String shareTable;

    GridSize(int sideKm, String cellTable, String shareTable) {
        this.sideKm = sideKm;
        this.cellTable = cellTable;
        this.shareTable = shareTable;
    }

    public int sideKm() {
        return sideKm;
    }

    /** Area of a whole cell, m². */
    public long cellSqm() {
        return 1_000_000L * sideKm * sideKm;
    }

    /** Area of a part of a cell in whole sub-cells of 62,500 m². */
    public long areaSqm(double shareOfCell) {
        return Math.round(shareOfCell * cellSqm() / SUB_CELL_SQM) * SUB_CELL_SQM;
    }

    String cellTable() {
        return cellTable;
    }

    String shareTable() {
        return shareTable;
    }
}
