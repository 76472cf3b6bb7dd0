package jjj.phase.land;

import jjj.base.Fen;
import jjj.rules.LandRule;
import jjj.rules.LandUse;
import jjj.rules.Parcel;
import jjj.rules.PlotUse;
import jjj.world.Accounts;
import jjj.world.Cells;
import jjj.world.Ledger;
import jjj.world.Purpose;
import jjj.world.Remainders;
import jjj.world.World;

/**
 * Farmland and villages become serviced land: compensation and servicing are paid, people of the villages are displaced.
 * Beside each m² of residential land its roads, green and schools are converted too. Within a cell fields and villages
 * go in proportion. Protected land and water never change. Source: docs/ODD.md 7.3.
 */
final class Expropriation {
    private final LandParameters.Supply parameters;
    private final ConversionOrder order;

    Expropriation(LandParameters.Supply parameters, ConversionOrder order) {
        this.parameters = parameters;
        this.order = order;
    }

    /** Land of a plot with what is converted beside it, m²; a programme's parcels contain their roads and green. */
    long convertedSqm(LandRule rule, PlotUse use, long areaSqm) {
        return rule.servesProgramme() ? areaSqm : (long) Math.ceil(areaSqm * parameters.convertedPerPlot(use));
    }

    /** Converts the land of the parcel, {@code total} m² in all; the zone must have enough left. */
    void convert(World world, Parcel parcel, long total) {
        Cells cells = world.cells();
        long taken = 0;
        long serviced = 0;
        long villages = 0;
        for (int cell : order.cellsOf(parcel.zone())) {
            int fields = cells.sqm(cell, LandUse.FARMLAND);
            int village = cells.sqm(cell, LandUse.RURAL_SETTLEMENT);
            long take = Math.min(total - taken, (long) fields + village);
            if (take > 0) {
                long upTo = parcel.areaSqm() * (taken + take) / total;
                long plot = upTo - serviced;
                long fromVillage = take * village / ((long) fields + village);
                villages += fromVillage;
                split(cells, cell, take - fromVillage, fromVillage, plot);
                taken += take;
                serviced = upTo;
            }
        }
        world.land().converted(parcel.government(), parcel.use(), taken);
        displace(world, parcel.zone(), villages);
    }

    /** Of so much from fields and from the village, {@code plot} is serviced and the rest public. */
    private static void split(Cells cells, int cell, long fields, long village, long plot) {
        long plotFromFields = Math.min(plot, fields);
        cells.convert(cell, LandUse.FARMLAND, LandUse.SERVICED, (int) plotFromFields);
        cells.convert(cell, LandUse.FARMLAND, LandUse.PUBLIC, (int) (fields - plotFromFields));
        long plotFromVillage = plot - plotFromFields;
        cells.convert(cell, LandUse.RURAL_SETTLEMENT, LandUse.SERVICED, (int) plotFromVillage);
        cells.convert(cell, LandUse.RURAL_SETTLEMENT, LandUse.PUBLIC, (int) (village - plotFromVillage));
    }

    private void displace(World world, int zone, long villageSqm) {
        long people = world.remainders()
                .of(Remainders.Of.DISPLACED, world.geography().zoneCount())
                .whole(zone, villageSqm / parameters.villageSqmPerPerson());
        if (people > 0) {
            world.others().displace(zone, people);
        }
    }

    /** The government pays compensation and servicing, as far as its deposits reach; gives what was paid. */
    long pay(World world, int government, long costFen) {
        Ledger ledger = world.ledger();
        Accounts accounts = ledger.accounts();
        int payer = accounts.government(government);
        long paid = Math.max(0, Math.min(costFen, ledger.depositsFen(payer)));
        long compensation = Fen.times(paid, parameters.compensationShare());
        ledger.pay(payer, accounts.households(government), compensation, Purpose.COMPENSATION);
        ledger.pay(payer, accounts.firms(government), paid - compensation, Purpose.LAND_SERVICING);
        return paid;
    }
}
