package jjj.phase.construction;

import jjj.world.Accounts;
import jjj.world.Claim;
import jjj.world.HomeProject;
import jjj.world.Homes;
import jjj.world.Homes.Floor;
import jjj.world.World;

/**
 * Homes that are complete: those sold before go to their buyers, whose claims end; the rest stays with the builder for
 * sale. Homes of the state house displaced people who wait for one, then are let. Source: docs/ODD.md 7.3, 6.2.
 */
final class Delivery {
    private final double resettlementSqmPerHead;
    private final double resettlementShare;

    Delivery(double resettlementSqmPerHead, double resettlementShare) {
        this.resettlementSqmPerHead = resettlementSqmPerHead;
        this.resettlementShare = resettlementShare;
    }

    void deliver(World world) {
        for (HomeProject project : world.land().homeProjects()) {
            if (project.complete()) {
                if (project.heldByState()) {
                    deliverToState(world, project);
                } else {
                    deliverToBuyers(world, project);
                }
            }
        }
        world.land().removeComplete();
    }

    private void deliverToState(World world, HomeProject project) {
        int government = world.geography().governmentOf(project.zone());
        long resettled = Math.min(project.floorSqm(), waitingSqm(world, government));
        world.homes().add(project.zone(), Floor.SHARED_OWNERSHIP, resettled);
        world.homes().add(project.zone(), Floor.STATE_RENTAL, project.floorSqm() - resettled);
    }

    /** Homes that displaced people of the government chose and have not got yet, m². */
    private long waitingSqm(World world, int government) {
        double chosen = 0;
        long got = 0;
        for (int zone : world.geography().zonesOf(government)) {
            chosen += world.others().displaced(zone) * resettlementShare * resettlementSqmPerHead;
            got += world.homes().sqm(zone, Floor.SHARED_OWNERSHIP);
        }
        return Math.max(0, (long) chosen - got);
    }

    private static void deliverToBuyers(World world, HomeProject project) {
        Homes homes = world.homes();
        homes.add(project.zone(), Floor.VACANT, project.presoldSqm());
        homes.add(project.zone(), Floor.UNSOLD, project.floorSqm() - project.presoldSqm());
        Accounts accounts = world.ledger().accounts();
        int households = accounts.households(world.geography().governmentOf(project.zone()));
        long outside = project.outsideAdvancesFen();
        long inside = project.advancesFen() - outside;
        world.ledger().claim(households, project.builder(), -inside, Claim.PRESALE_ADVANCES);
        world.ledger().claim(accounts.restOfChina(), project.builder(), -outside, Claim.PRESALE_ADVANCES);
    }
}
