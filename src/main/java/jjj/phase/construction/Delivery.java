package jjj.phase.construction;

import jjj.base.Fen;
import jjj.rules.HousingRule;
import jjj.world.Accounts;
import jjj.world.Claim;
import jjj.world.HomeProject;
import jjj.world.Homes;
import jjj.world.Homes.Floor;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * Homes that are complete: those sold before go to their buyers, whose claims end; the rest stays with the builder for
 * sale. Homes of the state house displaced people who wait for one, then are let; where the rule says
 * so people buy into a part of them. Source: docs/ODD.md 7.3, 6.2.
 */
final class Delivery {
    private final ResettlementHomes resettlement;
    private final double mortgageShare;

    Delivery(ResettlementHomes resettlement, double downPaymentShare) {
        this.mortgageShare = 1 - downPaymentShare;
        this.resettlement = resettlement;
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
        long resettled = Math.min(project.floorSqm(), resettlement.waitingSqm(world, government));
        resettlement.give(world, project.zone(), resettled);
        long forTalents = project.floorSqm() - resettled;
        world.homes().add(project.zone(), Floor.STATE_RENTAL, forTalents);
        sellShares(world, project, forTalents, world.rules().housing(government));
    }

    /** Residents buy into a part of the homes: they borrow what is no down payment and pay the builder. */
    private void sellShares(World world, HomeProject project, long sqm, HousingRule rule) {
        double owned = rule.sharedOwnership() * rule.ownedShare();
        Accounts accounts = world.ledger().accounts();
        int households = accounts.households(world.geography().governmentOf(project.zone()));
        long price = Fen.ofYuan(owned * sqm * world.homes().priceYuanPerSqm(project.zone()));
        long down = world.ledger()
                .payAtMost(households, project.builder(), Fen.times(price, 1 - mortgageShare), Purpose.NEW_HOMES);
        long borrowed = mortgageShare < 1 ? Fen.times(down, mortgageShare / (1 - mortgageShare)) : price;
        world.ledger().lend(accounts.bank(), households, borrowed, Claim.MORTGAGES);
        world.ledger().pay(households, project.builder(), borrowed, Purpose.NEW_HOMES);
    }

    private static void deliverToBuyers(World world, HomeProject project) {
        Homes homes = world.homes();
        homes.add(project.zone(), Floor.VACANT, project.presoldSqm());
        homes.add(project.zone(), Floor.UNSOLD, project.floorSqm() - project.presoldSqm());
        Accounts accounts = world.ledger().accounts();
        int households = accounts.households(world.geography().governmentOf(project.zone()));
        long outside = project.outsideAdvancesFen();
        long capital = project.capitalAdvancesFen();
        long inside = project.advancesFen() - outside - capital;
        world.ledger().claim(households, project.builder(), -inside, Claim.PRESALE_ADVANCES);
        world.ledger().claim(accounts.restOfChina(), project.builder(), -outside, Claim.PRESALE_ADVANCES);
        if (capital > 0) {
            int investors = accounts.households(world.geography().capital().orElseThrow());
            world.ledger().claim(investors, project.builder(), -capital, Claim.PRESALE_ADVANCES);
        }
    }
}
