package jjj.region;

import java.util.List;

/**
 * A cell of the grid: where it is, how much of it lies in the region, and which counties share it.
 *
 * @param row southwards from the north edge
 * @param column eastwards from the west edge
 * @param county index of the county with the largest part
 * @param areaSqm area inside the region: the sum of the pieces, whole m²
 * @param seaShare share of the cell that is sea, 0…1
 * @param elevationM coarse height above the sea, m
 * @param pieces the counties' parts, in the order of the table
 */
public record GridCell(
        int row,
        int column,
        double lon,
        double lat,
        int county,
        long areaSqm,
        double seaShare,
        double elevationM,
        List<Piece> pieces) {
    public GridCell {
        pieces = List.copyOf(pieces);
    }

    /**
     * The part of a cell that belongs to one county.
     *
     * @param county index of the county
     * @param areaSqm whole m²
     * @param population2020 census residents, spread evenly over the county's area, persons
     */
    public record Piece(int county, long areaSqm, double population2020) {}
}
