package jjj.phase.finance;

import jjj.base.Fen;
import jjj.base.Months;
import jjj.rules.ProgrammeRule;
import jjj.world.Claim;
import jjj.world.Purpose;

/**
 * Private partners (firms of the area) build with their own and borrowed money and are paid a yearly fee. What the
 * government owes them is the present value of the fees to come.
 */
final class Partnerships {
    private final FinanceParameters parameters;
    private final Budgets budgets;

    Partnerships(FinanceParameters parameters, Budgets budgets) {
        this.parameters = parameters;
        this.budgets = budgets;
    }

    /** Partners invest; the builders are firms of the same area, so only the loan brings new money. */
    void build(Books books, int g, long fen, ProgrammeRule rule) {
        if (fen <= 0) {
            return;
        }
        int partner = books.accounts().firms(g);
        long borrowed = Fen.times(fen, parameters.programme().partnerDebtShare());
        books.ledger().lend(books.accounts().bank(), partner, borrowed, Claim.LOANS);
        budgets.build(books, g, partner, fen);
        int months = (int) StrictMath.rint(rule.pppYears() * Months.PER_YEAR);
        long fee = Fen.times(fen, rule.pppFeePerYear() / Months.PER_YEAR);
        books.programme(g).fees().add(fee, books.month(), months);
        double value = Annuity.presentValue(fee, parameters.programme().obligationRatePerYear(), months);
        books.ledger()
                .claim(partner, books.accounts().government(g), (long) StrictMath.rint(value), Claim.PPP_OBLIGATIONS);
    }

    /** The month's fees; the obligation grows by its rate and falls by what is paid. */
    void payFees(Books books, int g) {
        int government = books.accounts().government(g);
        int partner = books.accounts().firms(g);
        long due = books.programme(g).fees().take(books.month());
        long owed = books.ledger().owedFen(government, Claim.PPP_OBLIGATIONS);
        long accrued = Fen.times(owed, parameters.programme().obligationRatePerYear() / Months.PER_YEAR);
        books.coverByCentre(g, due);
        books.ledger().pay(government, partner, due, Purpose.PPP_FEES);
        books.ledger().claim(partner, government, Math.max(-owed, accrued - due), Claim.PPP_OBLIGATIONS);
    }
}
