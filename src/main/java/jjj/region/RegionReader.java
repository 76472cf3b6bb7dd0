package jjj.region;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reads the tables in the order in which they refer to each other. */
final class RegionReader {
    private static final int SHARE_STEPS = 10_000; // four decimals

    private final String folder;
    private final GridSize grid;
    private final Map<String, Integer> governmentOf = new TreeMap<>();
    private final Map<String, Integer> countyOf = new TreeMap<>();

    /**
     * @param folder where the tables are, with a slash at the end
     */
    RegionReader(String folder, GridSize grid) {
        this.folder = folder;
        this.grid = grid;
    }

    RegionTables read() {
        List<GovernmentRow> governments = readGovernments();
        List<County> counties = readCounties();
        return new RegionTables(
                grid,
                governments,
                counties,
                readCells(),
                readCensus(counties.size()),
                readCensusUnits(),
                readRail(),
                readUniversities(),
                EconomyPanel.read(),
                HomePrices.read(),
                Published.read(folder),
                StartingValues.read(folder),
                Roles.read(folder));
    }

    private List<GovernmentRow> readGovernments() {
        List<GovernmentRow> rows = new ArrayList<>();
        for (Table.Row row : Table.read(folder + "governments.csv").rows()) {
            GovernmentRow government = new GovernmentRow(
                    rows.size(),
                    row.required("id"),
                    row.required("adcode"),
                    row.required("name_en"),
                    row.required("name_zh"),
                    row.required("province"),
                    row.decimal("seat_lon"),
                    row.decimal("seat_lat"),
                    row.decimal("area_km2"),
                    row.whole("pop_2010"),
                    row.whole("pop_2020"),
                    row.whole("urban_pop_2020"),
                    row.count("county_count"));
            governmentOf.put(government.id(), government.index());
            rows.add(government);
        }
        return rows;
    }

    private List<County> readCounties() {
        List<County> rows = new ArrayList<>();
        for (Table.Row row : Table.read(folder + "counties.csv").rows()) {
            County county = new County(
                    rows.size(),
                    row.required("id"),
                    row.required("adcode"),
                    row.required("name_en"),
                    row.required("name_zh"),
                    row.required("unit_type"),
                    government(row, "government"),
                    row.decimal("seat_lon"),
                    row.decimal("seat_lat"),
                    row.decimal("centroid_lon"),
                    row.decimal("centroid_lat"),
                    row.decimal("area_km2"),
                    row.whole("pop_2010"),
                    row.whole("pop_2020"),
                    row.whole("urban_pop_2020"));
            if (countyOf.put(county.id(), county.index()) != null) {
                throw row.problem("id", "an id that no other county has");
            }
            rows.add(county);
        }
        return rows;
    }

    private List<GridCell> readCells() {
        Map<Long, List<GridCell.Piece>> pieces = new TreeMap<>();
        for (Table.Row row : Table.read(folder + grid.shareTable()).rows()) {
            pieces.computeIfAbsent(position(row), at -> new ArrayList<>(4))
                    .add(new GridCell.Piece(
                            county(row, "county"),
                            grid.areaSqm(row.decimal("share_of_cell")),
                            row.decimal("pop2020_areal")));
        }
        List<GridCell> cells = new ArrayList<>();
        for (Table.Row row : Table.read(folder + grid.cellTable()).rows()) {
            cells.add(readCell(row, Optional.ofNullable(pieces.remove(position(row)))));
        }
        if (!pieces.isEmpty()) {
            throw new TableException(
                    "%s: %d cells are not in %s".formatted(grid.shareTable(), pieces.size(), grid.cellTable()));
        }
        return cells;
    }

    private GridCell readCell(Table.Row row, Optional<List<GridCell.Piece>> found) {
        List<GridCell.Piece> pieces =
                found.orElseThrow(() -> row.problem("col", "a cell with county shares in " + grid.shareTable()));
        long area = 0;
        for (GridCell.Piece piece : pieces) {
            area += piece.areaSqm();
        }
        double share = row.decimal("share_in_region");
        if (Math.abs(area - share * grid.cellSqm()) > (double) grid.cellSqm() / SHARE_STEPS) {
            throw row.problem("share_in_region", "the sum of the county shares, " + (double) area / grid.cellSqm());
        }
        return new GridCell(
                row.count("row"),
                row.count("col"),
                row.decimal("lon"),
                row.decimal("lat"),
                county(row, "county"),
                area,
                row.decimal("sea_share"),
                row.decimal("elevation_m"),
                pieces);
    }

