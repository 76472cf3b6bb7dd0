package jjj.experiment;

import java.util.ArrayList;
import java.util.List;
import jjj.base.Months;
import jjj.region.County;
import jjj.region.GovernmentRow;
import jjj.region.GridCell;
import jjj.region.RegionTables;
import jjj.results.MapCell;
import jjj.results.Place;
import jjj.results.RailLink;

/**
 * The region's places and cells as results name them. The map's origin is the north-west corner of the grid, whose rows
 * and columns are equally wide everywhere; a seat stands in the middle of its cell.
 */
public final class Atlas {
    private static final String REGION = "region";

    private Atlas() {}

    private static Place named(RegionTables tables, String id, String kind) {
        RegionTables.Name name = tables.name(id);
        return new Place(id, kind, name.english(), name.chinese(), "", 0, 0);
    }

    /** The region, its provinces, governments and zones. */
    public static List<Place> places(RegionTables tables) {
        List<Place> places = new ArrayList<>();
        places.add(named(tables, REGION, REGION));
        tables.provinces().stream()
                .filter(tables::isDivided)
                .forEach(province -> places.add(named(tables, province, "province")));
        for (GovernmentRow row : tables.governments()) {
            places.add(place(
                    tables, row.id(), "government", row.nameEn(), row.nameZh(), "", row.seatLon(), row.seatLat()));
        }
        for (County row : tables.counties()) {
            String government = tables.governments().get(row.government()).id();
            places.add(place(
                    tables,
                    row.adcode(),
                    "zone",
                    row.nameEn(),
                    row.nameZh(),
                    government,
                    row.seatLon(),
                    row.seatLat()));
        }
        return places;
    }

    /** The cells that lie at least partly in the region. */
    public static List<MapCell> map(RegionTables tables) {
        double side = tables.grid().sideKm();
        double cellSqm = tables.grid().cellSqm();
        return tables.cells().stream()
                .map(cell -> {
                    County county = tables.counties().get(cell.county());
                    return new MapCell(
                            cell.row(),
                            cell.column(),
                            xKm(cell, side),
                            yKm(cell, side),
                            county.adcode(),
                            tables.governments().get(county.government()).id(),
                            cell.areaSqm() / cellSqm,
                            cell.seaShare());
                })
                .toList();
    }

    /** The railways between seats that have opened or are being built, by the month they open. */
    public static List<RailLink> rail(RegionTables tables) {
        return tables.rail().stream()
                .filter(line -> !line.throughService() && line.opens().isPresent())
                .map(line -> new RailLink(
                        tables.governments().get(line.from()).id(),
                        tables.governments().get(line.to()).id(),
                        line.name(),
                        line.nameChinese(),
                        Months.of(line.opens().get())))
                .toList();
    }

    private static Place place(
            RegionTables tables,
            String id,
            String level,
            String english,
            String chinese,
            String government,
            double lon,
            double lat) {
        GridCell seat = nearest(tables, lon, lat);
        double side = tables.grid().sideKm();
        return new Place(id, level, english, chinese, government, xKm(seat, side), yKm(seat, side));
    }

    private static GridCell nearest(RegionTables tables, double lon, double lat) {
        double shrink = StrictMath.cos(StrictMath.toRadians(lat));
        GridCell best = tables.cells().get(0);
        double least = Double.POSITIVE_INFINITY;
        for (GridCell cell : tables.cells()) {
            double east = (cell.lon() - lon) * shrink;
            double north = cell.lat() - lat;
            double distance = east * east + north * north;
            if (distance < least) {
                least = distance;
                best = cell;
            }
        }
        return best;
    }

    private static double xKm(GridCell cell, double side) {
        return (cell.column() + 0.5) * side;
    }

    private static double yKm(GridCell cell, double side) {
        return -(cell.row() + 0.5) * side;
    }
}
