package jjj.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jjj.base.Shares;
import jjj.rules.LandUse;

/**
 * Land use of every cell in December 2016, whole m²; the ten uses of a cell sum to its area.
 *
 * <pre>
 *   water:      Baiyangdian, on the land of Anxin nearest to the middle of the lake
 *   urban:      110 m² an urban resident, thinning out from the county seat as exp(−km/6); at most 0.9 of the county
 *   rural:      150 m² a rural resident, even over what is left of the county
 *   protected:  red-line area of the government on its highest cells (Xiong'an: around the lake), from farmland
 *   the rest:   farmland
 * </pre>
 *
 * Urban land is homes 40 %, trade 8 %, industry 22 %, public 30 %. Counties that share a cell each bring their own part.
 */
final class Land2016 {
    private static final double SQM_PER_KM2 = 1e6;

    /** m² by use (ordinal) and cell. */
    final int[][] sqm = new int[LandUse.values().length][];

    private final RegionTables tables;
    private final long[] pieceFreeSqm;
    private final List<List<Piece>> piecesOf = new ArrayList<>();

    /** A county's part of a cell. */
    private record Piece(int index, int cell, long areaSqm, double kmToSeat) {}

    Land2016(RegionTables tables, People2016 people) {
        this.tables = tables;
        for (int use = 0; use < sqm.length; use++) {
            sqm[use] = new int[tables.cells().size()];
        }
        this.pieceFreeSqm = listPieces();
        for (int cell = 0; cell < tables.cells().size(); cell++) {
            sqm[LandUse.FARMLAND.ordinal()][cell] =
                    Math.toIntExact(tables.cells().get(cell).areaSqm());
        }
        tables.roles().lake().ifPresent(role -> fillLake(role.place()));
        for (County county : tables.counties()) {
            fillSettlements(county, people);
        }
        for (GovernmentRow government : tables.governments()) {
            fillProtected(government);
        }
    }

    private long[] listPieces() {
        for (int zone = 0; zone < tables.counties().size(); zone++) {
            piecesOf.add(new ArrayList<>());
        }
        List<Long> areas = new ArrayList<>();
        for (int cell = 0; cell < tables.cells().size(); cell++) {
            GridCell at = tables.cells().get(cell);
            for (GridCell.Piece piece : at.pieces()) {
                County county = tables.counties().get(piece.county());
                double km = Geo.km(at.lon(), at.lat(), county.seatLon(), county.seatLat());
                piecesOf.get(piece.county()).add(new Piece(areas.size(), cell, piece.areaSqm(), km));
                areas.add(piece.areaSqm());
            }
        }
        return areas.stream().mapToLong(Long::longValue).toArray();
    }

    private void fillLake(String county) {
        List<Piece> pieces = new ArrayList<>(piecesOf.get(tables.county(county)));
        Comparator<Piece> nearest = Comparator.comparingDouble(this::kmToLake);
        pieces.sort(nearest.thenComparingInt(Piece::index));
        double share = tables.starting().value("built_up_max");
        long left = Math.round(tables.starting().value("lake_water", county) * SQM_PER_KM2);
        for (Piece piece : pieces) {
            long part = Math.min(left, Math.round(share * pieceFreeSqm[piece.index()]));
            take(piece, LandUse.WATER, part);
            left -= part;
        }
        if (left > 0) {
            throw new TableException("starting_values.csv: the lake is " + left + " m² larger than " + county);
        }
    }

    private double kmToLake(Piece piece) {
        GridCell at = tables.cells().get(piece.cell());
        String county = tables.roles().lake().orElseThrow().place();
        StartingValues starting = tables.starting();
        return Geo.km(
                at.lon(), at.lat(), starting.value("lake_longitude", county), starting.value("lake_latitude", county));
    }

    private void fillSettlements(County county, People2016 people) {
        StartingValues starting = tables.starting();
        int zone = county.index();
        List<Piece> pieces = piecesOf.get(zone);
        double free = 0;
        double area = 0;
        for (Piece piece : pieces) {
            free += pieceFreeSqm[piece.index()];
            area += piece.areaSqm();
        }
        double most = Math.max(0, free - (1 - starting.value("built_up_max")) * area);
        double urban = Math.min(most, people.urban[zone] * starting.value("urban_land"));
        double rural = (people.residents[zone] - people.urban[zone]) * starting.value("rural_land");
        rural = Math.min(most - urban, rural);
        double spread = starting.value("urban_spread");
        double[] weight = new double[pieces.size()];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = pieces.get(i).areaSqm() * StrictMath.exp(-pieces.get(i).kmToSeat() / spread);
        }
        double[] urbanParts = Fill.upTo(urban, weight, room(pieces));
        double[] shares = {
            starting.value("urban_residential_share"),
            starting.value("urban_commercial_share"),
            starting.value("urban_industrial_share"),
            starting.value("urban_public_share")
        };
        for (int i = 0; i < weight.length; i++) {
            long[] uses = Shares.split((long) urbanParts[i], shares);
            take(pieces.get(i), LandUse.RESIDENTIAL, uses[0]);
            take(pieces.get(i), LandUse.COMMERCIAL, uses[1]);
            take(pieces.get(i), LandUse.INDUSTRIAL, uses[2]);
            take(pieces.get(i), LandUse.PUBLIC, uses[3]);
        }
        double[] ruralParts = Fill.upTo(rural, room(pieces), room(pieces));
        for (int i = 0; i < weight.length; i++) {
            take(pieces.get(i), LandUse.RURAL_SETTLEMENT, (long) ruralParts[i]);
        }
    }

    private double[] room(List<Piece> pieces) {
        double[] room = new double[pieces.size()];
        for (int i = 0; i < room.length; i++) {
            room[i] = pieceFreeSqm[pieces.get(i).index()];
        }
        return room;
    }

    private void fillProtected(GovernmentRow government) {
        boolean lake =
                tables.roles().in("lake").stream().anyMatch(role -> role.of().equals(government.id()));
        List<Piece> pieces = new ArrayList<>();
        for (County county : People2016.countiesOf(tables, government.index())) {
            pieces.addAll(piecesOf.get(county.index()));
        }
        Comparator<Piece> first = lake
                ? Comparator.comparingDouble(this::kmToLake)
                : Comparator.comparingDouble(
                        piece -> -tables.cells().get(piece.cell()).elevationM());
        pieces.sort(first.thenComparingInt(Piece::index));
        long left = Math.round(tables.published().redLineKm2(government.id()).value() * SQM_PER_KM2);
        for (Piece piece : pieces) {
            long part = Math.min(left, pieceFreeSqm[piece.index()]);
            take(piece, LandUse.PROTECTED, part);
            left -= part;
        }
        if (left > 0) {
            throw new TableException("region/protected.csv: the red line of %s is %d m² larger than its farmland"
                    .formatted(government.id(), left));
        }
    }

    private void take(Piece piece, LandUse use, long area) {
        if (area > pieceFreeSqm[piece.index()]) {
            throw new IllegalStateException("part of cell " + piece.cell() + " has only " + pieceFreeSqm[piece.index()]
                    + " m² left, not " + area);
        }
        pieceFreeSqm[piece.index()] -= area;
        sqm[LandUse.FARMLAND.ordinal()][piece.cell()] -= (int) area;
        sqm[use.ordinal()][piece.cell()] += (int) area;
    }
}
