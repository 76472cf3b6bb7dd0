package jjj.view;

import jjj.base.Fen;
import jjj.world.Claim;
import jjj.world.Developer;
import jjj.world.LandHolding;
import jjj.world.World;

/** A private developer for MASON's inspector, which reads the getters. */
public final class DeveloperFacts {
    private static final double SQM_PER_HECTARE = 10_000;

    private final World world;
    private final int developer;

    DeveloperFacts(World world, int developer) {
        this.world = world;
        this.developer = developer;
    }

    /** Number among all developers. */
    public int getNumber() {
        return developer;
    }

    /** Market it knows. */
    public String getHomeMarket() {
        return world.geography().governments().get(of().homeGovernment()).nameEnglish();
    }

    /** Whether it belongs to a central state firm. */
    public boolean getCentralStateOwned() {
        return of().centralStateOwned();
    }

    /** Margin it wants, share of the price. */
    public double getHurdleShareOfPrice() {
        return of().hurdleShareOfPrice();
    }

    /** Money at the bank, bn CNY. */
    public double getDepositsBillionYuan() {
        return world.ledger().depositsFen(of().account()) / Fen.PER_BILLION_YUAN;
    }

    /** Bank loans, bn CNY. */
    public double getLoansBillionYuan() {
        return world.ledger().owedFen(of().account(), Claim.LOANS) / Fen.PER_BILLION_YUAN;
    }

    /** Land held and not built on, hectares. */
    public double getLandBankHa() {
        return world.land().holdings().stream()
                        .filter(holding -> holding.holder() == of().account() && !holding.ended())
                        .mapToLong(LandHolding::leftSqm)
                        .sum()
                / SQM_PER_HECTARE;
    }

    private Developer of() {
        return world.developers().get(developer);
    }
}
