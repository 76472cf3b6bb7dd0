package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.BondRule;
import jjj.rules.PlotUse;
import jjj.rules.ProgrammeRule;
import jjj.world.Claim;
import jjj.world.Government;
import jjj.world.InvestmentSource;
import jjj.world.Ledger;
import jjj.world.Purpose;

/**
 * Statutory bonds: interest, principal, refinancing, and the new issues that a quota or a programme allows. The bank
 * and the rest of China hold them; each is paid by what it holds.
 */
final class StatutoryBonds {
    private final FinanceParameters.Bonds parameters;

    StatutoryBonds(FinanceParameters parameters) {
        this.parameters = parameters.bonds();
    }

    /** Spreads the debt of the start over the coming years. */
    void open(Books books, int g) {
        long owed = books.ledger().owedFen(books.accounts().government(g), Claim.LOCAL_BONDS);
        books.government(g)
                .bonds()
                .addEvenly(owed, books.month() - 1, parameters.openingMonths(), parameters.openingRatePerYear());
    }

    /** Interest and the principal that is not refinanced; where the government lacks money the centre steps in. */
    void serve(Books books, int g) {
        Government government = books.government(g);
        BondRule rule = books.world().rules().bonds(g);
        int account = books.accounts().government(g);
        long interest = Fen.times(
                books.ledger().owedFen(account, Claim.LOCAL_BONDS),
                government.bonds().ratePerYear() / Months.PER_YEAR);
        books.coverByCentre(g, interest);
        long outside = Fen.times(interest, shareOutside(books));
        books.ledger().pay(account, books.accounts().bank(), interest - outside, Purpose.BOND_INTEREST);
        books.ledger().pay(account, books.accounts().restOfChina(), outside, Purpose.BOND_INTEREST);

        long due = government.bonds().take(books.month());
        long refinanced = Fen.times(due, parameters.refinancedShare());
        government.bonds().add(refinanced, books.month(), term(rule), coupon(books, rule));
        books.coverByCentre(g, due - refinanced);
        repay(books, account, due - refinanced);
    }

    private static void repay(Books books, int account, long fen) {
        long outside = Fen.times(fen, shareOutside(books));
        books.ledger().repay(account, books.accounts().restOfChina(), outside, Claim.LOCAL_BONDS);
        books.ledger().repay(account, books.accounts().bank(), fen - outside, Claim.LOCAL_BONDS);
    }

    private static double shareOutside(Books books) {
        Ledger ledger = books.ledger();
        double outside = ledger.heldFen(books.accounts().restOfChina(), Claim.LOCAL_BONDS);
        double all = outside + ledger.heldFen(books.accounts().bank(), Claim.LOCAL_BONDS);
        return all > 0 ? Math.max(0, Math.min(1, outside / all)) : 0;
    }

    private static int term(BondRule rule) {
        return (int) StrictMath.rint(rule.years() * Months.PER_YEAR);
    }

    /** A twelfth of the year's quota, whatever the need, and of the year's issue for a programme (one amount for all its months). */
    void issue(Books books, int g) {
        BondRule rule = books.world().rules().bonds(g);
        long quota =
                Fen.ofYuan(rule.quotaShareOfGdpPerYear() * books.government(g).gdpYuanLastYear() / Months.PER_YEAR);
        long allowed = Math.min(quota, DebtCeilings.roomFen(books, g));
        sell(books, g, allowed, rule);
        books.government(g).changeBondCash(allowed);
        books.world().rules().programme(g).ifPresent(programme -> {
            long issue = Math.min(programmeIssueFen(books, g, programme), DebtCeilings.roomFen(books, g));
            sell(books, g, issue, rule);
            books.programme(g).changeWaiting(InvestmentSource.STATUTORY_BONDS, issue);
        });
    }

    private static long programmeIssueFen(Books books, int g, ProgrammeRule programme) {
        double middleOfYear = Months.year(books.month()) + 0.5;
        double billions = programme.bondIssueBillionYuanPerYear().at(middleOfYear);
        boolean market = books.world().rules().land(g, PlotUse.RESIDENTIAL).earnsPremium();
        double share = market ? programme.bondShareUnderMarketRules() : 1;
        return Fen.ofBillionYuan(billions * share / Months.PER_YEAR);
    }

    private void sell(Books books, int g, long fen, BondRule rule) {
        int account = books.accounts().government(g);
        long outside = Fen.times(fen, parameters.heldOutsideShare());
        books.ledger().lend(books.accounts().restOfChina(), account, outside, Claim.LOCAL_BONDS);
        books.ledger().lend(books.accounts().bank(), account, fen - outside, Claim.LOCAL_BONDS);
        books.government(g).bonds().add(fen, books.month(), term(rule), coupon(books, rule));
    }

    private static double coupon(Books books, BondRule rule) {
        return Math.max(0, rule.couponPerYear() + books.world().rules().ratePointsPerYear());
    }
}
