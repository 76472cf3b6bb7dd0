package jjj.phase.construction;

import jjj.base.Fen;
import jjj.rules.ResettlementRule;
import jjj.world.Accounts;
import jjj.world.HomeProject;
import jjj.world.Homes.Floor;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * Homes for displaced people: how many wait for one, and those that the government's developer buys from builders.
 * <pre>  waiting = homes share · displaced to date · floor per head − floor of such homes now  </pre>
 * Unsold homes of the counties are bought at the market price as far as the developer's money beyond that for state homes
 * reaches, and are owned in part by those who live there. Without the instrument only a programme's own homes serve
 * displaced people. Source: docs/ODD.md 7.4.
 *
 * @param sqmPerHead floor per head without the instrument, m²
 * @param homesShare part of the displaced who choose a home without the instrument
 */
record ResettlementHomes(double sqmPerHead, double homesShare) {
    /** Floor that displaced people of the government wait for, m². */
    long waitingSqm(World world, int government) {
        double perHead = sqmPerHead(world, government);
        double share = world.rules()
                .resettlement(government)
                .map(ResettlementRule::homesShare)
                .orElse(homesShare);
        double chosen = 0;
        long got = 0;
        for (int zone : world.geography().zonesOf(government)) {
            chosen += world.others().displaced(zone) * share * perHead;
            got += world.homes().sqm(zone, Floor.SHARED_OWNERSHIP);
        }
        return Math.max(0, (long) chosen - got);
    }

    private double sqmPerHead(World world, int government) {
        return world.rules()
                .resettlement(government)
                .map(ResettlementRule::sqmPerHead)
                .orElse(sqmPerHead);
    }

    /** Displaced people move into so much floor. */
    void give(World world, int zone, long sqm) {
        int government = world.geography().governmentOf(zone);
        world.homes().add(zone, Floor.SHARED_OWNERSHIP, sqm);
        world.land().conflicts().house(government, sqm / sqmPerHead(world, government));
    }

    /** The government's developers buy unsold homes for those who wait. */
    void buy(World world) {
        for (HomeProject project : world.land().unsoldProjects()) {
            int government = world.geography().governmentOf(project.zone());
            boolean bought = world.rules()
                    .resettlement(government)
                    .map(ResettlementRule::bought)
                    .orElse(false);
            if (bought) {
                buy(world, project, government);
            }
        }
        world.land().removeSoldOut();
    }

    private void buy(World world, HomeProject project, int government) {
        Accounts accounts = world.ledger().accounts();
        int company = accounts.stateDeveloper(government);
        long free = world.ledger().depositsFen(company)
                - world.programmes().get(government).homesInHandFen()
                - world.land().transitLines().waitingFen(government);
        double price = world.homes().priceYuanPerSqm(project.zone());
        long affordable = (long) Math.max(0, Fen.toYuan(free) / price);
        long sqm = Math.min(affordable, Math.min(project.unsoldSqm(), waitingSqm(world, government)));
        if (sqm > 0 && project.builder() != company) {
            world.ledger().payAtMost(company, project.builder(), Fen.ofYuan(price * sqm), Purpose.NEW_HOMES);
            project.sell(sqm);
            world.homes().add(project.zone(), Floor.UNSOLD, -sqm);
            give(world, project.zone(), sqm);
        }
    }
}
