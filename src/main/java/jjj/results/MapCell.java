package jjj.results;

import java.io.IOException;
import java.util.List;

/**
 * A square of the map.
 *
 * @param row counted southwards
 * @param column counted eastwards
 * @param xKm centre, east of the map's origin
 * @param yKm centre, north of the map's origin
 * @param zone id of the zone that has the largest part of it
 * @param government id of the local government that zone belongs to
 * @param shareInRegion part of the cell inside the region, 0…1
 * @param seaShare part of the cell that is sea, 0…1
 */
public record MapCell(
        int row,
        int column,
        double xKm,
        double yKm,
        String zone,
        String government,
        double shareInRegion,
        double seaShare) {
    private static final List<String> COLUMNS =
            List.of("row", "col", "x_km", "y_km", "zone", "government", "share_in_region", "sea_share");

    /** Writes {@code data/map.csv}. */
    public static void write(ResultFolder folder, List<MapCell> cells) throws IOException {
        Csv.write(
                folder.map(),
                COLUMNS,
                cells.stream()
                        .map(c -> List.of(
                                c.row, c.column, c.xKm, c.yKm, c.zone, c.government, c.shareInRegion, c.seaShare))
                        .toList());
    }

    /** Reads {@code data/map.csv}. */
    public static List<MapCell> read(ResultFolder folder) throws IOException {
        return Csv.read(folder.map()).stream()
                .map(row -> new MapCell(
                        (int) row.whole("row"),
                        (int) row.whole("col"),
                        row.number("x_km"),
                        row.number("y_km"),
                        row.text("zone"),
                        row.text("government"),
                        row.number("share_in_region"),
                        row.number("sea_share")))
                .toList();
    }
}
