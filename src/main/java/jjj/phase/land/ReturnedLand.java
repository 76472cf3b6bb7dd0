package jjj.phase.land;

import jjj.base.Fen;
import jjj.rules.LandUse;
import jjj.rules.Parcel;
import jjj.world.World;

/** Land that comes back to its government: it is serviced land again and offered anew at today's cost. */
final class ReturnedLand {
    private final LandParameters.Supply parameters;
    private final ConversionOrder order;

    ReturnedLand(LandParameters.Supply parameters, ConversionOrder order) {
        this.parameters = parameters;
        this.order = order;
    }

    /**
     * The rest of a parcel comes back.
     *
     * @param parcel as it was awarded
     * @param now the use that the land has
     * @param areaSqm how much of it comes back, m²
     */
    void offerAgain(World world, LandValues values, Parcel parcel, LandUse now, long areaSqm, int month) {
        long area = world.cells().convertInZone(order.cellsOf(parcel.zone()), now, LandUse.SERVICED, areaSqm);
        if (area > 0) {
            world.land().supply().offerAgain(atTodaysCost(parcel, area, values, month));
        }
    }

    /** So much of a parcel as it is offered this month. */
    Parcel atTodaysCost(Parcel parcel, long areaSqm, LandValues values, int month) {
        long cost = Fen.ofYuan(values.costYuanPerSqm(parcel.government()) * areaSqm);
        return new Parcel(
                parcel.id(),
                parcel.government(),
                parcel.zone(),
                parcel.use(),
                areaSqm,
                cost,
                Fen.times(cost, parameters.reserveOverCost()),
                month);
    }
}
