package jjj.phase.housing;

import java.util.Arrays;
import java.util.List;
import jjj.base.Fen;
import jjj.base.Shares;
import jjj.world.Accounts;
import jjj.world.Claim;
import jjj.world.Developer;
import jjj.world.HomeProject;
import jjj.world.Homes;
import jjj.world.Ledger;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * Settles the purchases of one zone: buyers pay the quoted price, residents with a mortgage for what is no down
 * payment, investors of the capital likewise, investors from outside in cash. Homes bought before delivery are paid at once; the builder owes them.
 */
final class Settlement implements NewHomesOnOffer.Sale {
    private final World world;
    private final Ledger ledger;
    private final Accounts accounts;
    private final int government;
    private final int zone;
    private final double outsideShare;
    private final double capitalShare;
    private final double mortgageShare;

    /**
     * Settlement in one zone.
     *
     * @param outsideShare part of the floor space sold that buyers from outside the region take
     * @param capitalShare part that households of the capital take, outside of it
     * @param mortgageShare part of the price that residents borrow
     */
    Settlement(World world, int zone, double outsideShare, double capitalShare, double mortgageShare) {
        this.world = world;
        this.ledger = world.ledger();
        this.accounts = ledger.accounts();
        this.zone = zone;
        this.government = world.geography().governmentOf(zone);
        this.outsideShare = outsideShare;
        this.capitalShare = capitalShare;
        this.mortgageShare = mortgageShare;
    }

    @Override
    public void delivered(HomeProject project, long sqm) {
        if (sqm > 0) {
            project.sell(sqm);
            world.homes().shift(zone, Homes.Floor.UNSOLD, Homes.Floor.VACANT, sqm);
            pay(project.builder(), price(sqm), Purpose.NEW_HOMES);
        }
    }

    @Override
    public void presold(HomeProject project, long sqm) {
        if (sqm > 0) {
            long total = price(sqm);
            pay(project.builder(), total, Purpose.PRESALE_ADVANCES);
            long outside = outside(total);
            long capital = capital(total);
            project.presell(sqm, total);
            project.advancedFromOutside(outside);
            project.advancedFromCapital(capital);
            claim(accounts.households(government), project, total - outside - capital);
            claim(accounts.restOfChina(), project, outside);
            if (capital > 0) {
                claim(investors(), project, capital);
            }
        }
    }

    @Override
    public void withoutProject(long sqm) {
        if (sqm > 0) {
            world.homes().shift(zone, Homes.Floor.UNSOLD, Homes.Floor.VACANT, sqm);
            int[] sellers = sellers();
            double[] equal = new double[sellers.length];
            Arrays.fill(equal, 1);
            long[] parts = Shares.split(price(sqm), equal);
            for (int i = 0; i < sellers.length; i++) {
                pay(sellers[i], parts[i], Purpose.NEW_HOMES);
            }
        }
    }

    private int[] sellers() {
        List<Developer> local = world.developers().stream()
                .filter(developer -> developer.homeGovernment() == government)
                .toList();
        return local.isEmpty()
                ? new int[] {accounts.stateDeveloper(government)}
                : local.stream().mapToInt(Developer::account).toArray();
    }

    private long price(long sqm) {
        return Fen.ofYuan(world.homes().priceYuanPerSqm(zone) * sqm);
    }

    private void claim(int buyers, HomeProject project, long fen) {
        ledger.claim(buyers, project.builder(), fen, Claim.PRESALE_ADVANCES);
    }

    private long outside(long totalFen) {
        return Fen.times(totalFen, outsideShare);
    }

    private long capital(long totalFen) {
        return Fen.times(totalFen, capitalShare);
    }

    /** Households of the capital. */
    private int investors() {
        return accounts.households(world.geography().capital().orElseThrow());
    }

    private void pay(int seller, long totalFen, Purpose purpose) {
        long outside = outside(totalFen);
        long capital = capital(totalFen);
        payWithMortgage(accounts.households(government), seller, totalFen - outside - capital, purpose);
        if (capital > 0) {
            payWithMortgage(investors(), seller, capital, purpose);
        }
        ledger.pay(accounts.restOfChina(), seller, outside, purpose);
    }

    private void payWithMortgage(int households, int seller, long fen, Purpose purpose) {
        ledger.lend(accounts.bank(), households, Fen.times(fen, mortgageShare), Claim.MORTGAGES);
        ledger.pay(households, seller, fen, purpose);
    }
}
