package jjj.region;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jjj.rules.Places;
import jjj.world.Geography;
import jjj.world.GovernmentFacts;
import jjj.world.GovernmentInfo;
import jjj.world.Province;
import jjj.world.ZoneInfo;

/** Names, places and facts that never change, from the tables to the words of the world. */
final class Places2016 {
    private static final int PM25_YEAR = 2017;

    private Places2016() {}

    static Places places(RegionTables tables) {
        return new Places(
                tables.governments().stream()
                        .map(row -> new Places.Government(row.id(), row.province()))
                        .toList(),
                tables.universities().stream().map(UniversityRow::nameEn).toList(),
                tables.counties().stream()
                        .map(row -> new Places.Zone(row.id(), row.government()))
                        .toList(),
                roles(tables));
    }

    /** What governments of the region are to it, those of them that there are. */
    private static SortedMap<String, Integer> roles(RegionTables tables) {
        SortedMap<String, Integer> roles = new TreeMap<>();
        for (String role : List.of(Places.CAPITAL, Places.NEW_AREA)) {
            for (GovernmentRow row : tables.governments()) {
                if (tables.roles().is(role, row.id())) {
                    roles.put(role, row.index());
                }
            }
        }
        return roles;
    }

    static Geography geography(RegionTables tables) {
        List<GovernmentInfo> governments = new ArrayList<>();
        for (GovernmentRow row : tables.governments()) {
            governments.add(new GovernmentInfo(
                    row.index(),
                    row.id(),
                    row.nameEn(),
                    row.nameZh(),
                    row.province(),
                    amongProvinces(tables, row),
                    Work2016.seatZone(tables, row),
                    tables.roles().is(Places.NEW_AREA, row.id())));
        }
        Geography.Grid grid = grid(tables);
        boolean[] hasCells = new boolean[tables.counties().size()];
        for (int zone : grid.zone()) {
            hasCells[zone] = true;
        }
        long[] area = new long[hasCells.length];
        for (GridCell cell : tables.cells()) {
            for (GridCell.Piece piece : cell.pieces()) {
                area[piece.county()] += piece.areaSqm();
            }
        }
        List<ZoneInfo> zones = new ArrayList<>();
        for (County county : tables.counties()) {
            zones.add(new ZoneInfo(
                    county.index(),
                    Integer.parseInt(county.adcode()),
                    county.id(),
                    county.nameEn(),
                    county.nameZh(),
                    county.government(),
                    county.seatLon(),
                    county.seatLat(),
                    area[county.index()],
                    !hasCells[county.index()]));
        }
        return new Geography(zones, governments, grid);
    }

    private static Province amongProvinces(RegionTables tables, GovernmentRow row) {
        if (row.index() == tables.capital()) {
            return Province.CAPITAL;
        }
        return tables.isDivided(row.province()) ? Province.DIVIDED : Province.METROPOLIS;
    }

    private static Geography.Grid grid(RegionTables tables) {
        int cells = tables.cells().size();
        int[] row = new int[cells];
        int[] column = new int[cells];
        int[] zone = new int[cells];
        int[] area = new int[cells];
        int rows = 0;
        int columns = 0;
        for (int i = 0; i < cells; i++) {
            GridCell cell = tables.cells().get(i);
            row[i] = cell.row();
            column[i] = cell.column();
            zone[i] = cell.county();
            area[i] = Math.toIntExact(cell.areaSqm());
            rows = Math.max(rows, cell.row() + 1);
            columns = Math.max(columns, cell.column() + 1);
        }
        return new Geography.Grid(tables.grid().sideKm(), rows, columns, row, column, zone, area);
    }

    static GovernmentFacts facts(RegionTables tables, GovernmentRow row) {
        StartingValues starting = tables.starting();
        String id = row.id();
        String measured = tables.roles().statisticsOf(id).orElse(id);
        return new GovernmentFacts(
                starting.value("overvaluation", id),
                starting.value("residential_land_need", id),
                starting.value("land_cost", id),
                starting.value("bond_quota", id) / 100,
                starting.value("skilled_entry", id) / 100,
                starting.value("skilled_net_move", id) / 100,
                starting.value("others_trend", id) / 100,
                tables.economy().value(measured, "pm25_annual", PM25_YEAR));
    }
}
