package jjj.phase.land;

import jjj.base.Fen;
import jjj.rules.LandRule;
import jjj.rules.Parcel;
import jjj.rules.PlotUse;
import jjj.rules.TransferMode;
import jjj.rules.TransitGrant;
import jjj.world.Accounts;
import jjj.world.Purpose;
import jjj.world.TransitLines;
import jjj.world.World;

/**
 * The builder of a line (the government's own developer) gets the land of the rings around the stations as capital. The
 * stations lie in the counties of the line's two seats. What the builder keeps of the sales builds the line at once; when
 * the line is paid for it opens, and what comes later stays with the builder. Source: docs/ODD.md 7.3 (P074).
 */
final class TransitBuilders {
    private final LandParameters parameters;

    TransitBuilders(LandParameters parameters) {
        this.parameters = parameters;
    }

    /** The rule for one parcel: the grant within the rings, else the rule that stands beside it. */
    static LandRule ruleFor(World world, LandRule rule, Parcel parcel) {
        if (!(rule instanceof TransitGrant grant)) {
            return rule;
        }
        boolean atStation = parcel.zone() == seat(world, grant.line().from())
                || parcel.zone() == seat(world, grant.line().to());
        long granted = world.land().transferredSqm(parcel.government(), TransferMode.GRANT);
        return atStation && granted + parcel.areaSqm() <= grant.ringSqm() ? grant : grant.with();
    }

    private static int seat(World world, int government) {
        return world.geography().governments().get(government).seatZone();
    }

    /** Builds the lines of the month with what has come in. */
    void build(World world, int month) {
        for (int government = 0; government < world.geography().governmentCount(); government++) {
            for (PlotUse use : PlotUse.values()) {
                if (world.rules().land(government, use) instanceof TransitGrant grant) {
                    build(world, government, grant, month);
                    break;
                }
            }
        }
    }

    private void build(World world, int government, TransitGrant grant, int month) {
        TransitLines lines = world.land().transitLines();
        if (lines.isOpen(government)) {
            lines.keepRest(government);
            return;
        }
        Accounts accounts = world.ledger().accounts();
        double index = parameters.buildingCost().yuanPerSqm(month - world.startMonth())
                / parameters.buildingCost().yuanPerSqm(0);
        long needed = Fen.ofYuan(Math.max(0, grant.lineYuan() - lines.builtYuan(government)) * index);
        long wanted = Math.min(lines.waitingFen(government), needed);
        long paid = world.ledger()
                .payAtMost(
                        accounts.stateDeveloper(government),
                        accounts.firms(government),
                        wanted,
                        Purpose.INFRASTRUCTURE_CONSTRUCTION);
        lines.build(government, paid, Fen.toYuan(paid) / index);
        world.governments().get(government).addWorks(Fen.toYuan(paid) / index);
        if (paid >= needed) {
            lines.open(government, grant.line());
        }
    }
}