    private static long position(Table.Row row) {
        return row.whole("row") * 1000 + row.whole("col");
    }

    private List<CountyCensus> readCensus(int counties) {
        Map<String, CountyCensus> rows = new TreeMap<>();
        for (Table.Row row : Table.read(folder + "county_census2020.csv").rows()) {
            rows.put(row.required("id"), CountyCensus.of(row));
        }
        CountyCensus[] census = new CountyCensus[counties];
        countyOf.forEach((id, index) -> census[index] = listed(rows, id, "a county"));
        for (Table.Row row : Table.read(folder + "development_zones.csv").rows()) {
            int host = county(row, "host_county");
            CountyCensus zone = listed(rows, row.required("id"), "a development zone");
            census[host] = census[host].plus(zone, row.decimal("share_to_host"));
        }
        return List.of(census);
    }

    private static CountyCensus listed(Map<String, CountyCensus> rows, String id, String what) {
        CountyCensus census = rows.get(id);
        if (census == null) {
            throw new TableException("region/county_census2020.csv: no row \"%s\"; expected %s".formatted(id, what));
        }
        return census;
    }

    private List<CensusUnit> readCensusUnits() {
        List<CensusUnit> units = new ArrayList<>();
        for (Table.Row row : Table.read(folder + "census2020_units.csv").rows()) {
            units.add(new CensusUnit(
                    row.required("id"),
                    row.whole("population_2020"),
                    row.decimal("college_share_pct") / 100,
                    row.decimal("bachelor_plus_share_pct") / 100,
                    row.decimal("mean_schooling_years")));
        }
        return units;
    }

    private List<RailLine> readRail() {
        List<RailLine> lines = new ArrayList<>();
        for (Table.Row row : Table.read(folder + "rail.csv").rows()) {
            lines.add(new RailLine(
                    government(row, "from"),
                    government(row, "to"),
                    row.required("line"),
                    row.required("line_zh"),
                    row.required("row_type").equals("through_service"),
                    row.required("status").equals("planned"),
                    opening(row),
                    row.optionalDecimal("minutes"),
                    row.optionalDecimal("design_kmh"),
                    row.optionalDecimal("fare_yuan"),
                    row.required("source"),
                    row.required("confidence")));
        }
        return lines;
    }

    private static Optional<YearMonth> opening(Table.Row row) {
        String text = row.text("opens");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.parse(text.length() == 4 ? text + "-12" : text));
        } catch (java.time.format.DateTimeParseException e) {
            throw row.problem("opens", "a month such as 2020-12, a year, or nothing");
        }
    }

    private List<UniversityRow> readUniversities() {
        List<UniversityRow> universities = new ArrayList<>();
        for (Table.Row row : Table.read(folder + "universities.csv").rows()) {
            boolean branch = row.required("row_type").equals("branch");
            if (branch || row.flag("listed_2021")) {
                universities.add(readUniversity(row, universities.size(), branch));
            }
        }
        return universities;
    }

    private UniversityRow readUniversity(Table.Row row, int index, boolean branch) {
        OptionalDouble students = row.optionalDecimal("students");
        return new UniversityRow(
                index,
                row.required("name_en"),
                row.required("name_zh"),
                county(row, "county"),
                branch,
                row.required("supervised_by"),
                row.flag("double_first_class"),
                students.isPresent() ? OptionalLong.of(Math.round(students.getAsDouble())) : OptionalLong.empty(),
                row.text("second_campus_county").isEmpty()
                        ? Optional.empty()
                        : Optional.of(county(row, "second_campus_county")),
                row.flag("ordered_to_move"),
                row.required("source"),
                row.required("confidence"));
    }

    private int government(Table.Row row, String column) {
        return index(row, column, governmentOf, "the id of a government in region/governments.csv");
    }

    private int county(Table.Row row, String column) {
        return index(row, column, countyOf, "the id of a county in region/counties.csv");
    }

    private static int index(Table.Row row, String column, Map<String, Integer> known, String expected) {
        Integer index = known.get(row.required(column));
        if (index == null) {
            throw row.problem(column, expected);
        }
        return index;
    }
}
