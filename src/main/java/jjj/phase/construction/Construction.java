package jjj.phase.construction;

import jjj.base.ParameterSource;
import jjj.world.Phase;
import jjj.world.World;

/** The month's building: starts, work, delivery, wear. Source: docs/ODD.md 7.4. */
public final class Construction implements Phase {
    private final Starts starts;
    private final Works works;
    private final ResettlementHomes resettlement;
    private final Delivery delivery;
    private final Wear wear;

    /** Building with these parameters. */
    public Construction(ConstructionParameters parameters) {
        starts = new Starts(parameters);
        works = new Works(parameters.credit());
        resettlement = new ResettlementHomes(parameters.resettlementSqmPerHead(), parameters.resettlementShare());
        delivery = new Delivery(resettlement, parameters.downPaymentShare());
        wear = new Wear(parameters.wearPerMonth());
    }

    /** With the values of the parameter table. */
    public static Construction from(ParameterSource source) {
        return new Construction(ConstructionParameters.from(source));
    }

    @Override
    public void run(World world, int month) {
        starts.start(world, month);
        works.build(world);
        delivery.deliver(world);
        resettlement.buy(world);
        wear.wear(world);
    }
}
