package jjj.phase.employers;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.OrderedEmployers;
import jjj.world.Accounts;
import jjj.world.Claim;
import jjj.world.Ledger;
import jjj.world.Programme;
import jjj.world.Purpose;
import jjj.world.World;

/**
 * State firms invest for moved posts whatever they return.
 *
 * <pre>
 *   I = i · posts;   debt + 0.7·I;   the mother firms in the origin give the rest as far as they have it
 *   shortfall a month = max(0, 4 %/12 · debt − 4.4 %/12 · X_destination/X_origin · stock)   is new debt
 * </pre>
 *
 * i: 1.5 million CNY per post; X: output factors of the seats. Source: docs/ODD.md 7.5; values: rows {@code soe.*}.
 */
final class StateInvestment {
    private final EmployersParameters.StateParameters parameters;

    StateInvestment(EmployersParameters.StateParameters parameters) {
        this.parameters = parameters;
    }

    void invest(World world, int origin, int destination, long posts) {
        Ledger ledger = world.ledger();
        Accounts accounts = ledger.accounts();
        int firm = accounts.stateEnterprises(destination);
        double yuan = parameters.investmentYuanPerPost() * posts;
        long all = Fen.ofYuan(yuan);
        long own = ledger.payAtMost(
                accounts.stateEnterprises(origin), firm, all - Fen.times(all, parameters.debtShare()), Purpose.CAPITAL);
        ledger.lend(accounts.bank(), firm, all - own, Claim.LOANS);
        ledger.pay(firm, accounts.firms(destination), all, Purpose.STATE_ENTERPRISE_INVESTMENT);
        Programme programme = world.programmes().get(destination);
        programme.changeStateEnterpriseDebt(all - own);
        programme.investStateEnterprises(yuan);
    }

    /** What the return on the stock does not cover of the interest becomes debt, once for each destination. */
    void coverShortfalls(World world) {
        boolean[] done = new boolean[world.geography().governmentCount()];
        for (OrderedEmployers order : world.rules().orderedEmployers()) {
            coverOnce(world, order.origin(), order.destination(), done);
        }
        for (int destination = 0; destination < done.length; destination++) {
            int invited = destination;
            world.rules()
                    .offer(destination)
                    .incentive()
                    .ifPresent(incentive -> coverOnce(world, incentive.origin(), invited, done));
        }
    }

    private void coverOnce(World world, int origin, int destination, boolean[] done) {
        if (!done[destination]) {
            done[destination] = true;
            coverShortfall(world, origin, destination);
        }
    }

    private void coverShortfall(World world, int origin, int destination) {
        Programme programme = world.programmes().get(destination);
        double factor = seatFactor(world, destination) / seatFactor(world, origin);
        double returns = parameters.returnPerYear() * factor * programme.stateEnterpriseStockYuan();
        double interest = parameters.interestPerYear() * Fen.toYuan(programme.stateEnterpriseDebtFen());
        long shortfall = Fen.ofYuan(Math.max(0, interest - returns) / Months.PER_YEAR);
        Accounts accounts = world.ledger().accounts();
        world.ledger().lend(accounts.bank(), accounts.stateEnterprises(destination), shortfall, Claim.LOANS);
        programme.changeStateEnterpriseDebt(shortfall);
    }

    private static double seatFactor(World world, int government) {
        int seat = world.geography().governments().get(government).seatZone();
        return world.posts().outputFactor(seat);
    }
}
