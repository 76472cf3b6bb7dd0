package jjj.phase.land;

import jjj.base.Fen;
import jjj.rules.BuildingCost;
import jjj.rules.LandRule;
import jjj.rules.Parcel;
import jjj.rules.TransferMode;
import jjj.rules.TransitGrant;
import jjj.world.Accounts;
import jjj.world.Purpose;
import jjj.world.TransitLine;
import jjj.world.World;

/**
 * The builder of a line (the government's own developer) gets the land of the rings around the stations as capital. The
 * stations lie in the counties of the line's two seats. What the builder keeps of the sales builds the line at once; when
 * the line is paid for it opens, and what comes later stays with the builder.
 * <pre>
 *   needed = (cost − built by all) · c/c₀          paid_g = needed · waiting_g / Σ waiting, at most waiting_g
 * </pre>
 * <ul><li>cost, built: CNY at the prices of 2016    <li>c/c₀: building cost now over 2016    <li>waiting_g: what the
 *     builder of government g has kept and not yet spent</ul>
 * Where both ends of a line grant land the two builders build it together: it is paid once. A line lives by the money that
 * comes in, not by the rule in force: when the grant ends, the rest of prices agreed before still builds, and a line that is
 * then not paid for stays as it is. Source: docs/ODD.md 7.3 (P074).
 */
final class TransitBuilders {
    private final BuildingCost cost;

    TransitBuilders(LandParameters parameters) {
        this.cost = parameters.buildingCost();
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

    /** Builds all lines with what has come in. */
    void build(World world, int month) {
        double index = cost.yuanPerSqm(month - world.startMonth()) / cost.yuanPerSqm(0);
        for (TransitLine line : world.land().transitLines().all()) {
            if (!line.isOpen()) {
                build(world, line, index);
            }
        }
    }

    private static void build(World world, TransitLine line, double index) {
        Accounts accounts = world.ledger().accounts();
        int governments = world.geography().governmentCount();
        long waiting = 0;
        for (int government = 0; government < governments; government++) {
            waiting += line.waitingFen(government);
        }
        long needed = Fen.ofYuan(line.leftYuan() * index);
        double part = Math.min(1, (double) needed / Math.max(1, waiting));
        long upTo = 0;
        long asked = 0;
        long paid = 0;
        for (int government = 0; government < governments; government++) {
            upTo += line.waitingFen(government);
            long wanted = Math.min(Fen.times(upTo, part) - asked, line.waitingFen(government));
            asked += wanted;
            long its = world.ledger()
                    .payAtMost(
                            accounts.stateDeveloper(government),
                            accounts.firms(government),
                            wanted,
                            Purpose.INFRASTRUCTURE_CONSTRUCTION);
            line.build(government, its, Fen.toYuan(its) / index);
            world.governments().get(government).addWorks(Fen.toYuan(its) / index);
            paid += its;
        }
        if (paid >= needed) {
            line.open();
        }
    }
}
