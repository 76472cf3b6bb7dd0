package jjj.region;

import java.util.List;
import java.util.Map;

/**
 * Everything the input tables say about the region, in CNY, persons, m² and degrees. Immutable: read once, shared by
 * all runs.
 *
 * @param grid which grid the cells are from
 * @param governments in the order of their index
 * @param counties ordered by government, then by code; the index is the zone's
 * @param census one entry for each county, development zones merged into their hosts
 * @param censusUnits governments and named parts of them
 * @param roles what single places are to the region
 */
public record RegionTables(
        GridSize grid,
        List<GovernmentRow> governments,
        List<County> counties,
        List<GridCell> cells,
        List<CountyCensus> census,
        List<CensusUnit> censusUnits,
        List<RailLine> rail,
        List<UniversityRow> universities,
        EconomyPanel economy,
        HomePrices homePrices,
        Published published,
        StartingValues starting,
        Roles roles) {

    public RegionTables {
        governments = List.copyOf(governments);
        counties = List.copyOf(counties);
        cells = List.copyOf(cells);
        census = List.copyOf(census);
        censusUnits = List.copyOf(censusUnits);
        rail = List.copyOf(rail);
        universities = List.copyOf(universities);
    }

    /** The region of the project: the folder in which its tables are. */
    public static final String MAIN = "region";

    /** The tables of the project's own region. */
    public static RegionTables load(GridSize grid) {
        return load(MAIN, grid);
    }

    /**
     * The tables of a region.
     *
     * @param region its folder: {@link #MAIN}, or the name of another pack of tables
     */
    public static RegionTables load(String region, GridSize grid) {
        return new RegionReader(folder(region), grid).read();
    }

    /** The same tables with other starting values, by quantity and place, parted by a dot. */
    public RegionTables withStarting(Map<String, Double> changed) {
        return new RegionTables(
                grid,
                governments,
                counties,
                cells,
                census,
                censusUnits,
                rail,
                universities,
                economy,
                homePrices,
                published,
                starting.with(changed),
                roles);
    }

    /** Whether there are tables of a region with this name. */
    public static boolean ships(String region) {
        return RegionTables.class.getClassLoader().getResource(folder(region) + "governments.csv") != null;
    }

    private static String folder(String region) {
        return region.equals(MAIN) ? MAIN + "/" : "packs/" + region + "/";
    }

    /** The government against which services and hukou are measured. */
    int capital() {
        return government(roles.only("capital"));
    }

    /** Ids of the provinces, in the order in which governments name them. */
    public List<String> provinces() {
        return governments.stream().map(GovernmentRow::province).distinct().toList();
    }

    /** English and Chinese name of the region or of a province. */
    public record Name(String english, String chinese) {}

    /** The name of {@code region} or of a province. */
    public Name name(String id) {
        return roles.in("name").stream()
                .filter(role -> role.place().equals(id))
                .map(role -> new Name(role.of(), role.note()))
                .findFirst()
                .orElseThrow(() -> new TableException("roles.csv: no name of \"" + id + "\""));
    }

    /** Whether a province has several local governments. */
    public boolean isDivided(String province) {
        return governments.stream()
                        .filter(row -> row.province().equals(province))
                        .count()
                > 1;
    }

    /** The index of a government, 0…13. */
    public int government(String id) {
        for (GovernmentRow row : governments) {
            if (row.id().equals(id)) {
                return row.index();
            }
        }
        throw new TableException("region/governments.csv: no government \"" + id + "\"");
    }

    /** The index of a county, 0…198. */
    public int county(String id) {
        for (County row : counties) {
            if (row.id().equals(id)) {
                return row.index();
            }
        }
        throw new TableException("region/counties.csv: no county \"" + id + "\"");
    }

    public CensusUnit censusUnit(String id) {
        for (CensusUnit unit : censusUnits) {
            if (unit.id().equals(id)) {
                return unit;
            }
        }
        throw new TableException("region/census2020_units.csv: no unit \"" + id + "\"");
    }
}
