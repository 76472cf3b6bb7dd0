package jjj.rules;

/**
 * A piece of serviced land on offer.
 *
 * @param id number of the parcel: the same parcel in every scenario of one seed
 * @param government index of the supplying government
 * @param zone index of the zone it lies in
 * @param use what may be built
 * @param areaSqm m² of land
 * @param costFen what compensation and servicing of this land cost, fen
 * @param reserveFen the least price, fen
 * @param assessedFen what it is assessed at: what rents, taxes and the price of a conversion are based on, fen
 * @param month the month of the offer
 */
public record Parcel(
        long id,
        int government,
        int zone,
        PlotUse use,
        long areaSqm,
        long costFen,
        long reserveFen,
        long assessedFen,
        int month) {
    public Parcel {
        if (areaSqm <= 0) {
            throw new IllegalArgumentException("parcel of " + areaSqm + " m²; expected more than 0");
        }
    }

    /** A parcel that is assessed at its reserve price. */
    public Parcel(
            long id, int government, int zone, PlotUse use, long areaSqm, long costFen, long reserveFen, int month) {
        this(id, government, zone, use, areaSqm, costFen, reserveFen, reserveFen, month);
    }

    /** This parcel as it is assessed now. */
    public Parcel assessedAt(long fen) {
        return new Parcel(id, government, zone, use, areaSqm, costFen, reserveFen, fen, month);
    }
}
