package jjj.region;

import java.util.List;

/**
 * Everything the input tables say about the region, in CNY, persons, m² and degrees. Immutable: read once, shared by
 * all runs.
 *
 * @param grid which grid the cells are from
 * @param governments in the order of their index, 0 (Beijing) … 13 (Xiong'an)
 * @param counties 199, ordered by government, then by code; the index is the zone's
 * @param census one entry for each county, development zones merged into their hosts
 * @param censusUnits governments and named parts of them
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
        StartingValues starting) {

    public RegionTables {
        governments = List.copyOf(governments);
        counties = List.copyOf(counties);
        cells = List.copyOf(cells);
        census = List.copyOf(census);
        censusUnits = List.copyOf(censusUnits);
        rail = List.copyOf(rail);
        universities = List.copyOf(universities);
    }

    public static RegionTables load(GridSize grid) {
        return new RegionReader(grid).read();
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
