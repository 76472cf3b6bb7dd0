package jjj.phase.land;

import jjj.base.Stream;
import jjj.rules.IdleLand;
import jjj.rules.LandRule;
import jjj.rules.LandUse;
import jjj.rules.Parcel;
import jjj.world.LandHolding;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * Land that its holder does not build on: the rule in force fines it or takes it back (P049). This holds for land that
 * was sold to the highest bidder, by the government or by the builder of a line; land that was negotiated, leased or
 * allocated has terms of its own. Of a parcel that is partly built on the rest is taken back.
 */
final class IdleHoldings {
    private final ReturnedLand returned;

    IdleHoldings(ReturnedLand returned) {
        this.returned = returned;
    }

    void check(World world, LandValues values, int month) {
        for (LandHolding holding : world.land().holdings()) {
            if (holding.mode().toHighestBidder()) {
                check(world, values, holding, month);
            }
        }
        world.land().removeEnded();
    }

    private void check(World world, LandValues values, LandHolding holding, int month) {
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
            Parcel parcel = new Parcel(
                    holding.id(), holding.government(), holding.zone(), holding.use(), holding.areaSqm(), 0, 0, month);
            returned.offerAgain(world, values, parcel, LandUse.LEASED_IDLE, holding.leftSqm(), month);
            holding.giveBack();
        }
    }
}
