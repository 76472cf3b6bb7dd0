package jjj.phase.land;

import java.util.ArrayList;
import java.util.List;
import jjj.base.Fen;
import jjj.base.Months;
import jjj.base.Stream;
import jjj.rules.LandRule;
import jjj.rules.Parcel;
import jjj.rules.PlotUse;
import jjj.rules.SupplyRule;
import jjj.world.LandSupply;
import jjj.world.World;

/**
 * Turns the month's due land into parcels on serviced land. Due is a twelfth of the year's plan, or what a programme
 * asks for, and what was carried. A parcel's size and zone are draws of its number, the same in every scenario of one
 * seed. Nothing new is expropriated while much lies unsold, or when the money for compensation is short (a programme's
 * land is compensated later instead), and nothing beyond a growth boundary.
 */
final class ParcelMaker {
    private static final double SQM_PER_HECTARE = 10_000;
    private static final double SQM_PER_SQKM = 1e6;
    private static final long LEAST_SQM = 1_000;
    private static final int ANY_MONTH = 0;
    private static final int SIZE = 0;
    private static final int ZONE = 7;

    private final LandParameters.Supply parameters;
    private final Expropriation expropriation;
    private final OpenLand openLand;

    ParcelMaker(LandParameters.Supply parameters, Expropriation expropriation, OpenLand openLand) {
        this.openLand = openLand;
        this.parameters = parameters;
        this.expropriation = expropriation;
    }

    /** New parcels of a government and use this month, their land converted and paid. */
    List<Parcel> make(World world, LandValues values, int government, PlotUse use, int month) {
        LandRule rule = world.rules().land(government, use);
        SupplyRule amount = world.rules().supply(government, use);
        LandSupply supply = world.land().supply();
        double yearSqm = rule.servesProgramme()
                ? amount.programmeSqkmPerMonth().at(Months.middleInYears(month)) * SQM_PER_SQKM * Months.PER_YEAR
                : amount.planHectaresPerYear().orElse(supply.plannedHectares(government, use)) * SQM_PER_HECTARE;
        List<Parcel> made = new ArrayList<>();
        if (supply.unsoldSqm(government, use) > yearSqm * parameters.unsoldYearsAtMost()) {
            return made;
        }
        double due = supply.carriedSqm(government, use) + yearSqm / Months.PER_YEAR;
        double[] weights = values.placeWeights(government, use);
        while (true) {
            long size = size(world, supply.nextParcelId(government, use), use, rule, amount);
            if (due < size || !makeOne(world, values, government, use, size, weights, month, made)) {
                break;
            }
            due -= size;
        }
        double most = yearSqm * parameters.carriedYearsAtMost() + parameters.meanParcelSqm(use);
        supply.setCarried(government, use, rule.servesProgramme() ? due : Math.min(due, most));
        return made;
    }

    private long size(World world, long id, PlotUse use, LandRule rule, SupplyRule amount) {
        if (rule.servesProgramme()) {
            return Math.max(LEAST_SQM, (long) (amount.parcelHectares() * SQM_PER_HECTARE));
        }
        double sigma = parameters.parcelSigma();
        double n = world.draws().normal(id, ANY_MONTH, Stream.PARCEL, SIZE);
        double sqm = parameters.meanParcelSqm(use) * StrictMath.exp(sigma * n - sigma * sigma / 2);
        return Math.max(LEAST_SQM, (long) sqm);
    }

    private boolean makeOne(
            World world,
            LandValues values,
            int government,
            PlotUse use,
            long size,
            double[] weights,
            int month,
            List<Parcel> made) {
        LandSupply supply = world.land().supply();
        long id = supply.nextParcelId(government, use);
        LandRule rule = world.rules().land(government, use);
        long converted = expropriation.convertedSqm(rule, use, size);
        int zone = openLand.insideBoundarySqm(world, government) >= converted
                ? zone(world, government, weights, converted, id)
                : -1;
        long costFen = Fen.ofYuan(values.costYuanPerSqm(government) * size);
        boolean later = rule.servesProgramme();
        int account = world.ledger().accounts().government(government);
        if (zone < 0 || !later && world.ledger().depositsFen(account) < costFen) {
            return false;
        }
        if (later) {
            supply.changeArrears(government, costFen);
        } else {
            expropriation.pay(world, government, costFen);
        }
        Parcel parcel = new Parcel(
                id, government, zone, use, size, costFen, Fen.times(costFen, parameters.reserveOverCost()), month);
        supply.parcelMade(government, use);
        expropriation.convert(world, parcel, converted);
        made.add(parcel);
        return true;
    }

    /** A zone of the government with room for {@code sqm}, by weight; −1 where none has room. */
    private int zone(World world, int government, double[] weights, long sqm, long id) {
        int[] zones = world.geography().zonesOf(government);
        double sum = 0;
        double[] open = new double[zones.length];
        for (int i = 0; i < zones.length; i++) {
            open[i] = openLand.leftSqm(world, zones[i]) >= sqm ? weights[i] : 0;
            sum += open[i];
        }
        double mark = world.draws().uniform(id, ANY_MONTH, Stream.PARCEL, ZONE) * sum;
        for (int i = 0; i < zones.length; i++) {
            mark -= open[i];
            if (open[i] > 0 && mark < 0) {
                return zones[i];
            }
        }
        return -1;
    }
}
