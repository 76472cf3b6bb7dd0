package jjj.phase.land;

import jjj.base.Fen;
import jjj.base.Stream;
import jjj.rules.IdleLand;
import jjj.rules.LandRule;
import jjj.rules.LandUse;
import jjj.rules.Parcel;
import jjj.rules.TransferMode;
import jjj.world.LandHolding;
import jjj.world.Purpose;
import jjj.world.World;

/** Land that its holder does not build on: the rule in force fines it or takes it back (P049). */
final class IdleHoldings {
    private final LandParameters.Supply parameters;
    private final ConversionOrder order;

    IdleHoldings(LandParameters.Supply parameters, ConversionOrder order) {
        this.parameters = parameters;
        this.order = order;
    }

    void check(World world, LandValues values, int month) {
        for (LandHolding holding : world.land().holdings()) {
            if (holding.mode() == TransferMode.AUCTION) {
                LandRule rule = world.rules().land(holding.government(), holding.use());
                int held = month - holding.month();
                double draw = world.draws().uniform(holding.id(), month, Stream.ENFORCEMENT);
                IdleLand decided = rule.idle(held, draw);
                if (decided == IdleLand.FINED) {
                    world.ledger()
                            .payAtMost(
                                    holding.holder(),
                                    world.ledger().accounts().government(holding.government()),
                                    rule.owedFen(holding.priceFen(), held),
                                    Purpose.IDLE_LAND_FEE);
                } else if (decided == IdleLand.TAKEN_BACK) {
                    takeBack(world, values, holding, month);
                }
            }
        }
        world.land().removeEnded();
    }

    private void takeBack(World world, LandValues values, LandHolding holding, int month) {
        long area = world.cells()
                .convertInZone(order.cellsOf(holding.zone()), LandUse.LEASED_IDLE, LandUse.SERVICED, holding.areaSqm());
        holding.giveBack();
        if (area > 0) {
            long cost = Fen.ofYuan(values.costYuanPerSqm(holding.government()) * area);
            world.land()
                    .supply()
                    .offerAgain(new Parcel(
                            holding.id(),
                            holding.government(),
                            holding.zone(),
                            holding.use(),
                            area,
                            cost,
                            Fen.times(cost, parameters.reserveOverCost()),
                            month));
        }
    }
}
