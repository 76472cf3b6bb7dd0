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
 * @param month the month of the offer
 */
public record Parcel(
        long id, int government, int zone, PlotUse use, long areaSqm, long costFen, long reserveFen, int month) {
    public Parcel {
        if (areaSqm <= 0) {
            throw new IllegalArgumentException("parcel of " + areaSqm + " m²; expected more than 0");
        }
    }
}
